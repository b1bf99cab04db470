import { expect, test } from 'vitest'
import { placeAt, saidSoFar } from './said-so-far.ts'

const live = [{ at: '33a', severity: 'reject', message: 'The check digit fails.' }] as const

test('a box says nothing while the student is in it, and its sentence after it was left', () => {
  expect(saidSoFar(new Map(), live, new Set()).size).toBe(0)
  expect(saidSoFar(new Map(), live, new Set(['33a'])).get('33a')).toEqual([
    { kind: 'rejected', word: 'Will be rejected', says: 'The check digit fails.' },
  ])
})

test('what the check has said already is not said twice', () => {
  const checked = new Map([
    ['33a', [{ kind: 'rejected', word: 'Will be rejected', says: live[0].message }]],
  ] as const)
  expect(saidSoFar(checked, live, new Set(['33a'])).get('33a')).toHaveLength(1)
})

test('a claim path and a box of a problem are the same place', () => {
  const sheet = { form: 'professional', boxes: {}, lines: [] } as const
  expect(placeAt({ ...sheet, lines: [] }, 'lines.1.pointers')).toMatchObject({
    line: 2,
    field: { box: '24E' },
  })
  expect(placeAt({ ...sheet, lines: [] }, '24E line 2')).toMatchObject({ line: 2, field: { box: '24E' } })
  expect(placeAt({ ...sheet, lines: [] }, 'nowhere')).toBeUndefined()
})
