import { describe, expect, test } from 'vitest'
import type { InstitutionalClaim, ProfessionalLine } from '../claim/claim.ts'
import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../claim/fixture.ts'
import { adjudicate } from './adjudicate.ts'
import { adjustments, facts, fileWith, member, referenceWith } from './fixture.ts'
import { shippedPayer } from './payers-fixture.ts'
import { imbalances } from './remit.ts'

/** Golden remittances of the four shipped payers; every cent below was worked out by hand from the fee files. */
const visit = 'cpt:office-established-4'
const snare = 'cpt:colonoscopy-snare'
const reference = referenceWith([
  facts(visit, { family: 'em-office-established', global: 'XXX' }),
  facts('cpt:inject-joint-large', { family: 'inject-joint', global: '000' }),
  facts('J1010', { family: 'drug-steroid' }),
  facts(snare, { family: 'colonoscopy', global: '000' }),
  facts('cpt:blood-count', { family: 'blood-count' }),
  facts('cpt:ed-4', { family: 'em-ed' }),
])

const professional = (
  payer: string,
  parts: Partial<ProfessionalLine>[],
  used: Record<string, number> = {},
  on = '2026-03-20',
) => {
  const shipped = shippedPayer(payer)
  const lines = parts.map((part) => professionalLine({ charge: 50_000, ...part }))
  const claim = professionalClaim({
    diagnoses: ['M17.11', 'Z12.11'],
    lines,
    payer: { name: shipped.name, id: shipped.payerId, filing: shipped.filing },
  })
  return adjudicate(
    claim,
    shipped,
    fileWith({ members: [member({ payer })], accumulators: { HMX204417: used } }),
    on,
    reference,
  )
}

describe('Meridian Part B', () => {
  test('visit, injection and drug: deductible partly met, coinsurance, then sequestration by line', () => {
    const { remit, file } = professional(
      'medicare-b',
      [
        { procedure: visit, modifiers: ['25'] }, // 127.36
        { procedure: 'cpt:inject-joint-large', modifiers: ['RT'] }, // 62.33
        { procedure: 'J1010', modifiers: ['JZ'], units: 80, charge: 4_000 }, // 0.14 × 80 = 11.20
      ],
      { deductible: 20_000 },
    )
    expect(adjustments(remit)).toEqual([
      // 283.00 − 200.00 = 83.00; (127.36 − 83.00) × 20 % = 8.872; 44.36 − 8.87 = 35.49; × 2 % = 0.7098
      ['CO-45 37264', 'PR-1 8300', 'PR-2 887', 'CO-253 71'],
      // 62.33 × 20 % = 12.466; 49.86 × 2 % = 0.9972
      ['CO-45 43767', 'PR-2 1247', 'CO-253 100'],
      // 11.20 × 20 % = 2.24; 8.96 × 2 % = 0.1792
      ['CO-45 2880', 'PR-2 224', 'CO-253 18'],
      [],
    ])
    expect(remit).toMatchObject({
      paid: 3_478 + 4_886 + 878,
      patient: 10_658,
      status: '1',
      remarks: ['MA01'],
    })
    expect(file.accumulators.HMX204417?.deductible).toBe(28_300)
  })

  test('the wrong rounding would be a cent off: 80 % of the rest is not the rest minus 20 %', () => {
    // 312.40 facility; PT: no deductible, 15 % = 46.86; 265.54 × 2 % = 5.3108
    const { remit } = professional('medicare-b', [
      { procedure: snare, modifiers: ['PT'], placeOfService: '24', pointers: [2] },
    ])
    expect(adjustments(remit)[0]).toEqual(['CO-45 18760', 'PR-2 4686', 'CO-253 531'])
    // 6.45: laboratory without a patient share; 2 % = 0.129
    const { remit: laboratory } = professional('medicare-b', [{ procedure: 'cpt:blood-count' }])
    expect(adjustments(laboratory)[0]).toEqual(['CO-45 49355', 'CO-253 13'])
  })
})

