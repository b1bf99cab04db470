import { describe, expect, it } from 'vitest'
import { newId, now, today } from './clock.ts'

describe('the clock', () => {
  it.each([
    ['at noon', new Date(2026, 10, 23, 12), '2026-11-23'],
    ['at 03:59 it is still yesterday', new Date(2026, 10, 23, 3, 59), '2026-11-22'],
    ['at 04:00 the day begins', new Date(2026, 10, 23, 4), '2026-11-23'],
    ['after midnight on New Year', new Date(2027, 0, 1, 1), '2026-12-31'],
  ])('%s', (_, at, day) => {
    expect(today(at)).toBe(day)
  })

  it('gives ISO instants and ids that differ', () => {
    expect(now()).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    expect(new Set(Array.from({ length: 5000 }, newId)).size).toBe(5000)
    expect(newId()).toMatch(/^[0-9a-z]{20}$/)
  })
})
