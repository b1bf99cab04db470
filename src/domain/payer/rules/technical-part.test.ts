import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

const rules = [row('fee-schedule'), row('technical-part', { places: ['21', '22', '23'] })]
const fees = [
  fee('R0070', 10_000),
  fee('R0070', 3_000, { modifier: '26' }),
  fee('R0070', 7_000, { modifier: 'TC' }),
  fee('G0463', 5_000),
]

test.each([
  ['whole service in a hospital', 'R0070', [], '22', ['CO-134 7000']],
  ['the reading', 'R0070', ['26'], '22', ['CO-45 7000']],
  ['the technical part', 'R0070', ['TC'], '22', ['CO-58 10000']],
  ['in the office', 'R0070', [], '11', []],
  ['a service without parts', 'G0463', [], '22', ['CO-45 5000']],
])('%s', (_, procedure, modifiers, placeOfService, expected) => {
  const claim = { lines: lines({ procedure, modifiers, placeOfService, charge: 10_000 }) }
  expect(adjustments(decide({ rules, fees, claim }).remit)[0]).toEqual(expected)
})
