import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InstitutionalClaim, ProfessionalClaim } from '../claim/claim.ts'
import { addDays } from '../kernel/day.ts'
import { npiCheckDigit } from '../kernel/npi.ts'
import type { Adjustment } from '../payer/remit.ts'
import { asTheFileSays } from './835-read.ts'
import { Payment } from './payment.ts'
import type { Envelope } from './set.ts'

/** Generators of valid values for the round trips: every one could be signed by a biller, none can be a real person's. */
export const envelope: Envelope = {
  sender: 'CLEANCLAIM',
  receiver: 'TRAINGATE',
  control: 7,
  day: '2026-09-10',
  time: '0815',
  senderName: 'MAPLE FAMILY MEDICINE',
  receiverName: 'TRAINING GATEWAY',
}

export const npi = fc.integer({ min: 0, max: 99_999_999 }).map((n) => {
  const nine = `9${String(n).padStart(8, '0')}`
  return `${nine}${npiCheckDigit(nine)}`
})
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeOf = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...letters, ...'0123456789'), minLength: min, maxLength: max })
export const name = fc.constantFrom(
  'OKAFOR',
  'Lindqvist',
  "O'HARA",
  'DE LA CRUZ',
  'SMITH-WEST',
  'Muñoz',
  'IMANI',
  'JUNE',
  'Ravi',
)
const town = fc.constantFrom('MAPLE FALLS', 'Cedar Hollow', 'NEW ASTER')
const zip = fc.constantFrom('15213', '15213-1234', '00501-0001')
const address = fc.record({
  street: fc.constantFrom('12 QUARRY RD', '400 Elm St Apt 2/B', '1 River Way #7'),
  city: town,
  state: fc.constantFrom('PA', 'OH'),
  zip,
})
export const phone = fc.integer({ min: 100, max: 199 }).map((n) => `412-555-0${n}`)
export const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n))
const birth = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1930-01-01', n))
const sex = fc.constantFrom('F', 'M', 'U')
export const cents = fc.integer({ min: 0, max: 9_999_999 })
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
export const account = codeOf(1, 20)
const person = fc.record({ last: name, first: name, middle: maybe(fc.constantFrom('Q', 'ANN')) })
const taxonomy = maybe(fc.constantFrom('207Q00000X', '282N00000X'))
const clinician = (specialty: boolean) =>
  fc
    .tuple(person, npi, taxonomy)
    .map(([who, number, code]) => ({ ...who, npi: number, ...(specialty ? { taxonomy: code } : {}) }))
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const modifiers = fc.array(fc.constantFrom('25', '59', 'LT', 'GA', 'KX'), { maxLength: 4 })
const icd = fc.constantFrom('E119', 'I10', 'S61511A', 'J189', 'Z0000', 'M5450', 'R05', 'W260XXA')

const common = {
  account,
  payer: fc.record({
    name: fc.constantFrom('NORTHSTAR HEALTH', 'Training Medicare B'),
    id: codeOf(5, 5),
    filing: fc.constantFrom('MB', 'MA', 'CI', 'BL', 'MC'),
  }),
  billing: fc.record({
    name: fc.constantFrom('MAPLE FAMILY MEDICINE', 'Cedar Hollow Hospital'),
    npi,
    taxId: fc.constantFrom('900123456', '912345678'),
    taxonomy,
    address,
    phone: maybe(phone),
  }),
  originalReference: maybe(codeOf(8, 14)),
  authorization: maybe(codeOf(6, 12)),
  total: cents,
  paid: cents,
  note: maybe(fc.constantFrom('SEE ATTACHED', 'Patient seen twice, 9 am & 4 pm')),
  trial: maybe(fc.constantFrom('01234567')),
}

const insured = fc
  .tuple(
    person,
    birth,
    sex,
    address,
    fc.constantFrom('self', 'spouse', 'child', 'other'),
    person,
    codeOf(9, 11),
    fc.constantFrom('group', 'plan', 'none'),
    fc.boolean(),
  )
  .map(([who, born, sexOf, home, relationship, holder, id, plan, full]) => ({
    patient: { ...who, birth: born, sex: sexOf, address: home, relationship },
    subscriber: {
      ...(relationship === 'self' ? who : holder),
      id,
      ...(plan === 'group' ? { group: 'GRP-100' } : plan === 'plan' ? { planName: 'CHOICE PLUS' } : {}),
      ...(full && relationship !== 'self' ? { birth: '1980-02-29', sex: 'F', address: home } : {}),
    },
  }))

