import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const reference = (maxUnitsKind: '1' | '2' | '3') =>
  referenceWith([facts('J1885', { maxUnits: 8, maxUnitsKind })])
const billed = (...units: number[]) => lines(...units.map((each) => ({ procedure: 'J1885', units: each })))
const denied = 'CO-151 N362'

test.each([
  ['at the limit', '3', billed(8), ['paid 12500']],
  ['above it: all units of the day', '3', billed(9), [denied]],
  ['two lines of a day add up', '2', billed(5, 4), [denied, denied]],
  ['by line each counts by itself', '1', billed(5, 4), ['paid 12500', 'paid 12500']],
  ['by line only the wrong one', '1', billed(9, 4), [denied, 'paid 12500']],
] as const)('%s', (_, kind, claimed, expected) => {
  expect(
    results(
      decide({ rules: [row('max-units')], reference: reference(kind), claim: { lines: [...claimed] } }).remit,
    ),
  ).toEqual([...expected])
})

test('by contract the reason is another', () => {
  expect(
    results(
      decide({
        rules: [row('max-units', { reason: '222' })],
        reference: reference('3'),
        claim: { lines: billed(9) },
      }).remit,
    ),
  ).toEqual(['CO-222 N362'])
})
