import { describe, expect, test } from 'vitest'
import type { ProfessionalLine } from '../claim/claim.ts'
import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../claim/fixture.ts'
import { adjudicate } from './adjudicate.ts'
import { adjustments, facts, fileWith, firstResult, member, referenceWith } from './fixture.ts'
import type { Member, PayerFile } from './payer.ts'
import { shippedPayer } from './payers-fixture.ts'
import { imbalances } from './remit.ts'

/** One claim for each plan that joined later; charges are 500.00 a line, every cent worked out by hand from the fee files. */
const visit = 'cpt:office-established-4'
const injection = 'cpt:inject-joint-large'
const reference = referenceWith([
  facts(visit, { family: 'em-office-established', global: 'XXX' }),
  facts(injection, { family: 'inject-joint', global: '000' }),
  facts('cpt:colonoscopy-snare', { family: 'colonoscopy', global: '000' }),
  facts('cpt:colonoscopy-biopsy', { family: 'colonoscopy', global: '000' }),
  facts('cpt:blood-count', { family: 'blood-count' }),
])

interface More {
  member?: Partial<Member>
  file?: Partial<PayerFile>
  npi?: string
  on?: string
}
const bill = (payer: string, parts: Partial<ProfessionalLine>[], more: More = {}) => {
  const shipped = shippedPayer(payer)
  const claim = professionalClaim({
    diagnoses: ['M17.11', 'Z12.11'],
    lines: parts.map((part) => professionalLine({ charge: 50_000, ...part })),
    payer: { name: shipped.name, id: shipped.payerId, filing: shipped.filing },
  })
  const own = more.npi ? { ...claim, billing: { ...claim.billing, npi: more.npi } } : claim
  const file = fileWith({ members: [member({ payer, ...more.member })], ...more.file })
  const result = adjudicate(own, shipped, file, more.on ?? '2026-03-20', reference)
  expect(imbalances(result.remit)).toEqual([])
  return result
}
const both = [
  { procedure: visit, modifiers: ['25'] },
  { procedure: injection, modifiers: ['RT'] },
]

test('Halden National PPO: two colonoscopies of one family, deductible, coinsurance', () => {
  const place = { placeOfService: '24', pointers: [2] }
  const { remit } = bill(
    'national-ppo',
    [
      { procedure: 'cpt:colonoscopy-biopsy', ...place }, // 324.93 − 285.82 base = 39.11; the deductible's last 10.89 below
      { procedure: 'cpt:colonoscopy-snare', ...place }, // 415.49 in full
    ],
    { file: { accumulators: { HMX204417: { deductible: 95_000 } } } },
  )
  expect(adjustments(remit)).toEqual([
    ['CO-45 17507', 'CO-59 28582', 'PR-1 3911'],
    // 50.00 − 39.11 = 10.89; (415.49 − 10.89) × 20 % = 80.92
    ['CO-45 8451', 'PR-1 1089', 'PR-2 8092'],
    [],
  ])
  expect(remit).toMatchObject({ paid: 32_368, patient: 13_092 })
})

test('Fernway Health HMO: a capitated visit moves no money beside its copay, the laboratory is carved out', () => {
  const { remit } = bill('hmo', [{ procedure: visit }, { procedure: 'cpt:blood-count' }], {
    npi: '9210044258',
  })
  // 142.64 − 25.00 = 117.64; 7.22
  expect(adjustments(remit)).toEqual([['CO-45 35736', 'PR-3 2500', 'CO-24 11764'], ['CO-45 49278'], []])
  expect(remit).toMatchObject({ paid: 722, patient: 2_500, status: '1' })
})

