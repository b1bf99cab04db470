import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, results, row } from '../fixture.ts'

const rows = [
  fee('G0463', 10_000, { place: 'nonfacility' }),
  fee('G0463', 7_001, { place: 'facility' }),
  fee('G0463', 2_800, { modifier: '26' }),
  fee('J1885', 33),
  fee('A0428', 25_005, { unit: 'line' }),
]
const schedule = row('fee-schedule', { facilityPlaces: ['22'], percents: { '50': 150, '52': 50 } })

test.each([
  ['office price', {}, 10_000],
  ['facility price', { placeOfService: '22' }, 7_001],
  ['professional part', { modifiers: ['26'] }, 2_800],
  ['never above the charge', { charge: 9_000 }, 9_000],
  ['by unit', { procedure: 'J1885', units: 5 }, 165],
  ['by line, whatever the units', { procedure: 'A0428', units: 3, charge: 90_000 }, 25_005],
  ['both sides', { modifiers: ['50'], charge: 90_000 }, 15_000],
  ['reduced, half a cent goes up', { modifiers: ['52'], placeOfService: '22' }, 3_501],
])('%s', (_, part, expected) => {
  const { remit } = decide({ rules: [schedule], fees: rows, claim: { lines: lines(part) } })
  expect(remit.lines[0]).toMatchObject({ allowed: expected, paid: expected })
})

test('charge and contract differ: CO-45', () => {
  expect(adjustments(decide({ rules: [schedule], fees: rows }).remit)[0]).toEqual(['CO-45 2500'])
})

test('no fee on file is the payer’s own gap', () => {
  const { remit } = decide({ rules: [schedule], fees: [], claim: {} })
  expect(results(remit)).toEqual(['CO-147'])
  expect(remit.lines[0]?.adjustments[0]?.because.owner).toBe('payer')
})

test('outside the years it knows the payer does not guess', () => {
  const { remit } = decide({
    rules: [schedule],
    fees: rows,
    claim: { lines: lines({ from: '2027-02-01', to: '2027-02-01' }) },
  })
  expect(results(remit)).toEqual(['CO-147'])
})
