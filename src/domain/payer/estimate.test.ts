import { describe, expect, test } from 'vitest'
import { disputeOf, type EstimateCall, estimateDue, sharesOf } from './estimate.ts'
import { decide, fee, lines, row } from './fixture.ts'

const terms = {
  inForce: { from: '2022-01-01' },
  source: 'cfr-45-149-610',
  scheduled: [
    { atLeast: 10, within: 3 },
    { atLeast: 3, within: 1 },
  ],
  request: 3,
  dispute: { cents: 40_000, days: 120, source: 'cfr-45-149-620' },
}
const holidays = ['2026-05-25', '2026-07-03']

describe('an estimate is due', () => {
  test.each<[string, EstimateCall, string | undefined]>([
    [
      'Monday for Thursday: the next day',
      { by: 'schedule', on: '2026-06-01', service: '2026-06-04' },
      '2026-06-02',
    ],
    ['two business days ahead: none', { by: 'schedule', on: '2026-06-01', service: '2026-06-03' }, undefined],
    ['nine business days ahead', { by: 'schedule', on: '2026-06-01', service: '2026-06-12' }, '2026-06-02'],
    ['ten business days ahead', { by: 'schedule', on: '2026-06-01', service: '2026-06-15' }, '2026-06-04'],
    [
      'ten days with a holiday among them are nine',
      { by: 'schedule', on: '2026-05-18', service: '2026-06-01' },
      '2026-05-19',
    ],
    ['over a weekend', { by: 'schedule', on: '2026-06-04', service: '2026-06-30' }, '2026-06-09'],
    ['on request, over a holiday', { by: 'request', on: '2026-07-01' }, '2026-07-07'],
    [
      'on request of somebody who comes tomorrow',
      { by: 'request', on: '2026-06-01', service: '2026-06-02' },
      '2026-06-04',
    ],
    ['no day of service yet', { by: 'schedule', on: '2026-06-01' }, undefined],
  ])('%s', (_, call, day) => expect(estimateDue(terms, call, holidays).day).toBe(day))
})

test.each([
  ['$400 more', 100_000, 140_000, true],
  ['a cent less than that', 100_000, 139_999, false],
  ['less than the estimate', 100_000, 80_000, false],
])('%s', (_, estimate, cents, open) =>
  expect(disputeOf(terms, estimate, { cents, on: '2026-06-01' })).toEqual({ open, last: '2026-09-29' }),
)

test("the patient's part of a decision by kind", () => {
  const { remit } = decide({
    rules: [
      row('fee-schedule'),
      row('copay', { scope: { codes: ['G0463'] }, amount: 3000, label: 'Visit' }),
      row('deductible', { amount: 4000 }),
      row('coinsurance', { percent: 20 }),
    ],
    fees: [fee('G0463', 10_000), fee('J1885', 9_000)],
    claim: { lines: lines({}, { procedure: 'J1885' }) },
  })
  const [visit, drug] = sharesOf(remit)
  expect(visit).toMatchObject({
    code: 'G0463',
    allowed: 10_000,
    copay: 3000,
    deductible: 0,
    coinsurance: 0,
    patient: 3000,
  })
  expect(drug).toMatchObject({ copay: 0, deductible: 4000, coinsurance: 1000, patient: 5000 })
})
