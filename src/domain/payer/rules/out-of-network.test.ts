import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { eligibilityOf } from '../eligibility.ts'
import {
  adjustments,
  decide,
  facts,
  fee,
  fileWith,
  lines,
  payerWith,
  referenceWith,
  row,
} from '../fixture.ts'

const reference = referenceWith([
  facts('X0001', { family: 'em-ed' }),
  facts('X0002', { family: 'em-office' }),
])
const fees = [fee('X0001', 10_001), fee('X0002', 10_001)]
const inside = { scope: { exceptNpis: [NPI.group] } }
const outside = { scope: { npis: [NPI.group] } }
const rules = (npi: string) => [
  row('fee-schedule'),
  row('out-of-network', { outside: [npi], percent: 70, emergency: { families: ['em-ed'] } }),
  row('deductible', { ...inside, amount: 2_000 }, { id: 'deductible-in' }),
  row('deductible', { ...outside, amount: 5_000, accumulator: 'outside' }, { id: 'deductible-out' }),
  row('coinsurance', { ...inside, percent: 20 }, { id: 'coinsurance-in' }),
  row('coinsurance', { ...outside, percent: 40 }, { id: 'coinsurance-out' }),
  row('out-of-pocket', { ...outside, amount: 6_000, accumulator: 'outside-limit' }),
]
const bill = (npi: string, procedure: string) => {
  const claim = { lines: lines({ procedure, charge: 20_000 }) }
  return decide({ rules: rules(npi), fees, claim, reference })
}

test('outside: a part of the price, its own deductible and share, its own limit, and the balance', () => {
  // 100.01 × 70 % = 70.007; 200.00 − 70.01 = 129.99; 50.00 deductible, 20.01 × 40 % = 8.004; the limit is 60.00
  const { remit, file } = bill(NPI.group, 'X0002')
  expect(adjustments(remit)[0]).toEqual(['PR-45 12999', 'PR-1 5000', 'PR-2 800'])
  expect(remit).toMatchObject({ paid: 1_201, patient: 18_799 })
  expect(file.accumulators.HMX204417).toEqual({ outside: 5_000, 'outside-limit': 5_800 })
})

test('outside in an emergency: what is above the price is nobody’s bill to the patient', () => {
  const { remit } = bill(NPI.group, 'X0001')
  expect(adjustments(remit)[0]?.[0]).toBe('PI-45 12999')
  expect(remit.lines[0]?.remarks).toEqual(['N830'])
  expect(remit.patient).toBe(5_800)
})

test('another provider is priced by the contract', () =>
  expect(adjustments(bill(NPI.attending, 'X0002').remit)[0]?.[0]).toBe('CO-45 9999'))

test('the benefit book keeps the two apart', () => {
  const plan = payerWith(rules(NPI.group), fees)
  const told = eligibilityOf(plan, fileWith(), 'HMX204417', '2026-03-10')
  expect(told?.benefits.map((benefit) => benefit.label)).toEqual([
    'Outside the network',
    'Deductible',
    'Deductible, outside the network',
    'Coinsurance',
    'Coinsurance, outside the network',
    'Out-of-pocket limit, outside the network',
  ])
})
