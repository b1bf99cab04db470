import { expect, test } from 'vitest'
import { adjustments, decide, fee, past, row } from '../fixture.ts'

const rules = [
  row('facility-by-drg', { bills: ['011'] }),
  row('part-a-deductible', { bills: ['011'], amount: 173_600, accumulator: 'part-a-deductible', gap: 60 }),
]
const bill = { subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' } }
const fees = [fee('DRG 195', 500_000)]
const paid = { accumulators: { HMX204417: { 'part-a-deductible': 173_600 } } }

test.each([
  ['first stay', {}, ['CO-45 41040', 'PR-1 173600']],
  ['paid in this benefit period', { ...paid, history: [past('stay:011', '2026-04-20')] }, ['CO-45 41040']],
  [
    'paid, and 60 days at home: a new period',
    { ...paid, history: [past('stay:011', '2026-03-05')] },
    ['CO-45 41040', 'PR-1 173600'],
  ],
  [
    'partly paid',
    { accumulators: { HMX204417: { 'part-a-deductible': 100_000 } } },
    ['CO-45 41040', `PR-1 ${736_00}`],
  ],
])('%s', (_, file, expected) => {
  expect(adjustments(decide({ rules, fees, bill, file }).remit)).toEqual([expected])
})
