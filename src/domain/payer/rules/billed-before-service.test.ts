import { expect, test } from 'vitest'
import { decide, results, row } from '../fixture.ts'

test.each([
  ['the day before', '2026-03-09', 'CO-110'],
  ['the day itself', '2026-03-10', 'paid 10000'],
  ['later', '2026-03-11', 'paid 10000'],
])('received %s: %s gives %s', (_, on, expected) => {
  const { remit } = decide({ rules: [row('billed-before-service')], on })
  expect(results(remit)).toEqual([expected])
})
