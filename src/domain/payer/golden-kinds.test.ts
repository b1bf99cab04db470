import { describe, expect, test } from 'vitest'
import type { InstitutionalClaim, ProfessionalClaim, ProfessionalLine } from '../claim/claim.ts'
import { institutionalLine, NPI, professionalClaim } from '../claim/fixture.ts'
import { ruleKinds } from './adjudicate.ts'
import {
  adjustments,
  decide,
  facts,
  fee,
  firstResult,
  lines,
  member,
  past,
  referenceWith,
  row,
} from './fixture.ts'
import type { FeeRow, PayerFile, RuleRow } from './payer.ts'

/**
 * One worked example at least for every kind of rule that moves money (steps 10 to 14, and the money of step 15): where the
 * rule stands, the sum as a biller would check it with a pencil, and what the payer makes of it. Rates of 2026 are the public
 * federal ones; relative values, weights, mean stays and contract prices are the example's own. `contract`: no public rule sets
 * it, so the example is of a contract.
 */
interface Golden {
  readonly cite: string
  readonly sum: string
  readonly comes: () => unknown
  readonly to: unknown
}

interface Bill {
  rules: RuleRow[]
  fees?: FeeRow[]
  claim?: Partial<ProfessionalClaim>
  file?: Partial<PayerFile>
  on?: string
}

const reference = referenceWith([
  facts('X0001', { global: '090', bilateral: '1' }),
  facts('X0002', { global: '090' }),
  facts('X0003', { global: '000' }),
  facts('X0004', { global: '000' }),
  facts('X0005', { global: '000' }),
])
const bill = (parts: Partial<ProfessionalLine>[], { rules, fees = [], claim = {}, ...more }: Bill) =>
  decide({
    rules,
    fees,
    claim: { lines: lines(...parts.map((part) => ({ charge: 1_000_000, ...part }))), ...claim },
    reference,
    ...more,
  })
const subscriber = { last: 'Vance', first: 'Mira', id: 'HMX204417' }
const facility = (
  own: Partial<InstitutionalClaim>,
  rules: RuleRow[],
  fees: FeeRow[] = [],
  file: Partial<PayerFile> = {},
) => decide({ rules, fees, bill: { subscriber, ...own }, file, on: '2026-06-01' })
const line = (procedure: string, more: Partial<ProfessionalLine> = {}) => ({ procedure, ...more })
const fees100 = [fee('X0001', 10_000)]
const schedule = row('fee-schedule')
const drg = row('facility-by-drg', { bills: ['011'] })
const stay = (price: number) => [fee('DRG 195', price, { unit: 'claim' })]
const federal = (index: number, labor: number, weights: Record<string, number>) =>
  row('facility-by-drg', {
    bills: ['011'],
    formula: { operating: 675_261, wage: { labor, index }, capital: 52_415, geographic: 9_500, weights },
  })
const pdpm = row('facility-by-hipps', {
  bills: ['021'],
  revenue: '0022',
  per: 'day',
  parts: { name: 'PDPM', positions: 4 },
  variable: {
    accumulator: 'snf-days',
    gap: 60,
    positions: {
      '1': [
        { from: 21, to: 27, percent: 98 },
        { from: 28, to: 34, percent: 96 },
      ],
      '4': [{ from: 1, to: 3, percent: 300 }],
    },
  },
})
/** FY2026 urban rates with case-mix indexes of the example: PT 1.53, OT 1.49, SLP 0.68, nursing 1.21, NTA 0.95. */
const pdpmFees = [
  fee('PDPM base', 11_821),
  fee('PDPM1 A', 11_587 + 10_503),
  fee('PDPM2 A', 1_923),
  fee('PDPM3 A', 15_972),
  fee('PDPM4 A', 9_461),
]
const home = row('facility-by-hipps', {
  bills: ['032'],
  revenue: '0023',
  per: 'period',
  lowUse: {
    visits: { '*': 4 },
    revenues: ['042', '055'],
    first: { codes: ['1', '2'], factors: { '055': 17_200 } },
  },
})
const homeFees = [fee('1AA11', 203_822), fee('0551', 17_696), fee('0421', 19_342)]
const visits = (count: number, period = '1AA11') => [
  institutionalLine({ revenue: '0023', procedure: period, units: 1, charge: 0 }),
  ...Array.from({ length: count }, (_, index) =>
    institutionalLine({ revenue: '0551', day: `2026-05-0${index + 4}`, units: 4, charge: 20_000 }),
  ),
]
const rented = (months: number) =>
  Array.from({ length: months }, (_, month) => past('E0260', `2026-0${month + 1}-01`, { modifiers: ['RR'] }))
