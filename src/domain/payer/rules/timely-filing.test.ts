import { expect, test } from 'vitest'
import { decide, results, row } from '../fixture.ts'

test.each([
  ['on the last day of 90', { days: 90 }, '2026-06-08', 'paid 10000'],
  ['one day late', { days: 90 }, '2026-06-09', 'CO-29'],
  ['a calendar year, last day', { years: 1 }, '2027-03-10', 'paid 10000'],
  ['a calendar year, one day late', { years: 1 }, '2027-03-11', 'CO-29'],
])('a professional line counts from its own day: %s', (_, params, on, expected) => {
  expect(results(decide({ rules: [row('timely-filing', params)], on }).remit)).toEqual([expected])
})

test.each([
  ['2027-05-08', 'paid'],
  ['2027-05-09', 'CO-29'],
])('a facility counts from its through date: received %s', (on, expected) => {
  const { remit } = decide({ rules: [row('timely-filing', { years: 1 })], bill: {}, on, file: {} })
  expect(results(remit)[0]).toContain(expected)
})

test('a replacement has its own limit', () => {
  const params = { days: 90, corrected: { days: 365 } }
  const claim = { frequency: '7', originalReference: 'OLD1' }
  expect(results(decide({ rules: [row('timely-filing', params)], claim, on: '2026-12-01' }).remit)).toEqual([
    'paid 10000',
  ])
})