test('Stonebridge Savings Plan: the family shares one deductible', () => {
  const tom = member({ payer: 'high-deductible', first: 'Tom', relationship: 'child', birth: '2012-02-02' })
  const { remit, file } = bill('high-deductible', both, {
    file: {
      members: [member({ payer: 'high-deductible' }), tom],
      // 3,400.00 − 1,500.00 − 1,850.00 = 50.00 left
      accumulators: { HMX204417: { deductible: 150_000 }, 'HMX204417/Tom': { deductible: 185_000 } },
    },
  })
  // (163.02 − 50.00) × 10 % = 11.302; 79.78 × 10 % = 7.978
  expect(adjustments(remit)).toEqual([
    ['CO-45 33698', 'PR-1 5000', 'PR-2 1130'],
    ['CO-45 42022', 'PR-2 798'],
    [],
  ])
  expect(remit).toMatchObject({ paid: 10_172 + 7_180, patient: 6_928 })
  expect(file.accumulators.HMX204417).toEqual({ deductible: 155_000, 'out-of-pocket': 6_928 })
})

test('Commonhill Silver: the first month of grace is paid, the second is left open', () => {
  const later = { procedure: 'cpt:blood-count', from: '2026-04-02', to: '2026-04-02' }
  const { remit } = bill('marketplace', [{ procedure: visit }, later], {
    member: { premiumPaidTo: '2026-02-28' },
    on: '2026-04-10',
  })
  expect(adjustments(remit)).toEqual([['CO-45 37519', 'PR-3 4000'], ['OA-257 50000'], []]) // 124.81
  expect(remit).toMatchObject({ paid: 8_481, patient: 4_000 })
})

describe('Lantern Medicare Advantage', () => {
  const facility = (part: Parameters<typeof institutionalClaim>[0], used: Record<string, number> = {}) => {
    const payer = shippedPayer('medicare-advantage')
    const claim = institutionalClaim({
      drg: '194',
      subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
      payer: { name: payer.name, id: payer.payerId, filing: payer.filing },
      ...part,
    })
    const file = fileWith({ members: [member({ payer: payer.id })], accumulators: { HMX204417: used } })
    return adjudicate(claim, payer, file, '2026-05-20', reference).remit
  }
  test('a stay: DRG price and a day amount from the first day', () => {
    const remit = facility({}) // 6,264.70 against 5,410.40 charged; 4 × 325.00
    expect(adjustments(remit)).toEqual([['CO-94 -85430', 'PR-2 130000']])
    expect(remit).toMatchObject({ paid: 496_470, patient: 130_000 })
  })
  test('a nursing home: therapy falls by 2 % from day 21', () => {
    const lines = [
      institutionalLine({ revenue: '0022', procedure: 'KAPD1', units: 10, charge: 0 }),
      institutionalLine({ units: 10, charge: 900_000 }),
    ]
    const stay = { typeOfBill: '0211', from: '2026-05-01', through: '2026-05-11', lines }
    // days 16–25: therapy 5 × 222.25 + 5 × 217.81 (222.25 × 98 % = 217.805) = 2,200.30;
    // the rest (118.21 + 18.66 + 147.84 + 132.45 = 417.16) × 10 = 4,171.60: together 6,371.90; days 21–25: 5 × 203.00
    const remit = facility(stay, { 'snf-days': 15 })
    expect(adjustments(remit)).toEqual([['CO-45 262810', 'PR-2 101500']])
    expect(remit.paid).toBe(535_690)
    // days 1–10: other therapies three times on days 1–3: 132.45 × 6 = 794.70 more than 639.41 × 10 = 6,394.10
    expect(facility(stay)).toMatchObject({ paid: 718_880, patient: 0 })
  })
  test('an outlier: cost above price and fixed loss', () => {
    const remit = facility({ lines: [institutionalLine({ charge: 20_000_000 })] })
    // 200,000.00 × 25 % = 50,000.00 − (6,264.70 + 40,397.00) = 3,338.30 × 80 % = 2,670.64
    expect(adjustments(remit)).toEqual([['CO-45 19373530', 'CO-70 -267064', 'PR-2 130000']])
    expect(remit).toMatchObject({ paid: 763_534, allowed: 893_534 })
  })
})