const rent = row('rental', {
  items: { E0260: 'capped' },
  percent: 10,
  laterPercent: 7.5,
  fullMonths: 3,
  months: 13,
  usedPercent: 75,
})
const outpatient = (codes: string[]) => ({
  typeOfBill: '0131',
  from: '2026-05-04',
  through: '2026-05-04',
  lines: codes.map((procedure) =>
    institutionalLine({ revenue: '0510', procedure, day: '2026-05-04', units: 1, charge: 500_000 }),
  ),
})
const snf = (days: number) => ({
  typeOfBill: '0211',
  from: '2026-05-01',
  through: `2026-05-${String(days + 1).padStart(2, '0')}`,
  lines: [
    institutionalLine({ revenue: '0022', procedure: 'AAAA1', units: days, charge: 0 }),
    institutionalLine({ units: days, charge: 900_000 }),
  ],
})
const used = (name: string, amount: number) => ({ accumulators: { HMX204417: { [name]: amount } } })
const paid = ({ remit }: { remit: { paid: number } }) => remit.paid
const allowed = ({ remit }: { remit: { lines: readonly { allowed: number }[] } }) =>
  remit.lines.map((each) => each.allowed)

const goldens: Readonly<Record<string, readonly Golden[]>> = {
  'contract-rate-wrong': [
    {
      cite: 'contract: the loaded rate is paid, the difference is the payer’s',
      sum: '90.00 loaded × 2 = 180.00, where the schedule says 2 × 100.00',
      comes: () =>
        allowed(
          bill([line('X0001', { units: 2 })], {
            rules: [row('contract-rate-wrong', { loaded: 9_000 })],
            fees: fees100,
          }),
        ),
      to: [18_000],
    },
  ],
  rental: [
    {
      cite: '42 CFR 414.229(b): months 1 to 3',
      sum: '1,382.45 × 10 % = 138.245, half up 138.25',
      comes: () =>
        allowed(
          bill([line('E0260', { modifiers: ['RR'] })], {
            rules: [rent, schedule],
            fees: [fee('E0260', 138_245, { modifier: 'NU' })],
          }),
        ),
      to: [13_825],
    },
    {
      cite: '42 CFR 414.229(b): from month 4',
      sum: '1,382.45 × 7.5 % = 103.68375 → 103.68; three quarters of the rounded rent of 138.25 would be 103.69',
      comes: () =>
        allowed(
          bill([line('E0260', { modifiers: ['RR'] })], {
            rules: [rent, schedule],
            fees: [fee('E0260', 138_245, { modifier: 'NU' })],
            file: { history: rented(3) },
          }),
        ),
      to: [10_368],
    },
  ],
  anesthesia: [
    {
      cite: '42 CFR 414.46; conversion factor of CY2026 20.4976 (non-APM)',
      sum: '(7 base + 98 ÷ 15 = 6.5333 → 6.5 time) = 13.5 × 20.4976 = 276.7176; with medical direction (QK) × 50 % = 138.36',
      comes: () =>
        allowed(
          bill(
            [
              line('X0001', { units: 98, unitKind: 'MJ', modifiers: ['AA'] }),
              line('X0001', { units: 98, unitKind: 'MJ', modifiers: ['QK'] }),
            ],
            {
              rules: [
                row('anesthesia', { factor: 204_976, base: { X0001: 7 }, percents: { AA: 100, QK: 50 } }),
                schedule,
              ],
            },
          ),
        ),
      to: [27_672, 13_836],
    },
  ],
  'relative-value': [
    {
      cite: '42 CFR 414.20, 414.22; conversion factor of CY2026 33.4009 (non-APM)',
      sum: '(1.920 × 1.015 + 1.880 × 1.043 + 0.140 × 0.912) = 4.03732 × 33.4009 = 134.85012…; rounding each part first would be 134.84',
      comes: () =>
        allowed(
          bill([line('X0001')], {
            rules: [
              row('relative-value', {
                factor: 334_009,
                indexes: { work: 1_015, practice: 1_043, malpractice: 912 },
                units: { X0001: { work: 1_920, facility: 800, nonfacility: 1_880, malpractice: 140 } },
                facilityPlaces: ['22'],
              }),
              schedule,
            ],
          }),
        ),
      to: [13_485],
    },
    {
      cite: '42 CFR 414.22(b)(5): the facility’s practice expense where the facility is paid too',
      sum: '(1.9488 + 0.800 × 1.043 + 0.12768) = 2.91088 × 33.4009 = 97.22601…',
      comes: () =>
        allowed(
          bill([line('X0001', { placeOfService: '22' })], {
            rules: [
              row('relative-value', {
                factor: 334_009,
                indexes: { work: 1_015, practice: 1_043, malpractice: 912 },
                units: { X0001: { work: 1_920, facility: 800, nonfacility: 1_880, malpractice: 140 } },
                facilityPlaces: ['22'],
              }),
              schedule,
            ],
          }),
        ),
      to: [9_723],
    },
  ],
  'fee-schedule': [
    {
      cite: 'Social Security Act §1848(a)(1): the lesser of the actual charge and the fee schedule',
      sum: 'fee 100.00, charged 80.00: allowed 80.00; charged 130.00: allowed 100.00, CO-45 30.00',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 8_000 }), line('X0001', { charge: 13_000 })], {
            rules: [schedule],
            fees: fees100,
          }).remit,
        ).slice(0, 2),
      to: [[], ['CO-45 3000']],
    },
    {
      cite: 'Claims Processing Manual ch. 12 §40.8: two surgeons 62.5 % each; §20.4.3: assistant 16 %',
      sum: '1,000.01 × 62.5 % = 625.00625; × 16 % = 160.0016',
      comes: () =>
        allowed(
          bill([line('X0001', { modifiers: ['62'] }), line('X0001', { modifiers: ['80'] })], {
            rules: [row('fee-schedule', { percents: { '62': 62.5, '80': 16 } })],
            fees: [fee('X0001', 100_001)],
          }),
        ),
      to: [62_501, 16_000],
    },
    {
      cite: 'Claims Processing Manual ch. 26 §10.5: a video visit at home (10) is no facility, elsewhere (02) it is one',
      sum: '10: 90.00; 02: 60.00',
      comes: () =>
        allowed(
          bill(
            [
              line('X0001', { placeOfService: '10' }),
              line('X0001', { placeOfService: '02', modifiers: ['95'] }),
            ],
            {
              rules: [row('fee-schedule', { facilityPlaces: ['02'] })],
              fees: [
                fee('X0001', 9_000, { place: 'nonfacility' }),
                fee('X0001', 6_000, { place: 'facility' }),
              ],
            },
          ),
        ),
      to: [9_000, 6_000],
    },
  ],
  'facility-by-drg': [
    {
      cite: '42 CFR 412.64(h), 412.312; FY2026 rates: operating 6,752.61 (labor 66 % above index 1), capital 524.15',
      sum: '(6,752.61 × (66 % × 1.0500 + 34 %) + 524.15 × 0.9500) × 1.2345 = (6,975.44613 + 497.9425) × 1.2345 = 9,225.8982…',
      comes: () => facility({}, [federal(10_500, 66, { '195': 12_345 })]).remit.allowed,
      to: 922_590,
    },
    {
      cite: '42 CFR 412.64(h)(2): labor 62 % at an index of 1 or less',
      sum: '(6,752.61 × (62 % × 0.8000 + 38 %) + 497.9425) × 0.7000 = (5,915.28636 + 497.9425) × 0.7 = 4,489.2602…',
      comes: () => facility({}, [federal(8_000, 62, { '195': 7_000 })]).remit.allowed,
      to: 448_926,
    },
  ],
  'facility-by-hipps': [
    {
      cite: '42 CFR 413.337(d), variable adjustment; FY2026 urban rates 118.21, 75.73, 70.49, 28.28, 132.00, 99.59',
      sum: 'days 19 to 22: base 118.21 + SLP 19.23 + nursing 159.72 + NTA 94.61 = 391.77 × 4; therapy 220.90 × 2 + 216.48 × 2 (98 %)',
      comes: () => facility(snf(4), [pdpm], pdpmFees, used('snf-days', 18)).remit.allowed,
      to: 39_177 * 4 + 22_090 * 2 + 21_648 * 2,
    },
    {
      cite: '42 CFR 413.337(d): other therapies three times on days 1 to 3',
      sum: '4 days: (118.21 + 220.90 + 19.23 + 159.72) × 4 + 94.61 × (3 × 3 + 1)',
      comes: () => facility(snf(4), [pdpm], pdpmFees).remit.allowed,
      to: 51_806 * 4 + 9_461 * 10,
    },
    {
      cite: '42 CFR 484.215; national 30-day rate of CY2026 2,038.22',
      sum: 'four visits: the period, 2,038.22 × weight 1.0000',
      comes: () => facility({ typeOfBill: '0329', lines: visits(4) }, [home], homeFees).remit.allowed,
      to: 203_822,
    },
    {
      cite: '42 CFR 484.230: too few visits; CY2026 nursing visit 176.96, first visit × 1.7200',
      sum: '3 × 176.96 + 176.96 × 0.72 = 530.88 + 127.4112 → 127.41',
      comes: () => facility({ typeOfBill: '0329', lines: visits(3) }, [home], homeFees).remit.allowed,
      to: 65_829,
    },
    {
      cite: '42 CFR 484.230: a later period has no addition',
      sum: '3 × 176.96 = 530.88',
      comes: () =>
        facility(
          { typeOfBill: '0329', lines: visits(3, '3AA11') },
          [home],
          [...homeFees, fee('3AA11', 150_000)],
        ).remit.allowed,
      to: 53_088,
    },
  ],
  'outpatient-status': [
    {
      cite: '42 CFR 419.32, 419.43(c); conversion factor of CY2026 91.415, 60 % follows wages',
      sum: '1.4492 × 91.415 × (60 % × 0.9500 + 40 %) = 132.478… × 0.97 = 128.5042…',
      comes: () =>
        allowed(
          facility(outpatient(['G0463']), [
            row('outpatient-status', {
              bills: ['013'],
              status: { G0463: 'V' },
              formula: { factor: 914_150, wage: { labor: 60, index: 9_500 }, weights: { G0463: 14_492 } },
            }),
          ]),
        ),
      to: [12_850],
    },
  ],
  'facility-by-line': [
    {
      cite: 'contract: a percentage of charges',
      sum: '5,000.01 × 58 % = 2,900.0058',
      comes: () => {
        const own = outpatient(['G0463'])
        const lines = own.lines.map((each) => ({ ...each, charge: 500_001 }))
        return allowed(facility({ ...own, lines }, [row('facility-by-line', { percentOfCharge: 58 })]))
      },
      to: [290_001],
    },
  ],
  bilateral: [
    {
      cite: 'Claims Processing Manual ch. 12 §40.7: indicator 1, 150 %',
      sum: '100.01 × 150 % = 150.015, half up 150.02',
      comes: () =>
        allowed(
          bill([line('X0001', { modifiers: ['50'] })], {
            rules: [schedule, row('bilateral')],
            fees: [fee('X0001', 10_001)],
          }),
        ),
      to: [15_002],
    },
  ],
  'performer-percent': [
    {
      cite: '42 CFR 414.56(c): nurse practitioners 85 %',
      sum: '100.01 × 85 % = 85.0085',
      comes: () => {
        const rendering = { ...professionalClaim().rendering, taxonomy: '363LF0000X' }
        return allowed(
          bill([line('X0001')], {
            rules: [schedule, row('performer-percent', { taxonomies: ['363L'], percent: 85 })],
            fees: [fee('X0001', 10_001)],
            claim: { rendering },
          }),
        )
      },
      to: [8_501],
    },
  ],
  'split-global': [
    {
      cite: 'Claims Processing Manual ch. 12 §40.4: care split between physicians',
      sum: '1,234.56 × (10 % + 69 %) = 975.3024; × 21 % = 259.2576; together 1,234.56',
      comes: () =>
        allowed(
          bill([line('X0002', { modifiers: ['54'] }), line('X0002', { modifiers: ['55'] })], {
            rules: [schedule, row('split-global', { modifiers: { '54': ['pre', 'intra'], '55': ['post'] } })],
            fees: [fee('X0002', 123_456, { pre: 10, intra: 69, post: 21 })],
          }),
        ),
      to: [97_530, 25_926],
    },
  ],
  'non-participating': [
    {
      cite: '42 CFR 414.20(b), 414.48(b): 95 %, and 115 % of that as the limit where not assigned',
      sum: '125.00 × 95 % = 118.75; × 115 % = 136.5625 → 136.56; the patient may owe 136.56 − 118.75 = 17.81 beyond it',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 20_000 })], {
            rules: [
              schedule,
              row('non-participating', { npis: [NPI.group], percent: 95, limitPercent: 115 }),
            ],
            fees: [fee('X0001', 12_500)],
            claim: { assignment: 'C' },
          }).remit,
        )[0],
      to: ['CO-45 6344', 'PR-45 1781'],
    },
  ],
  'out-of-network': [
    {
      cite: '45 CFR 149.110(b)(3): no balance billing in an emergency',
      sum: '70 % of 100.01 = 70.007; 200.00 − 70.01 = 129.99: the patient’s, but in an emergency nobody’s',
      comes: () =>
        ['11', '23'].map(
          (placeOfService) =>
            adjustments(
              bill([line('X0001', { charge: 20_000, placeOfService })], {
                rules: [
                  schedule,
                  row('out-of-network', { outside: [NPI.group], percent: 70, emergency: { places: ['23'] } }),
                ],
                fees: [fee('X0001', 10_001)],
              }).remit,
            )[0],
        ),
      to: [['PR-45 12999'], ['PI-45 12999']],
    },
  ],
  'technical-part': [
    {
      cite: '42 CFR 415.120, 410.32: in a hospital only the interpretation is a physician’s service',
      sum: 'whole service 100.00, reading 32.10: 67.90 is the facility’s',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 10_000, placeOfService: '22' })], {
            rules: [schedule, row('technical-part', { places: ['22'] })],
            fees: [fee('X0001', 10_000), fee('X0001', 3_210, { modifier: '26' })],
          }).remit,
        )[0],
      to: ['CO-134 6790'],
    },
  ],
  'multiple-imaging': [
    {
      cite: 'Social Security Act §1848(b)(4)(D), (b)(10): technical part of the second image 50 %, its reading 95 %',
      sum: 'second image: technical 80.01 × 50 % = 40.005 → 40.01; reading 40.00 × 95 % = 38.00; 78.01',
      comes: () => allowed(images({ technical: 50, professional: 95 })),
      to: [20_000, 7_801],
    },
    {
      cite: 'CY2013 physician fee schedule, 77 FR 68891: cardiovascular tests, technical part 75 %',
      sum: '80.01 × 75 % = 60.0075 → 60.01; reading 40.00 in full',
      comes: () => allowed(images({ technical: 75, professional: 100 })),
      to: [20_000, 10_001],
    },
    {
      cite: 'CY2013 physician fee schedule, 77 FR 68891: eye tests, technical part 80 %',
      sum: '80.01 × 80 % = 64.008 → 64.01; reading 40.00 in full',
      comes: () => allowed(images({ technical: 80, professional: 100 })),
      to: [20_000, 10_401],
    },
  ],
  'multiple-procedure': [
    {
      cite: 'Claims Processing Manual ch. 12 §40.6: 100, 50, 50 %',
      sum: '300.00 + 200.01 × 50 % = 100.005 → 100.01 + 100.00 × 50 % = 50.00, whatever their order on the claim',
      comes: () =>
        allowed(
          bill([line('X0004'), line('X0001'), line('X0003')], {
            rules: [schedule, row('multiple-procedure', { percents: [100, 50, 50, 50, 50] })],
            fees: [fee('X0001', 30_000), fee('X0003', 20_001), fee('X0004', 10_000)],
          }),
        ),
      to: [5_000, 30_000, 10_001],
    },
    {
      cite: 'Claims Processing Manual ch. 12 §40.6.C: endoscopies of one family',
      sum: 'base 255.40; 305.00 in full, 260.00 − 255.40 = 4.60',
      comes: () =>
        allowed(
          bill([line('X0003'), line('X0004')], {
            rules: [
              schedule,
              row('multiple-procedure', {
                percents: [100, 50],
                endoscopies: [{ base: 'X0005', codes: ['X0003', 'X0004'] }],
              }),
            ],
            fees: [fee('X0003', 26_000), fee('X0004', 30_500), fee('X0005', 25_540)],
          }),
        ),
      to: [460, 30_500],
    },
  ],
  'therapy-reduction': [
    {
      cite: 'Social Security Act §1848(b)(7); Claims Processing Manual ch. 5 §10.7: 50 % of the practice expense',
      sum: 'four units of 31.63 with 15.97 practice expense: 126.52 − 3 × 15.97 × 50 % = 126.52 − 23.955 → 23.96',
      comes: () =>
        allowed(
          bill([line('X0001', { units: 4 })], {
            rules: [schedule, row('therapy-reduction', { percent: 50 })],
            fees: [fee('X0001', 3_163, { practice: 1_597 })],
          }),
        ),
      to: [10_256],
    },
  ],
  'stay-transfer': [
    {
      cite: '42 CFR 412.4(f)(1): the first day twice',
      sum: '10,000.00 ÷ 4.8 days × (2 + 1) = 6,250.00',
      comes: () => transferred('02', 'no'),
      to: 625_000,
    },
    {
      cite: '42 CFR 412.4(f)(6): special DRGs, half and half',
      sum: '5,000.00 + 6,250.00 ÷ 2 = 8,125.00',
      comes: () => transferred('03', 'special'),
      to: 812_500,
    },
  ],
  'cost-outlier': [
    {
      cite: '42 CFR 412.84; fixed loss of FY2026 40,397, marginal cost 80 %',
      sum: '250,000.00 × 25 % = 62,500.00 − (10,000.00 + 40,397.00) = 12,103.00 × 80 % = 9,682.40 more',
      comes: () =>
        facility(
          { lines: [institutionalLine({ charge: 25_000_000 })] },
          [drg, row('cost-outlier', { bills: ['011'], fixedLoss: 4_039_700, costPercent: 25, percent: 80 })],
          stay(1_000_000),
        ).remit.allowed,
      to: 1_968_240,
    },
  ],
  'record-review': [
    {
      cite: 'Program Integrity Manual ch. 3 §3.6.2.4: payment at the level that the record supports',
      sum: 'billed 150.00, supported 100.00: 50.00 is CO-150',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 15_000 })], {
            rules: [
              schedule,
              row('record-review', {
                findings: [{ procedure: 'X0001', supported: 'X0002', says: 'The record supports less.' }],
              }),
            ],
            fees: [fee('X0001', 15_000), fee('X0002', 10_000)],
          }).remit,
        )[0],
      to: ['CO-150 5000'],
    },
  ],
  'stay-review': [
    {
      cite: '42 CFR 412.3(d)(1): two midnights; 42 CFR 476.71(a)(4): validation of the DRG',
      sum: 'DRG 195 10,000.00, supported DRG 190 7,500.00: 2,500.00 is CO-216',
      comes: () =>
        facility(
          {},
          [
            drg,
            row('stay-review', { findings: [{ drg: '195', supported: '190', says: 'No such organism.' }] }),
          ],
          [...stay(1_000_000), fee('DRG 190', 750_000, { unit: 'claim' })],
        ).remit.allowed,
      to: 750_000,
    },
  ],
  'therapy-threshold': [
    {
      cite: 'Social Security Act §1833(g)(3); threshold of CY2026 2,480.00',
      sum: '2,400.00 used + 80.00 = 2,480.00 is paid; 2,400.01 + 80.00 needs KX',
      comes: () =>
        [240_000, 240_001].map((amount) =>
          allowed(
            bill([line('X0001')], {
              rules: [
                schedule,
                row('therapy-threshold', { amount: 248_000, accumulator: 'therapy', modifier: 'KX' }),
              ],
              fees: [fee('X0001', 8_000)],
              file: used('therapy', amount),
            }),
          ),
        ),
      to: [[8_000], [0]],
    },
  ],
  'no-patient-share': [
    {
      cite: '42 CFR 410.152(l): preventive services without deductible and coinsurance',
      sum: '100.00 paid in full, although nothing of 283.00 is met',
      comes: () =>
        paid(
          bill([line('X0001')], {
            rules: [
              schedule,
              row('no-patient-share', { waives: ['deductible', 'coinsurance'], why: 'preventive.' }),
              row('deductible', { amount: 28_300 }),
              row('coinsurance', { percent: 20 }),
            ],
            fees: fees100,
          }),
        ),
      to: 10_000,
    },
  ],
  copay: [
    {
      cite: 'contract: a copay once a day, never more than the price',
      sum: '100.00 − 30.00 = 70.00; 20.00 − 20.00 = 0.00',
      comes: () =>
        [10_000, 2_000].map((price) =>
          paid(
            bill([line('X0001')], {
              rules: [schedule, row('copay', { amount: 3_000, label: 'Visit copay' })],
              fees: [fee('X0001', price)],
            }),
          ),
        ),
      to: [7_000, 0],
    },
  ],
  deductible: [
    {
      cite: '42 CFR 410.160; Part B deductible of CY2026 283.00',
      sum: '250.00 met, 33.00 open: 33.00 of 100.00',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 10_000 })], {
            rules: [schedule, row('deductible', { amount: 28_300 })],
            fees: fees100,
            file: used('deductible', 25_000),
          }).remit,
        )[0],
      to: ['PR-1 3300'],
    },
  ],
  'part-a-deductible': [
    {
      cite: '42 CFR 409.82; Part A deductible of CY2026 1,736.00 a benefit period',
      sum: '10,000.00 − 1,736.00 = 8,264.00; a second stay of the period owes none',
      comes: () =>
        [0, 173_600].map((met) =>
          paid(
            facility(
              {},
              [drg, row('part-a-deductible', { bills: ['011'], amount: 173_600, accumulator: 'a', gap: 60 })],
              stay(1_000_000),
              used('a', met),
            ),
          ),
        ),
      to: [826_400, 1_000_000],
    },
  ],
  'benefit-days': [
    {
      cite: '42 CFR 409.83, 409.85; CY2026: days 61 to 90 434.00, nursing home days 21 to 100 217.00',
      sum: 'hospital days 59 to 62: 2 × 434.00; nursing home days 19 to 22: 2 × 217.00',
      comes: () => {
        const hospital = row('benefit-days', {
          bills: ['011'],
          accumulator: 'days',
          gap: 60,
          tiers: [{ from: 61, to: 90, perDay: 43_400 }],
        })
        const nursing = row('benefit-days', {
          bills: ['021'],
          accumulator: 'days',
          gap: 60,
          tiers: [{ from: 21, to: 100, perDay: 21_700 }],
        })
        return [
          facility({}, [drg, hospital], stay(1_000_000), used('days', 58)).remit.patient,
          facility(snf(4), [pdpm, nursing], pdpmFees, used('days', 18)).remit.patient,
        ]
      },
      to: [86_800, 43_400],
    },
  ],
  coinsurance: [
    {
      cite: '42 CFR 410.152(b): 80 % of the rest after the deductible is Medicare’s',
      sum: '(127.36 − 83.00) × 20 % = 8.872 → 8.87; 44.36 − 8.87 = 35.49',
      comes: () =>
        bill([line('X0001', { charge: 12_736 })], {
          rules: [schedule, row('deductible', { amount: 28_300 }), row('coinsurance', { percent: 20 })],
          fees: [fee('X0001', 12_736)],
          file: used('deductible', 20_000),
        }).remit.paid,
      to: 3_549,
    },
    {
      cite: '42 CFR 410.152(l)(5): a screening colonoscopy that became a treatment, 15 % in 2026',
      sum: '312.50 × 15 % = 46.875 → 46.88; the rest 265.62 is paid, where 85 % rounded by itself would be 265.63',
      comes: () =>
        paid(
          bill([line('X0001')], {
            rules: [schedule, row('coinsurance', { percent: 15 })],
            fees: [fee('X0001', 31_250)],
          }),
        ),
      to: 26_562,
    },
  ],
  'out-of-pocket': [
    {
      cite: '45 CFR 156.130(a): the year’s limit on cost sharing; the amount is the plan’s',
      sum: '5,000.00 limit, 4,990.00 used: of 20.00 coinsurance 10.00 is the plan’s',
      comes: () =>
        bill([line('X0001')], {
          rules: [schedule, row('coinsurance', { percent: 20 }), row('out-of-pocket', { amount: 500_000 })],
          fees: fees100,
          file: used('out-of-pocket', 499_000),
        }).remit.patient,
      to: 1_000,
    },
  ],
  'no-collection': [
    {
      cite: 'Social Security Act §1902(n)(3)(B): nothing from a Qualified Medicare Beneficiary',
      sum: '100.00 × 20 % = 20.00: moved, not the patient’s; paid 80.00',
      comes: () => {
        const file = {
          members: [member({ entitlements: [{ kind: 'qmb' as const, inForce: { from: '2026-01-01' } }] })],
        }
        const { remit } = bill([line('X0001')], {
          rules: [schedule, row('coinsurance', { percent: 20 }), row('no-collection', { show: 'moved' })],
          fees: fees100,
          file,
        })
        return [remit.paid, remit.patient]
      },
      to: [8_000, 0],
    },
  ],
  capitation: [
    {
      cite: 'contract: paid by the month; 42 CFR 422.208(a) names such payments',
      sum: '100.00 − 25.00 copay = 75.00 not paid again',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 10_000 })], {
            rules: [schedule, row('copay', { amount: 2_500, label: 'Visit copay' }), row('capitation')],
            fees: fees100,
          }).remit,
        )[0],
      to: ['PR-3 2500', 'CO-24 7500'],
    },
  ],
  coordination: [
    {
      cite: '42 CFR 411.33(b): the regulation’s own example',
      sum: 'charge 175, allowed 150, paid 120, Medicare’s fee 125: lowest of 55, 100 and 150 − 120 = 30',
      comes: () =>
        paid(
          bill([line('X0001', { charge: 17_500 })], {
            rules: [
              schedule,
              row('coinsurance', { percent: 20 }),
              row('coordination', { method: 'medicare' }),
            ],
            fees: [fee('X0001', 12_500)],
            file: {
              prior: [
                firstResult([{ charge: 17_500, allowed: 15_000, paid: 12_000, patient: { 2: 3_000 } }]),
              ],
            },
          }),
        ),
      to: 3_000,
    },
    {
      cite: '42 CFR 447.20, 433.139: Medicaid pays what is left of its own price',
      sum: 'Medicaid’s price 110.00, the first payer paid 100.00 and left 40.00: 10.00',
      comes: () =>
        paid(
          bill([line('X0001', { charge: 17_500 })], {
            rules: [schedule, row('coordination', { method: 'lesser-of' })],
            fees: [fee('X0001', 11_000)],
            file: {
              prior: [
                firstResult([{ charge: 17_500, allowed: 14_000, paid: 10_000, patient: { 2: 4_000 } }]),
              ],
            },
          }),
        ),
      to: 1_000,
    },
  ],
  'benefit-limit': [
    {
      cite: 'contract: the limit of the accident',
      sum: '10,000.00 limit, 9,950.00 used: 50.00 of 100.00',
      comes: () =>
        paid(
          bill([line('X0001')], {
            rules: [
              schedule,
              row('benefit-limit', { amount: 1_000_000, accumulator: 'accident', label: 'Limit' }),
            ],
            fees: fees100,
            file: used('accident', 995_000),
          }),
        ),
      to: 5_000,
    },
  ],
  sequestration: [
    {
      cite: '2 U.S.C. 901a(6): 2 % of what Medicare pays, after the patient’s share',
      sum: '(100.00 − 20.00) × 2 % = 1.60; 78.40, where 2 % of 100.00 would leave 78.00',
      comes: () =>
        paid(
          bill([line('X0001')], {
            rules: [
              schedule,
              row('coinsurance', { percent: 20 }),
              row('sequestration', { percent: 2, level: 'line' }),
            ],
            fees: fees100,
          }),
        ),
      to: 7_840,
    },
  ],
  'paid-to-patient': [
    {
      cite: '42 CFR 424.53(a): without assignment Medicare pays the beneficiary',
      sum: '100.00 − 20.00 = 80.00 to the patient, nothing to the office',
      comes: () =>
        adjustments(
          bill([line('X0001', { charge: 10_000 })], {
            rules: [schedule, row('coinsurance', { percent: 20 }), row('paid-to-patient')],
            fees: fees100,
            claim: { assignment: 'C' },
          }).remit,
        )[0],
      to: ['PR-2 2000', 'PR-100 8000'],
    },
  ],
  'prompt-pay': [
    {
      cite: '42 U.S.C. 1395u(c)(2)(B); Claims Processing Manual ch. 1 §80.2.2: payment × rate × days ÷ 365, to the nearest cent',
      sum: '1,000.00 × 4.625 % × 15 ÷ 365 = 1.90068…; rounding a day’s interest first (0.13 × 15) would be 1.95',
      comes: () =>
        bill([line('X0001')], {
          rules: [schedule, row('prompt-pay', { days: 30, percent: 4.625 })],
          fees: [fee('X0001', 100_000)],
          file: { delays: [{ account: 'AC1001', days: 31, why: 'It lay in a queue.' }] },
        }).remit.outside,
      to: [{ reason: 'L6', reference: expect.any(String), cents: -190 }],
    },
  ],
  recoupment: [
    {
      cite: '42 CFR 405.379(e): no recoupment before day 41',
      sum: '40.00 owed is taken off 100.00: the payment is 60.00, the claim’s result 100.00',
      comes: () => {
        const owed = { reference: 'OLD1', npi: NPI.group, cents: 4_000, on: '2026-01-02', why: 'Paid twice.' }
        const { remit } = bill([line('X0001')], {
          rules: [schedule, row('recoupment', { days: 41 })],
          fees: fees100,
          file: { receivables: [owed] },
        })
        return [remit.paid, remit.outside]
      },
      to: [10_000, [{ reason: 'WO', reference: 'OLD1', cents: 4_000 }]],
    },
  ],
}

