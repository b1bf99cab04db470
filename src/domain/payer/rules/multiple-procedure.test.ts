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