describe('Meridian Part A', () => {
  const payer = shippedPayer('medicare-a')
  const bill = (more: Partial<InstitutionalClaim>, used: Record<string, number> = {}) => {
    const claim = institutionalClaim({
      subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
      drg: '194',
      ...more,
    })
    return adjudicate(
      claim,
      payer,
      fileWith({ members: [member({ payer: 'medicare-a' })], accumulators: { HMX204417: used } }),
      '2026-05-20',
      reference,
    )
  }

  test('a stay: DRG price, inpatient deductible, sequestration of what Medicare pays', () => {
    // DRG 194: 6,264.70, charges 5,410.40: −854.30 as CO-94; − 1,736.00 = 4,528.70; × 2 % = 90.574
    const { remit, file } = bill({})
    expect(adjustments(remit)).toEqual([['CO-94 -85430', 'PR-1 173600', 'CO-253 9057']])
    expect(remit).toMatchObject({ paid: 443_813, patient: 173_600, allowed: 626_470, lines: [], drg: '194' })
    expect(file.accumulators.HMX204417).toEqual({ 'part-a-deductible': 173_600, 'inpatient-days': 4 })
    expect(imbalances(remit)).toEqual([])
  })

  test('outpatient: Part B deductible and coinsurance by line, sequestration at claim level', () => {
    const lines = [
      institutionalLine({
        revenue: '0450',
        procedure: 'cpt:ed-4',
        units: 1,
        day: '2026-05-04',
        charge: 90_000,
      }), // 428.15
      institutionalLine({ revenue: '0250', units: 1, day: '2026-05-04', charge: 3_000 }), // packaged
    ]
    const { remit } = bill({ typeOfBill: '0131', through: '2026-05-04', lines }, { deductible: 20_000 })
    // 83.00 deductible; 345.15 × 20 % = 69.03; 276.12 × 2 % = 5.5224
    expect(adjustments(remit)).toEqual([
      ['CO-45 47185', 'PR-1 8300', 'PR-2 6903'],
      ['CO-97 3000'],
      ['CO-253 552'],
    ])
    expect(remit).toMatchObject({ paid: 27_060, patient: 15_203 })
    expect(imbalances(remit)).toEqual([])
  })

  test('nursing home: per diem by HIPPS, day amount from day 21', () => {
    const lines = [
      institutionalLine({ revenue: '0022', procedure: 'KAPD1', units: 10, charge: 0 }),
      institutionalLine({ units: 10, charge: 900_000 }),
    ]
    const { remit } = bill(
      { typeOfBill: '0211', from: '2026-05-01', through: '2026-05-11', lines },
      { 'snf-days': 15 },
    )
    // 118.21 + K 222.25 (146.22 × 1.52) + A 18.66 + P 147.84 + D 132.45 = 639.41 × 10; days 21–25: 5 × 217.00
    // (6,394.10 − 1,085.00) × 2 % = 106.182
    expect(adjustments(remit)).toEqual([['CO-45 260590', 'PR-2 108500', 'CO-253 10618']])
    expect(remit.paid).toBe(520_292)
  })
})

describe('Bluebonnet Ridge PPO', () => {
  test('visit with copay, injection under the deductible and then coinsurance', () => {
    const { remit, file } = professional(
      'blue-ppo',
      [
        { procedure: visit, modifiers: ['25'] }, // 163.93: copay only
        { procedure: 'cpt:inject-joint-large', modifiers: ['RT'] }, // 80.22: 50.00 deductible left, 20 % of 30.22 = 6.044
      ],
      { deductible: 145_000, 'out-of-pocket': 300_000 },
    )
    expect(adjustments(remit)).toEqual([
      ['CO-45 33607', 'PR-3 3000'],
      ['CO-45 41978', 'PR-1 5000', 'PR-2 604'],
      [],
    ])
    expect(remit).toMatchObject({ paid: 13_393 + 2_418, patient: 8_604 })
    expect(file.accumulators.HMX204417).toEqual({ deductible: 150_000, 'out-of-pocket': 308_604 })
  })
})

describe('Harbor Community Plan', () => {
  test('the member owes nothing; without a referral a colonoscopy is not paid', () => {
    const { remit } = professional('medicaid-managed', [
      { procedure: visit },
      { procedure: snare, pointers: [2] },
    ])
    expect(adjustments(remit)).toEqual([['CO-45 40914'], ['CO-288 50000'], []]) // 127.36 × 0.7134 = 90.86
    expect(remit).toMatchObject({ paid: 9_086, patient: 0 })
  })
})