const professionalLine = fc
  .record({
    from: day,
    length: fc.integer({ min: 0, max: 9 }),
    placeOfService: fc.constantFrom('11', '22', '10'),
    emergency: fc.boolean(),
    procedure: fc.constantFrom('99213', '12001', 'J1885'),
    modifiers,
    pointers: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
    charge: cents,
    units: fc.constantFrom(1, 2, 2.5, 45, 0.125),
    unitKind: fc.constantFrom('UN', 'MJ'),
    rendering: maybe(npi),
    ndc: maybe(fc.constantFrom('00026064871', '00026064871 ML10.5', '00026064871 F21000')),
  })
  .map(({ length, ...line }) => ({ ...line, to: addDays(line.from, length) }))

export const professional: fc.Arbitrary<ProfessionalClaim> = fc
  .record({
    ...common,
    insured,
    frequency: fc.constantFrom('1', '7', '8'),
    accident: fc
      .record({ employment: fc.boolean(), auto: fc.boolean(), other: fc.boolean() })
      .map((flags) => ({ ...flags, ...(flags.auto ? { state: 'PA' } : {}) })),
    onset: maybe(fc.record({ qualifier: fc.constantFrom('431', '484'), day })),
    hospitalization: maybe(fc.record({ from: day, to: maybe(day) })),
    referring: maybe(
      fc
        .tuple(clinician(false), fc.constantFrom('DN', 'DK', 'DQ'))
        .map(([who, qualifier]) => ({ ...who, qualifier })),
    ),
    rendering: clinician(true),
    facility: maybe(fc.record({ name: fc.constant('CEDAR SURGERY CENTER'), npi, address })),
    otherPlan: maybe(
      fc.tuple(person, codeOf(6, 10)).map(([who, id]) => ({ ...who, name: 'SECOND HEALTH', id })),
    ),
    clia: maybe(fc.constant('99D9999999')),
    diagnoses: fc.array(icd, { minLength: 1, maxLength: 12 }),
    lines: fc.array(professionalLine, { minLength: 1, maxLength: 6 }),
    assignment: fc.constantFrom('A', 'B', 'C'),
    signatures: fc.record({ patient: fc.boolean(), insured: fc.boolean(), provider: fc.boolean() }),
  })
  .map(({ insured: who, ...claim }) =>
    clean(canonical({ form: 'professional', ...claim, ...who } as ProfessionalClaim)),
  )

/** The one way to say it: a clinician who bills alone bills under the own name; a line names only another renderer. */
function canonical(claim: ProfessionalClaim): ProfessionalClaim {
  const { rendering, billing } = claim
  const own = [rendering.first, rendering.middle, rendering.last].filter(Boolean).join(' ')
  const solo = rendering.npi === billing.npi
  return {
    ...claim,
    billing: solo ? { ...billing, name: own, taxonomy: rendering.taxonomy } : billing,
    lines: claim.lines.map((line) =>
      line.rendering === rendering.npi ? { ...line, rendering: undefined } : line,
    ),
  }
}

const poa = maybe(fc.constantFrom('Y', 'N', 'U', 'W'))
const coded = fc.record({ code: icd, poa })
const dated = (codes: readonly string[]) => fc.record({ code: fc.constantFrom(...codes), day })
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength })

export const institutional: fc.Arbitrary<InstitutionalClaim> = fc
  .record({
    ...common,
    insured,
    typeOfBill: fc.constantFrom('0111', '0131', '0137', '0212', '0329'),
    medicalRecord: maybe(codeOf(4, 12)),
    from: day,
    through: day,
    admission: maybe(fc.record({ day, hour: maybe(fc.constantFrom('00', '14', '23')) })),
    priority: fc.constantFrom('1', '3'),
    origin: maybe(fc.constantFrom('1', '5')),
    dischargeHour: maybe(fc.constantFrom('11', '1130')),
    status: fc.constantFrom('01', '30', '03'),
    conditions: some(fc.constantFrom('44', '17', 'D1'), 24),
    occurrences: some(dated(['11', '32', 'A1']), 24),
    spans: some(fc.record({ code: fc.constantFrom('70', '74'), from: day, through: day }), 24),
    values: some(fc.record({ code: fc.constantFrom('01', '80', 'A1'), amount: cents }), 20),
    principal: coded,
    admitting: maybe(icd),
    reasons: some(icd, 3),
    others: some(coded, 24),
    external: some(coded, 12),
    drg: maybe(fc.constant('194')),
    procedures: some(dated(['0DTJ4ZZ', '5A1935Z']), 24),
    attending: clinician(true),
    operating: maybe(clinician(false)),
    lines: fc.array(
      fc
        .record({
          revenue: fc.constantFrom('0120', '0300', '0022', '0450'),
          procedure: maybe(fc.constantFrom('80053', '99284', '1AA11')),
          day: maybe(day),
          modifiers,
          units: fc.constantFrom(1, 3, 14.5),
          charge: cents,
          nonCovered: fc.constantFrom(0, 12_345),
        })
        .map((line) => (line.procedure ? line : { ...line, modifiers: [] })),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(
    ({ insured: who, ...claim }) =>
      clean({
        form: 'institutional',
        ...claim,
        ...who,
        frequency: claim.typeOfBill.slice(3),
      }) as InstitutionalClaim,
  )

const signed = fc.integer({ min: -99_999, max: 999_999 })
const remarks = fc.uniqueArray(fc.constantFrom('MA01', 'N130', 'M15', 'N115', 'MA130'), { maxLength: 5 })

/** Adjustments as they come back from the wire: groups together, no reason beyond the code. */
const adjustments = (at: string) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('CO', 'PR', 'OA', 'PI'),
        fc.constantFrom('45', '1', '2', '253', '97', 'B7', '16'),
        signed,
      ),
      { maxLength: 16 },
    )
    .map((entries) =>
      [...entries]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([group, reason, amount]) => ({
          group: group as Adjustment['group'],
          reason,
          cents: amount,
          because: asTheFileSays(at, group, reason),
        })),
    )
