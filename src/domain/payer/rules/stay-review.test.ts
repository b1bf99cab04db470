import { expect, test } from 'vitest'
import { adjustments, decide, fee, row } from '../fixture.ts'

const subscriber = { last: 'Vance', first: 'Mira', id: 'HMX204417' }
const fees = [fee('DRG 193', 900_000, { unit: 'claim' }), fee('DRG 195', 500_000, { unit: 'claim' })]
const review = (finding: object) =>
  decide({
    rules: [row('facility-by-drg', { bills: ['011'] }), row('stay-review', { findings: [finding] })],
    fees,
    bill: { subscriber, drg: '193' },
    on: '2026-05-20',
  }).remit

test('a lower DRG: the difference is the reviewer’s', () => {
  const remit = review({ drg: '193', supported: '195', says: 'The record shows no sepsis.' })
  // charges 5,410.40, price 9,000.00
  expect(adjustments(remit)).toEqual([['CO-94 -358960', 'CO-216 400000']])
  expect(remit).toMatchObject({ paid: 500_000, allowed: 500_000, status: '1' })
})

test('no inpatient stay: nothing is paid, and one reason stands', () => {
  const remit = review({ drg: '193', says: 'One midnight was expected.' })
  expect(adjustments(remit)).toEqual([['CO-50 541040']])
  expect(remit).toMatchObject({ paid: 0, status: '4' })
})

test.each([
  ['a finding about another DRG', { drg: '195', says: 'x' }],
  ['a finding that would pay more', { drg: '193', supported: '193', says: 'x' }],
  ['a DRG without a price', { drg: '193', supported: '999', says: 'x' }],
])('%s changes nothing', (_, finding) => expect(review(finding).paid).toBe(900_000))
