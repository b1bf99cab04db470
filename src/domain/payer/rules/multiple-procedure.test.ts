import { expect, test } from 'vitest'
import { adjustments, decide, facts, fee, lines, referenceWith, row } from '../fixture.ts'

const reference = referenceWith([
  facts('G0104', { global: '000' }),
  facts('G0105', { global: '000' }),
  facts('G0121', { global: '010' }),
  facts('G0463'),
])
const fees = [fee('G0104', 10_001), fee('G0105', 30_000), fee('G0121', 20_000), fee('G0463', 9_000)]
const rules = [row('fee-schedule'), row('multiple-procedure', { percents: [100, 50, 25] })]
const billed = lines(
  ...['G0104', 'G0105', 'G0463', 'G0121'].map((procedure) => ({ procedure, charge: 40_000 })),
)

test('ranked by fee, not by line; a visit is not ranked; each rounded', () => {
  const { remit } = decide({ rules, fees, reference, claim: { lines: billed } })
  expect(remit.lines.map((line) => line.allowed)).toEqual([2_500, 30_000, 9_000, 10_000])
  expect(adjustments(remit)[0]).toEqual(['CO-45 29999', 'CO-59 7501'])
})

test('another day is ranked by itself', () => {
  const apart = billed.map((line, index) => ({ ...line, from: `2026-03-0${index + 1}` }))
  expect(
    decide({ rules, fees, reference, claim: { lines: apart } }).remit.lines.map((line) => line.allowed),
  ).toEqual([10_001, 30_000, 9_000, 20_000])
})

/** By Medicare Claims Processing Manual ch. 12 §40.6: base 255.40, biopsy 285.98, removal 374.56. */
const scopes = [
  { base: 'X0001', codes: ['X0002', 'X0003'] },
  { base: 'X0005', codes: ['X0006'] },
]
const scopeFees = [
  fee('X0001', 25_540),
  fee('X0002', 28_598),
  fee('X0003', 37_456),
  fee('X0004', 30_001),
  fee('X0005', 10_000),
  fee('X0006', 15_001),
]
const scopeReference = referenceWith(scopeFees.map(({ code }) => facts(code, { global: '000' })))
const ranked = (...codes: string[]) =>
  decide({
    rules: [row('fee-schedule'), row('multiple-procedure', { percents: [100, 50], endoscopies: scopes })],
    fees: scopeFees,
    reference: scopeReference,
    claim: { lines: lines(...codes.map((procedure) => ({ procedure, charge: 90_000 }))) },
  }).remit.lines.map((line) => line.allowed)

test.each([
  ['removal in full, of the biopsy what it adds: 405.14', ['X0002', 'X0003'], [3_058, 37_456]],
  ['the base beside another of its family is worth nothing', ['X0001', 'X0003'], [0, 37_456]],
  ['the base alone', ['X0001'], [25_540]],
  ['the family ranks as one before another operation', ['X0004', 'X0002', 'X0003'], [15_001, 3_058, 37_456]],
  // family 405.14 first; the second family 150.01 + 0 at half = 75.005
  ['two families', ['X0006', 'X0005', 'X0002', 'X0003'], [7_501, 0, 3_058, 37_456]],
])('endoscopies: %s', (_, codes, expected) => expect(ranked(...codes)).toEqual(expected))
