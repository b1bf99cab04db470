import { npiCheckDigit } from '../kernel/npi.ts'
import type { InstitutionalClaim, InstitutionalLine, ProfessionalClaim, ProfessionalLine } from './claim.ts'
import type { PriorResult } from './prior.ts'

/** Valid claims for tests. People, places and payers are invented; NPIs begin with 9, so they can never be anyone's. */

/** A training NPI with a right check digit: `trainingNpi(7)` → `9000000073` or the like. */
export function trainingNpi(number: number): string {
  const nine = `9${String(number).padStart(8, '0')}`
  return `${nine}${npiCheckDigit(nine)}`
}

export const NPI = {
  group: trainingNpi(11_001),
  rendering: trainingNpi(11_002),
  referring: trainingNpi(11_003),
  facility: trainingNpi(11_004),
  attending: trainingNpi(11_005),
} as const

const home = { street: '12 Mill Lane', city: 'Aldenford', state: 'OH', zip: '45901' }

const common = {
  account: 'AC1001',
  payer: { name: 'Harbor Mutual', id: 'HM501', filing: 'CI' },
  billing: {
    name: 'Aldenford Family Practice',
    npi: NPI.group,
    taxId: '990001234',
    taxonomy: '207Q00000X',
    address: { street: '400 Station Road', city: 'Aldenford', state: 'OH', zip: '459011234' },
    phone: '5555550101',
  },
  subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417', group: 'G7700', planName: 'Harbor Choice' },
  patient: {
    last: 'Vance',
    first: 'Mira',
    birth: '1984-05-17',
    sex: 'F',
    address: home,
    relationship: 'self' as const,
  },
  frequency: '1',
  paid: 0,
}

export const professionalLine = (overrides: Partial<ProfessionalLine> = {}): ProfessionalLine => ({
  from: '2026-03-10',
  to: '2026-03-10',
  placeOfService: '11',
  emergency: false,
  procedure: 'G0463',
  modifiers: [],
  pointers: [1],
  charge: 12_500,
  units: 1,
  unitKind: 'UN',
  ...overrides,
})

/** One office visit for acute bronchitis; the total follows the lines unless it is given. */
export function professionalClaim(overrides: Partial<ProfessionalClaim> = {}): ProfessionalClaim {
  const lines = overrides.lines ?? [professionalLine()]
  return {
    form: 'professional',
    ...common,
    accident: { employment: false, auto: false, other: false },
    rendering: { last: 'Okafor', first: 'Lena', npi: NPI.rendering, taxonomy: '207Q00000X' },
    diagnoses: ['J209'],
    assignment: 'A',
    signatures: { patient: true, insured: true, provider: true },
    total: lines.reduce((total, line) => total + line.charge, 0),
    ...overrides,
    lines,
  }
}

export const institutionalLine = (overrides: Partial<InstitutionalLine> = {}): InstitutionalLine => ({
  revenue: '0120',
  modifiers: [],
  units: 4,
  charge: 480_000,
  nonCovered: 0,
  ...overrides,
})

/** A four-day inpatient stay for pneumonia, discharged home. */
export function institutionalClaim(overrides: Partial<InstitutionalClaim> = {}): InstitutionalClaim {
  const lines = overrides.lines ?? [
    institutionalLine(),
    institutionalLine({ revenue: '0250', units: 12, charge: 61_040 }),
  ]
  return {
    form: 'institutional',
    ...common,
    payer: { name: 'Medicare Part A, region 4', id: 'MCA04', filing: 'MA' },
    billing: { ...common.billing, name: 'Aldenford General Hospital', taxonomy: '282N00000X' },
    subscriber: { last: 'Vance', first: 'Mira', id: '1EG4TE5MK73' },
    patient: { ...common.patient, birth: '1951-05-17' },
    typeOfBill: '0111',
    medicalRecord: 'MR77120',
    from: '2026-05-04',
    through: '2026-05-08',
    admission: { day: '2026-05-04', hour: '14' },
    priority: '1',
    origin: '1',
    dischargeHour: '11',
    status: '01',
    conditions: [],
    occurrences: [],
    spans: [],
    values: [{ code: '80', amount: 400 }],
    principal: { code: 'J189', poa: 'Y' },
    admitting: 'R0600',
    reasons: [],
    others: [{ code: 'I10', poa: 'Y' }],
    external: [],
    drg: '195',
    procedures: [],
    attending: { last: 'Brandt', first: 'Noor', npi: NPI.attending },
    total: lines.reduce((total, line) => total + line.charge, 0),
    ...overrides,
    lines,
  }
}

/** An outpatient bill for one clinic visit, unscheduled. */
export function outpatientClaim(overrides: Partial<InstitutionalClaim> = {}): InstitutionalClaim {
  const { admission, dischargeHour, admitting, drg, ...stay } = institutionalClaim()
  const lines = overrides.lines ?? [
    institutionalLine({ revenue: '0510', procedure: 'G0463', day: '2026-05-04', units: 1, charge: 21_000 }),
  ]
  return {
    ...stay,
    typeOfBill: '0131',
    through: '2026-05-04',
    values: [],
    principal: { code: 'J189' },
    others: [],
    reasons: ['R0600'],
    total: lines.reduce((total, line) => total + line.charge, 0),
    ...overrides,
    lines,
  }
}

/** The first payer's result for `professionalClaim()`: 125.00 charged, 25.00 off by contract, 80.00 paid, 20.00 left. */
export const priorResult = (overrides: Partial<PriorResult> = {}): PriorResult => ({
  sequence: 'P',
  payer: { name: 'First Plan', id: 'FP100', filing: 'CI' },
  insured: { last: 'Vance', first: 'Mira', id: 'FX1', relationship: 'self', group: 'G100' },
  control: '26031612345678',
  on: '2026-03-16',
  paid: 8_000,
  adjustments: [],
  lines: [
    {
      line: 1,
      paid: 8_000,
      procedure: 'G0463',
      modifiers: [],
      units: 1,
      adjustments: [
        { group: 'CO', reason: '45', cents: 2_500 },
        { group: 'PR', reason: '2', cents: 2_000 },
      ],
      remaining: 2_000,
    },
  ],
  ...overrides,
})

/** The same claim to the second payer, with that result and the first plan in box 9. */
export const secondaryClaim = (overrides: Partial<ProfessionalClaim> = {}): ProfessionalClaim =>
  professionalClaim({
    sequence: 'S',
    prior: [priorResult()],
    otherPlan: { name: 'First Plan', id: 'FX1', last: 'Vance', first: 'Mira' },
    ...overrides,
  })
