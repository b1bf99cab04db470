import { expect, test } from 'vitest'
import { adjustments, decide, lines, row } from '../fixture.ts'

const rules = [
  row('fee-schedule'),
  row('deductible', { amount: 3_000 }),
  row('coinsurance', { percent: 20 }),
  row('out-of-pocket', { amount: 500_000 }),
]
const used = (cents: number) => ({ accumulators: { HMX204417: { 'out-of-pocket': cents } } })

test.each([
  ['far below', 0, ['CO-45 2500', 'PR-1 3000', 'PR-2 1400'], 4_400],
  ['the coinsurance is cut first', 496_000, ['CO-45 2500', 'PR-1 3000', 'PR-2 1000'], 500_000],
  ['then the deductible', 498_000, ['CO-45 2500', 'PR-1 2000'], 500_000],
  ['reached: the plan pays it all', 500_000, ['CO-45 2500'], 500_000],
])('%s', (_, before, expected, after) => {
  const { remit, file } = decide({ rules, file: used(before), claim: { lines: lines({}) } })
  expect(adjustments(remit)[0]).toEqual(expected)
  expect(file.accumulators.HMX204417?.['out-of-pocket']).toBe(after)
})
