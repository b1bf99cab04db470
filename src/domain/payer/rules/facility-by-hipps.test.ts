import { expect, test } from 'vitest'
import { institutionalLine } from '../../claim/fixture.ts'
import { adjustments, decide, fee, row } from '../fixture.ts'
import { imbalances } from '../remit.ts'

const parts = (name: string, letters: string, cents: number[]) =>
  [...letters].map((letter, index) => fee(`${name}${index + 1} ${letter}`, cents[index] ?? 0))
const snf = row('facility-by-hipps', {
  bills: ['021'],
  revenue: '0022',
  per: 'day',
  parts: { name: 'PDPM', positions: 4 },
})
const home = row(
  'facility-by-hipps',
  {
    bills: ['032'],
    revenue: '0023',
    per: 'period',
    parts: { name: 'PDGM', positions: 4 },
    lowUse: { visits: { A: 3, '*': 2 }, revenues: ['042', '055'] },
  },
  { id: 'home' },
)
const fees = [
  fee('PDPM base', 11_821),
  ...parts('PDPM', 'KAPD', [22_226, 1_866, 14_784, 13_245]),
  fee('PDGM base', 61_147),
  ...parts('PDGM', '1AA1', [77_452, 28_535, 4_076, 0]),
  fee('0551', 17_696),
  fee('0421', 19_342),
]

test('a nursing home is paid by the day', () => {
  const lines = [
    institutionalLine({ revenue: '0022', procedure: 'KAPD1', units: 10, charge: 0 }),
    institutionalLine({ revenue: '0120', units: 10, charge: 800_000 }),
  ]
  const { remit } = decide({ rules: [snf], fees, bill: { typeOfBill: '0211', lines } })
  expect(remit.paid).toBe(639_420) // 10 × (118.21 + 222.26 + 18.66 + 147.84 + 132.45 = 639.42)
  expect(adjustments(remit)).toEqual([['CO-45 160580']])
})

const visit = (revenue: string, day: string) =>
  institutionalLine({ revenue, procedure: 'G0299', day, units: 3, charge: 30_000 })
const period = institutionalLine({ revenue: '0023', procedure: '1AA11', units: 1, charge: 0 })
const three = [visit('0551', '2026-05-04'), visit('0551', '2026-05-06'), visit('0421', '2026-05-08')]

test.each([
  ['enough visits: the period price', three, 171_210],
  ['too few: each visit by itself', three.slice(1), 37_038],
])('home health, %s', (_, visits, expected) => {
  const { remit } = decide({ rules: [home], fees, bill: { typeOfBill: '0329', lines: [period, ...visits] } })
  expect(remit).toMatchObject({ paid: expected, lines: [] })
  expect(imbalances(remit)).toEqual([])
})

test.each([
  ['no HIPPS line', 'CO-16', [institutionalLine({ revenue: '0120', charge: 100 })]],
  [
    'a code without prices',
    'CO-147',
    [institutionalLine({ revenue: '0022', procedure: 'ZZZZ1', charge: 100 })],
  ],
])('%s', (_, code, lines) => {
  const { remit } = decide({ rules: [snf], fees, bill: { typeOfBill: '0211', lines } })
  expect(adjustments(remit)).toEqual([[`${code} 100`]])
})

test('the line that says where care was given is no visit', () => {
  const place = institutionalLine({ revenue: '0551', procedure: 'Q5001', units: 1, charge: 1 })
  const few = row('facility-by-hipps', {
    ...home.params,
    lowUse: { visits: { A: 3 }, revenues: ['055'], noVisit: ['Q5001'] },
  })
  const { remit } = decide({
    rules: [few],
    fees,
    bill: { typeOfBill: '0329', lines: [period, place, ...three.slice(0, 2)] },
  })
  expect(remit.paid).toBe(35_392) // 2 × 176.96
})

/** The day adjustment of therapy (−2 % from day 21, each seven days) and of other therapies (three times on days 1–3). */
const byDay = row('facility-by-hipps', {
  ...snf.params,
  parts: { name: 'DAY', positions: 2 },
  variable: {
    accumulator: 'snf-days',
    gap: 60,
    positions: {
      1: [
        { from: 21, to: 27, percent: 98 },
        { from: 28, to: 34, percent: 96 },
      ],
      2: [{ from: 1, to: 3, percent: 300 }],
    },
  },
})
const dayFees = [fee('DAY base', 10_000), fee('DAY1 K', 22_225), fee('DAY2 A', 1_001)]

test.each([
  ['days 1–4', 0, 4, 4 * 10_000 + 4 * 22_225 + 3 * 3_003 + 1_001],
  ['days 20–21', 19, 2, 2 * 10_000 + 22_225 + 21_781 + 2 * 1_001], // 222.25 × 98 % = 217.805
  ['days 27–28', 26, 2, 2 * 10_000 + 21_781 + 21_336 + 2 * 1_001], // 222.25 × 96 % = 213.36
])('adjusted by the day of the stay: %s', (_, before, units, expected) => {
  const { remit } = decide({
    rules: [byDay],
    fees: dayFees,
    bill: {
      typeOfBill: '0211',
      subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
      lines: [institutionalLine({ revenue: '0022', procedure: 'KA', units, charge: 900_000 })],
    },
    file: { accumulators: { HMX204417: { 'snf-days': before } } },
  })
  expect(remit.paid).toBe(expected)
})
