import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'
import { imbalances } from '../remit.ts'

/** 42 CFR 414.20 and 414.48: 95 % of the fee; the limiting charge is 115 % of that. */
const rules = [
  row('fee-schedule'),
  row('non-participating', { npis: [NPI.group], percent: 95, limitPercent: 115 }),
  row('coinsurance', { percent: 20 }),
  row('sequestration', { percent: 2, level: 'line' }),
  row('paid-to-patient'),
]
const billed = (assignment: string, charge: number) =>
  decide({ rules, fees: [fee('G0463', 10_003)], claim: { assignment, lines: lines({ charge }) } }).remit

test.each([
  // 100.03 × 95 % = 95.0285; 20 % = 19.006; (95.03 − 19.01) × 2 % = 1.5204
  ['assigned', 'A', 20_000, 7_450, ['CO-45 10497', 'PR-2 1901', 'CO-253 152']],
  // 95.03 × 115 % = 109.2845: the patient may be billed 14.25 beyond the allowed amount
  ['not assigned', 'C', 20_000, 0, ['CO-45 9072', 'PR-45 1425', 'PR-2 1901', 'CO-253 152', 'PR-100 7450']],
  [
    'not assigned, charged below the limit',
    'C',
    10_000,
    0,
    ['PR-45 497', 'PR-2 1901', 'CO-253 152', 'PR-100 7450'],
  ],
  ['not assigned, charged below the price', 'C', 9_000, 0, ['PR-2 1800', 'CO-253 144', 'PR-100 7056']],
] as [string, string, number, number, string[]][])('%s', (_, assignment, charge, paid, expected) => {
  const remit = billed(assignment, charge)
  expect(adjustments(remit)[0]).toEqual(expected)
  expect([remit.paid, imbalances(remit)]).toEqual([paid, []])
})

test('with an agreement nothing changes', () => {
  const other = [row('fee-schedule'), row('non-participating', { npis: [], percent: 95, limitPercent: 115 })]
  const { remit } = decide({ rules: other, claim: { lines: lines({ charge: 20_000 }) } })
  expect(remit.paid).toBe(10_000)
})
