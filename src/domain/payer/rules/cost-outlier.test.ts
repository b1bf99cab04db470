import { expect, test } from 'vitest'
import { institutionalLine } from '../../claim/fixture.ts'
import { adjustments, decide, fee, row } from '../fixture.ts'
import { imbalances } from '../remit.ts'

/** 42 CFR 412.84: 80 % of the cost above price + fixed loss ($40,397 in FY2026); the ratio is the hospital's. */
const rules = [
  row('facility-by-drg', { bills: ['011'] }),
  row('cost-outlier', { bills: ['011'], fixedLoss: 4_039_700, costPercent: 25, percent: 80 }),
]
const stay = (charge: number) =>
  decide({
    rules,
    fees: [fee('DRG 195', 600_000, { unit: 'claim' })],
    bill: {
      subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
      lines: [institutionalLine({ charge })],
    },
  }).remit

test.each([
  // threshold 6,000.00 + 40,397.00 = 46,397.00
  ['cost at the threshold', 18_558_800, 600_000, ['CO-45 17958800']],
  // 200,000.05 × 25 % = 50,000.0125 → 50,000.01; − 46,397.00 = 3,603.01 × 80 % = 2,882.408
  ['cost above it', 20_000_005, 888_241, ['CO-45 19400005', 'CO-70 -288241']],
  ['an ordinary stay', 1_000_000, 600_000, ['CO-45 400000']],
] as [string, number, number, string[]][])('%s', (_, charge, paid, expected) => {
  const remit = stay(charge)
  expect(adjustments(remit)).toEqual([expected])
  expect(remit).toMatchObject({ paid, allowed: paid })
  expect(imbalances(remit)).toEqual([])
})
