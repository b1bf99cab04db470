import { expect, test } from 'vitest'
import { eligibilityOf } from './eligibility.ts'
import { adjustments, decide, fee, fileWith, lines, member, payerWith, row } from './fixture.ts'

const family = [
  member({ first: 'Ada', relationship: 'self', sex: 'F' }),
  member({ relationship: 'spouse' }),
  member({ first: 'Tom', relationship: 'child', birth: '2012-02-02' }),
]
const used = (ada: number, mira: number, tom: number) => ({
  HMX204417: { deductible: ada },
  'HMX204417/Mira': { deductible: mira },
  'HMX204417/Tom': { deductible: tom },
})
const bill = (embedded: boolean, accumulators: ReturnType<typeof used>, members = family) =>
  decide({
    rules: [row('deductible', { amount: 100_000, family: { amount: 200_000, embedded } })],
    fees: [fee('G0463', 80_000)],
    claim: { lines: lines({ charge: 80_000 }), patient: { ...patient, relationship: 'spouse' } },
    file: { members, accumulators },
  })
const patient = {
  last: 'Vance',
  first: 'Mira',
  birth: '1984-05-17',
  sex: 'F',
  address: { street: '', city: '', state: 'OH', zip: '' },
}

test.each([
  ['embedded: the own amount is nearly met', true, used(0, 70_000, 0), 30_000],
  ['embedded: the family’s is nearly met', true, used(100_000, 10_000, 80_000), 10_000],
  ['embedded: met together, though nobody met the own', true, used(90_000, 20_000, 90_000), 0],
  ['aggregate: the own amount means nothing', false, used(0, 110_000, 0), 80_000],
  ['aggregate: the others have met it', false, used(150_000, 0, 50_000), 0],
])('%s', (_, embedded, accumulators, cents) => {
  const { remit, file } = bill(embedded, accumulators)
  expect(adjustments(remit)[0]).toEqual(cents === 0 ? [] : [`PR-1 ${cents}`])
  expect(file.accumulators['HMX204417/Mira']?.deductible).toBe(
    accumulators['HMX204417/Mira'].deductible + cents,
  )
})

test('somebody alone has the plan of one person', () => {
  const { remit } = bill(false, used(70_000, 0, 0), [member()])
  expect(adjustments(remit)[0]).toEqual(['PR-1 30000'])
})

test('the benefit book says the family’s amount', () => {
  const plan = payerWith([
    row('deductible', { amount: 100_000, family: { amount: 200_000, embedded: false } }),
  ])
  const known = eligibilityOf(plan, fileWith(), 'HMX204417', '2026-03-10')
  expect(known?.benefits[0]?.says).toBe(
    '$0.00 of $1,000.00 met; $1,000.00 to go. A family: $2,000.00 together, with no separate amount for one person.',
  )
})
