import { expect, test } from 'vitest'
import { addDays, addYears, isDay } from './day.ts'

test.each([
  ['2026-09-09', true],
  ['2026-12-31', true],
  ['2026-04-31', false],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['0099-01-01', false],
  ['2026-1-1', false],
  ['2026-01-01 ', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-01', 0, '2026-03-01'],
])('%s and %i days is %s', (day, count, then) => {
  expect(addDays(day, count)).toBe(then)
})

test('a year after 29 February is 28 February', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
})
