import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const rules = [
  row('fee-schedule'),
  row('therapy-threshold', { amount: 248_000, accumulator: 'therapy-pt-slp', modifier: 'KX' }),
]
const used = (cents: number) => ({ accumulators: { HMX204417: { 'therapy-pt-slp': cents } } })

test.each([
  ['up to the threshold', 238_000, [], 'paid 10000', 248_000],
  ['one cent above', 238_001, [], 'PR-119', 238_001],
  ['above, with KX', 238_001, ['KX'], 'paid 10000', 248_001],
])('%s', (_, before, modifiers, expected, after) => {
  const { remit, file } = decide({ rules, file: used(before), claim: { lines: lines({ modifiers }) } })
  expect(results(remit)).toEqual([expected])
  expect(file.accumulators.HMX204417?.['therapy-pt-slp']).toBe(after)
})