test('State Medical Assistance: last of all, up to its own price, less its copay', () => {
  const { remit } = bill('medicaid', [{ procedure: visit }], {
    member: { otherPayer: { name: 'First Plan', why: 'primary', owner: 'patient' } },
    file: { prior: [firstResult([{ charge: 50_000, allowed: 14_000, paid: 8_000, patient: { 1: 6_000 } }])] },
  })
  // 86.60 − 80.00 = 6.60, of which 3.00 is the copay
  expect(adjustments(remit)[0]).toEqual(['PR-3 300', 'OA-23 44000', 'CO-45 5340'])
  expect(remit).toMatchObject({ paid: 360, patient: 300, status: '2' })
})

test('Keystone Supplement Plan G after Meridian Part B: the coinsurance, not the deductible', () => {
  const file = { accumulators: { HMX204417: { deductible: 20_000 } } }
  const first = bill('medicare-b', [{ procedure: visit }], { file })
  // 283.00 − 200.00 = 83.00; (127.36 − 83.00) × 20 % = 8.872; 35.49 × 2 % = 0.7098
  expect(adjustments(first.remit)[0]).toEqual(['CO-45 37264', 'PR-1 8300', 'PR-2 887', 'CO-253 71'])
  const { remit } = bill('medigap', [{ procedure: visit }], { file: { prior: [first.remit] } })
  expect(adjustments(remit)[0]).toEqual(['OA-23 40813', 'PR-1 8300']) // 500.00 − 91.87
  expect(remit).toMatchObject({ paid: 887, patient: 8_300, status: '2' })
})

test('Sentinel Military Health: copay, deductible, cost share, and the cap of the year', () => {
  const { remit } = bill('military', both, {
    file: { accumulators: { HMX204417: { deductible: 14_000, 'out-of-pocket': 345_000 } } },
  })
  // 3,500.00 − 3,450.00 = 50.00 open: 38.00 copay, then 12.00 of 10.00 + 10.09 ((60.46 − 10.00) × 20 % = 10.092)
  expect(adjustments(remit)).toEqual([
    ['CO-45 37646', 'PR-3 3800'],
    ['CO-45 43954', 'PR-1 1000', 'PR-2 200'],
    [],
  ])
  expect(remit).toMatchObject({ paid: 8_554 + 4_846, patient: 5_000 })
})

const injury = { day: '2026-03-02', diagnoses: ['M17'] }

test('Brandt Mutual: the accepted injury by the state schedule, nothing else, nothing from the patient', () => {
  const parts = [{ procedure: visit }, { procedure: 'cpt:colonoscopy-snare', pointers: [2] }]
  const { remit } = bill('workers-compensation', parts, { member: { injury } })
  expect(adjustments(remit)).toEqual([['CO-P12 31915'], ['OA-P4 50000'], []]) // 180.85
  expect(remit).toMatchObject({ paid: 18_085, patient: 0 })
})

test('Roadway No-Fault: until the limit of the accident is used up', () => {
  const { remit, file } = bill('auto-no-fault', both, {
    member: { injury },
    file: { accumulators: { HMX204417: { accident: 990_000 } } },
  })
  // 10,000.00 − 9,900.00 = 100.00 of 159.20
  expect(adjustments(remit)).toEqual([['CO-P23 34080', 'PR-119 5920'], ['PR-119 50000'], []])
  expect([remit.paid, file.accumulators.HMX204417?.accident]).toEqual([10_000, 1_000_000])
})

test('a patient without insurance: the office’s own price, against the estimate', () => {
  const estimates = [{ account: 'AC1001', amount: 10_000, on: '2026-03-02' }]
  const { remit } = bill('self-pay', [{ procedure: visit }], { file: { estimates } })
  expect(adjustments(remit)[0]).toEqual(['CO-45 35990', 'PR-2 14010']) // 140.10
  expect(remit.steps?.at(-1)?.says).toBe(
    'Billed $140.10 against an estimate of $100.00: less than $400.00 more.',
  )
})