const procedures = fc.constantFrom('99213', '12001', '80053')

function remitLine(index: number) {
  return fc
    .record({
      procedure: maybe(procedures),
      revenue: maybe(fc.constantFrom('0120', '0300', '0022')),
      modifiers,
      units: fc.constantFrom(1, 2, 0.5),
      day: maybe(day),
      charge: signed,
      allowed: cents,
      paid: signed,
      adjustments: adjustments(`lines.${index}`),
      remarks,
      submitted: maybe(fc.record({ procedure: procedures, modifiers, units: fc.constantFrom(1, 3) })),
    })
    .map((line) => ({
      line: index + 1,
      ...line,
      ...(line.procedure ? {} : { procedure: undefined, revenue: line.revenue ?? '0300', modifiers: [] }),
    }))
}

const remit = fc.record({
  account,
  control: codeOf(8, 14),
  status: fc.constantFrom('1', '2', '4', '22'),
  filing: fc.constantFrom('MB', '12'),
  receivedOn: day,
  charge: signed,
  paid: signed,
  patient: signed,
  frequency: fc.constantFrom('1', '7'),
  facilityType: fc.constantFrom('11', '13', '22'),
  drg: maybe(fc.constant('194')),
  allowed: maybe(cents),
  patientName: fc.record({ last: name, first: name }),
  memberId: codeOf(9, 11),
  provider: maybe(fc.record({ npi, name: fc.constant('JUNE OKAFOR') })),
  claimAdjustments: adjustments('claim'),
  remarks,
  lines: fc
    .integer({ min: 0, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => remitLine(index)))),
})

/** Nothing adds up here, on purpose: reading must bring back what stands there. Payments that balance: `balance.test.ts`. */
export const payment: fc.Arbitrary<Payment> = fc
  .record({
    payer: fc.record({
      id: codeOf(5, 5),
      name: fc.constantFrom('NORTHSTAR HEALTH', 'Training Medicare B'),
      address,
      phone,
    }),
    payee: fc.record({
      npi,
      name: fc.constant('MAPLE FAMILY MEDICINE'),
      taxId: maybe(fc.constant('900123456')),
    }),
    method: fc.constantFrom('ACH', 'CHK', 'NON'),
    trace: codeOf(6, 12),
    paidOn: day,
    paid: signed,
    remits: fc.array(remit, { maxLength: 4 }),
    adjustments: fc.array(
      fc.record({
        reason: fc.constantFrom('WO', 'L6', '72', 'FB'),
        reference: maybe(account),
        cents: signed,
      }),
      { maxLength: 8 },
    ),
  })
  .map(
    (whole) =>
      clean({
        ...whole,
        remits: whole.remits.map(({ provider, ...one }) => ({
          ...one,
          payer: { id: whole.payer.id, name: whole.payer.name },
          paidOn: whole.paidOn,
          trace: whole.trace,
          provider:
            provider && provider.npi !== whole.payee.npi
              ? provider
              : { npi: whole.payee.npi, name: whole.payee.name },
        })),
      }) as Payment,
  )

describe('the generated claims', () => {
  test.each([
    ['professional', professional, ProfessionalClaim],
    ['institutional', institutional, InstitutionalClaim],
    ['paid', payment, Payment],
  ] as const)('%s ones satisfy their schema', (_, arbitrary, schema) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<unknown>, (claim) => {
        expect(schema.parse(claim)).toEqual(claim)
      }),
      { numRuns: 50 },
    )
  })
})
