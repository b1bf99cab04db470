import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

const fees = [fee('G0463', 16_393), fee('G0402', 11_697), fee('G0008', 2_049)]
const findings = [
  { procedure: 'G0463', supported: 'G0402', says: 'the record supports less.' },
  { procedure: 'G0008', says: 'nothing in the record.', remark: 'N706' },
]
const rules = [row('fee-schedule', { facilityPlaces: [] }), row('record-review', { findings })]
const claim = { lines: lines({ procedure: 'G0463', charge: 23_500 }, { procedure: 'G0008', charge: 5_500 }) }

test('a level that the record does not support is allowed at the one it does; a line without a record is denied', () => {
  expect(adjustments(decide({ rules, fees, claim }).remit).slice(0, 2)).toEqual([
    ['CO-45 7107', 'CO-150 4696'],
    ['CO-112 5500'],
  ])
})

test('a finding never raises what is allowed', () => {
  const up = [
    row('fee-schedule', { facilityPlaces: [] }),
    row('record-review', { findings: [{ procedure: 'G0008', supported: 'G0463', says: 'more.' }] }),
  ]
  expect(adjustments(decide({ rules: up, fees, claim }).remit)[1]).toEqual(['CO-45 3451'])
})
