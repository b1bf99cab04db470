import { expect, test } from 'vitest'
import { decide, lines, member, results, row } from '../fixture.ts'

const file = {
  members: [
    member({ entitlements: [{ kind: 'hospice', inForce: { from: '2026-03-01', to: '2026-03-31' } }] }),
  ],
}
const rules = [row('hospice')]

test.each([
  ['a visit for the illness', {}, 'CO-B9'],
  ['the attending physician', { modifiers: ['GV'] }, 'paid 10000'],
  ['something unrelated', { modifiers: ['GW'] }, 'paid 10000'],
  ['the day before hospice was chosen', { from: '2026-02-28', to: '2026-02-28' }, 'paid 10000'],
] as const)('in hospice: %s', (_, part, result) => {
  const [line] = lines({ ...part, modifiers: [...('modifiers' in part ? part.modifiers : [])] })
  expect(results(decide({ rules, file, claim: { lines: line ? [line] : [] } }).remit)).toEqual([result])
})

test.each([
  ['a stay without a word', { typeOfBill: '0131' }, 'CO-B9'],
  ['a stay for something else (condition 07)', { typeOfBill: '0131', conditions: ['07'] }, 'paid 10000'],
  ['the hospice itself', { typeOfBill: '0811' }, 'paid 10000'],
] as const)('a facility: %s', (_, bill, result) => {
  const part = { ...bill, conditions: [...('conditions' in bill ? bill.conditions : [])] }
  const { remit } = decide({
    rules,
    file,
    bill: {
      ...part,
      from: '2026-03-10',
      through: '2026-03-10',
      subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
      lines: [{ revenue: '0510', modifiers: [], units: 1, charge: 20_000, nonCovered: 0 }],
    },
    fees: [
      {
        code: '0510',
        allowed: 10_000,
        unit: 'unit',
        inForce: { from: '2026-01-01' },
        source: 'simulated-fees',
      },
    ],
  })
  expect(results(remit)).toEqual([result])
})
