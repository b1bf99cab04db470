import { expect, test } from 'vitest'
import { adjustments, decide, fee, row } from '../fixture.ts'

const subscriber = { last: 'Vance', first: 'Mira', id: 'HMX204417' }
const fees = [fee('DRG 195', 900_000, { unit: 'claim' }), fee('DRG 470', 900_000, { unit: 'claim' })]
const rules = [
  row('facility-by-drg', { bills: ['011'] }),
  row('stay-transfer', {
    bills: ['011'],
    acute: ['02'],
    postAcute: ['03', '06'],
    stays: { '195': { tenths: 45 }, '470': { tenths: 45, postAcute: 'special' } },
  }),
]
const stay = (days: number, status: string, drg = '195') =>
  decide({
    rules,
    fees,
    bill: { subscriber, status, drg, from: '2026-05-04', through: `2026-05-0${4 + days}` },
    on: '2026-05-20',
  }).remit

test.each([
  // 9,000.00 ÷ 4.5 = 2,000.00 a day, the first twice
  ['one day', 1, '02', 400_000],
  ['two days', 2, '02', 600_000],
  ['three days', 3, '02', 800_000],
  ['four days: never more than the price', 4, '02', 900_000],
  ['discharged home', 1, '01', 900_000],
  ['to a nursing home, a DRG that does not count', 1, '03', 900_000],
] as const)('%s', (_, days, status, allowed) => expect(stay(days, status).allowed).toBe(allowed))

test('a special DRG: half of the price and half of the days', () => {
  // 4,500.00 + (2,000.00 × 2) ÷ 2 = 6,500.00; three days 4,500.00 + 4,000.00
  expect([stay(1, '03', '470').allowed, stay(3, '06', '470').allowed]).toEqual([650_000, 850_000])
})

test('the price it had is replaced, not cut again: one contractual amount', () => {
  // charges 5,410.40; 4,000.00
  expect(adjustments(stay(1, '02'))).toEqual([['CO-45 141040']])
})

test('rounded once: a third of a cent is not lost twice', () => {
  const { remit } = decide({
    rules: [
      row('facility-by-drg', { bills: ['011'] }),
      row('stay-transfer', {
        bills: ['011'],
        acute: ['02'],
        postAcute: [],
        stays: { '195': { tenths: 30 } },
      }),
    ],
    fees: [fee('DRG 195', 100_001, { unit: 'claim' })],
    bill: { subscriber, status: '02', from: '2026-05-04', through: '2026-05-05' },
    on: '2026-05-20',
  })
  // 1,000.01 × 2 ÷ 3 = 666.6733; a per diem rounded first (333.34) would give 666.68
  expect(remit.allowed).toBe(66_667)
})