function images(params: { technical: number; professional: number }) {
  const part = (code: string, technical: number, reading: number) => [
    fee(code, technical + reading),
    fee(code, technical, { modifier: 'TC' }),
    fee(code, reading, { modifier: '26' }),
  ]
  return bill([line('X0001'), line('X0002')], {
    rules: [schedule, row('multiple-imaging', params)],
    fees: [...part('X0001', 15_000, 5_000), ...part('X0002', 8_001, 4_000)],
  })
}

function transferred(status: string, postAcute: 'no' | 'special') {
  const rule = row('stay-transfer', {
    bills: ['011'],
    acute: ['02'],
    postAcute: ['03'],
    stays: { '195': { tenths: 48, postAcute } },
  })
  const two = { status, from: '2026-05-04', through: '2026-05-06' }
  return facility(two, [drg, rule], stay(1_000_000)).remit.allowed
}

describe.each(Object.entries(goldens))('%s', (_, examples) => {
  test.each(examples.map((each) => [each.cite, each.sum, each] as const))('%s: %s', (__, ___, golden) =>
    expect(golden.comes()).toEqual(golden.to),
  )
})

test('every kind that moves money has its example, with the place of its rule', () => {
  const money = ruleKinds.filter((kind) => 10 <= kind.step && kind.step <= 14).map((kind) => kind.id)
  expect(money.filter((id) => !goldens[id])).toEqual([])
  expect(Object.keys(goldens).filter((id) => !ruleKinds.some((kind) => kind.id === id))).toEqual([])
  const uncited = Object.values(goldens)
    .flat()
    .filter(({ cite }) => !/CFR|FR \d|U\.S\.C\.|Manual|Act §|^contract/.test(cite))
  expect(uncited).toEqual([])
})
