import { expect, test } from 'vitest'
import { institutionalClaim, professionalClaim, professionalLine } from '../claim/fixture.ts'
import { facts, fee, payerWith, referenceWith, row } from './fixture.ts'
import { price } from './price.ts'

const payer = payerWith(
  [
    row('eligibility'),
    row('fee-schedule', { percents: { '50': 150 } }),
    row('multiple-procedure', { percents: [100, 50] }),
    row('deductible', { amount: 1_000_000 }),
    row('facility-by-drg', { bills: ['011'] }),
  ],
  [fee('X0001', 30_000), fee('X0002', 10_000), fee('DRG 195', 600_000, { unit: 'claim' })],
)
const reference = referenceWith([facts('X0001', { global: '000' }), facts('X0002', { global: '000' })])
const bill = (from: string, ...codes: string[]) =>
  price(
    professionalClaim({
      lines: codes.map((procedure) => professionalLine({ procedure, charge: 50_000, from, to: from })),
    }),
    payer,
    reference,
  )

test('each line has its formula, where it comes from and when it holds; nobody’s coverage is asked', () => {
  const { lines } = bill('2026-03-10', 'X0001', 'X0002')
  expect(lines.map((line) => line.allowed)).toEqual([30_000, 5_000])
  expect(lines[1]?.steps.map((step) => step.kind)).toEqual(['fee-schedule', 'multiple-procedure'])
  expect(lines[1]?.steps[0]).toMatchObject({
    says: expect.stringContaining('$100.00'),
    rule: 'fee-schedule-row',
    source: 'test',
    inForce: { from: '2026-01-01', to: '2026-12-31' },
  })
})

test.each([
  ['a code without a price', '2026-03-10', 'X0009', /no rate/],
  ['a day before the known ones', '2025-12-31', 'X0001', /known from 2026-01-01 to 2026-12-31/],
  ['a day after them', '2027-01-01', 'X0001', /known from 2026-01-01 to 2026-12-31/],
])('%s cannot be priced, and it says why', (_, day, code, why) => {
  const [line] = bill(day, code).lines
  expect(line?.allowed).toBeUndefined()
  expect(line?.cannot).toMatch(why)
})

test('a stay has one price, and its lines none of their own', () => {
  const { whole, lines } = price(institutionalClaim(), payer, reference)
  expect(whole?.allowed).toBe(600_000)
  expect(lines.map((line) => [line.allowed, line.cannot])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
})

test('a payer without prices of its own says so', () => {
  const { lines } = price(professionalClaim(), payerWith([row('eligibility')]), reference)
  expect(lines[0]?.cannot).toBe('This payer has no prices of its own.')
})
