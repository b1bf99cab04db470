import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { once } from '../kernel/memo.ts'
import { Cents } from '../kernel/money.ts'
import { fewInstitutional, fewProfessional } from './few.ts'
import { Person, Relationship } from './person.ts'
import { later } from './prior.ts'

/**
 * A well-formed claim: every amount is cents, every date a day, every list a list. Whether it is *right* (codes, NPIs,
 * pointers, totals) is the scrubber's question, so codes and identifiers are plain text here. A place in a claim is a
 * path: `lines.0.pointers`, `billing.npi`, `diagnoses.2`. Crosswalk to boxes and segments: `fields.ts`.
 */
const Text = z.string()
const filled = z.string().check(z.minLength(1))

export const Address = z.strictObject({ street: Text, city: Text, state: Text, zip: Text })
export type Address = z.infer<typeof Address>

/** An individual provider with the identifier the claim carries. */
export const Clinician = z.strictObject({ ...Person.shape, npi: Text, taxonomy: z.optional(Text) })
export type Clinician = z.infer<typeof Clinician>

/** SBR09: MB Medicare B, MA Medicare A, MC Medicaid, BL Blue plan, CI commercial, CH TRICARE, WC workers' compensation. */
const common = {
  /** Patient account number · box 26 · FL 3a · CLM01. */
  account: filled,
  payer: z.strictObject({ name: Text, id: Text, filing: Text }),
  /** Box 33 · FL 1, 56 · 2010AA. */
  billing: z.strictObject({
    name: Text,
    npi: Text,
    taxId: Text,
    /** Box 25: SSN where the number is a person's; an employer's otherwise · REF*SY. */
    taxIdKind: z.optional(Text),
    taxonomy: z.optional(Text),
    address: Address,
    phone: z.optional(Text),
  }),
  /** Boxes 1a, 4, 7, 11 · FL 58–62 · 2010BA. */
  subscriber: z.strictObject({
    ...Person.shape,
    id: Text,
    birth: z.optional(Day),
    sex: z.optional(Text),
    address: z.optional(Address),
    group: z.optional(Text),
    planName: z.optional(Text),
  }),
  /** Boxes 2, 3, 5, 6 · FL 8–11, 59 · 2010CA, or 2010BA when the relationship is self. */
  patient: z.strictObject({
    ...Person.shape,
    birth: Day,
    sex: Text,
    address: Address,
    relationship: Relationship,
  }),
  /** Box 22 · FL 4 (third digit) · CLM05-3. */
  frequency: Text,
  /** The payer's claim control number · box 22 · FL 64 · REF*F8. */
  originalReference: z.optional(Text),
  /** Box 23 · FL 63 · REF*G1. */
  authorization: z.optional(Text),
  /** Box 28 · FL 47 line 0001 · CLM02. */
  total: Cents,
  /** Box 29 · FL 54: paid by the patient so far · AMT*F5. */
  paid: Cents,
  note: z.optional(Text),
  /** Papers sent beside the claim: what they are (PWK01), how they go (PWK02), and the number on them (PWK06). */
  attachment: z.optional(z.strictObject({ kind: Text, by: Text, control: z.optional(Text) })),
  /** Clinical trial number · REF*P4 · value code D4. */
  trial: z.optional(Text),
  ...later,
}

export const ProfessionalLine = z.strictObject({
  from: Day,
  to: Day, // box 24A · DTP*472
  placeOfService: Text, // box 24B · SV105
  emergency: z._default(z.boolean(), false), // box 24C · SV109
  procedure: Text, // box 24D · SV101-2
  modifiers: z.array(Text), // box 24D · SV101-3…6
  pointers: z.array(z.int()), // box 24E as letters, numbers from 1 here · SV107
  charge: Cents, // box 24F · SV102
  units: z.number(), // box 24G · SV104
  unitKind: z._default(z.enum(['UN', 'MJ']), 'UN'), // MJ = anesthesia minutes · SV103
  rendering: z.optional(Text), // box 24J · 2420A or 2310B NM109
  ndc: z.optional(Text), // box 24 shaded · LIN*N4
  epsdt: z.optional(Text), // box 24H: E child screening, F family planning, B both · SV111, SV112
})
export type ProfessionalLine = z.infer<typeof ProfessionalLine>

export const ProfessionalClaim = z.strictObject({
  form: z.literal('professional'),
  ...common,
  ...fewProfessional,
  /** Box 10 · CLM11. */
  accident: z.strictObject({
    employment: z.boolean(),
    auto: z.boolean(),
    other: z.boolean(),
    state: z.optional(Text),
  }),
  /** Box 14 with its qualifier (431 onset, 484 last menstrual period; 439 accident on the wire). */
  onset: z.optional(z.strictObject({ qualifier: Text, day: Day })),
  /** Box 18 · DTP*435/096. */
  hospitalization: z.optional(z.strictObject({ from: Day, to: z.optional(Day) })),
  /** Box 17 · DN referring, DK ordering, DQ supervising. */
  referring: z.optional(z.strictObject({ ...Clinician.shape, qualifier: Text, otherId: z.optional(Text) })),
  /** Boxes 24J, 31 · 2310B. */
  rendering: Clinician,
  /** Box 32 · 2310C. */
  facility: z.optional(z.strictObject({ name: Text, npi: Text, address: Address })),
  /** Boxes 9–9d, 11d: another plan · 2320. */
  otherPlan: z.optional(z.strictObject({ name: Text, id: Text, ...Person.shape })),
  clia: z.optional(Text),
  /** Box 21 A–L in order; as typed, so a decimal point or a wrong code can be seen by an edit · HI*ABK, ABF. */
  diagnoses: z.array(Text),
  lines: z.array(ProfessionalLine).check(z.minLength(1)),
  /** Box 27 · CLM07: A accepted, B laboratory only, C not accepted. */
  assignment: Text,
  /** Boxes 12, 13, 31. */
  signatures: z.strictObject({ patient: z.boolean(), insured: z.boolean(), provider: z.boolean() }),
})
export type ProfessionalClaim = z.infer<typeof ProfessionalClaim>

export const DatedCode = z.strictObject({ code: Text, day: Day })
export const CodedDiagnosis = z.strictObject({ code: Text, poa: z.optional(Text) })
export type CodedDiagnosis = z.infer<typeof CodedDiagnosis>

export const InstitutionalLine = z.strictObject({
  revenue: Text, // FL 42 · SV201
  procedure: z.optional(Text), // FL 44: HCPCS, or HIPPS for revenue 0022/0023 · SV202
  modifiers: z.array(Text),
  day: z.optional(Day), // FL 45 · DTP*472
  units: z.number(), // FL 46 · SV205
  charge: Cents, // FL 47 · SV203
  nonCovered: z._default(Cents, 0), // FL 48 · SV207
})
export type InstitutionalLine = z.infer<typeof InstitutionalLine>

export const InstitutionalClaim = z.strictObject({
  form: z.literal('institutional'),
  ...common,
  ...fewInstitutional,
  /** FL 4 as four characters, frequency included: `0111`. */
  typeOfBill: Text,
  medicalRecord: z.optional(Text), // FL 3b
  from: Day,
  through: Day, // FL 6 · DTP*434
  admission: z.optional(z.strictObject({ day: Day, hour: z.optional(Text) })), // FL 12, 13
  priority: z.optional(Text), // FL 14
  origin: z.optional(Text), // FL 15
  dischargeHour: z.optional(Text), // FL 16
  status: Text, // FL 17
  conditions: z.array(Text), // FL 18–28
  occurrences: z.array(DatedCode), // FL 31–34
  spans: z.array(z.strictObject({ code: Text, from: Day, through: Day })), // FL 35–36
  values: z.array(z.strictObject({ code: Text, amount: Cents })), // FL 39–41; days are written as whole dollars, as on the form
  principal: CodedDiagnosis, // FL 67
  admitting: z.optional(Text), // FL 69
  reasons: z.array(Text), // FL 70
  others: z.array(CodedDiagnosis), // FL 67A–Q
  external: z.array(CodedDiagnosis), // FL 72
  drg: z.optional(Text), // FL 71
  procedures: z.array(DatedCode), // FL 74: ICD-10-PCS
  attending: Clinician, // FL 76
  operating: z.optional(Clinician), // FL 77
  lines: z.array(InstitutionalLine).check(z.minLength(1)),
})
export type InstitutionalClaim = z.infer<typeof InstitutionalClaim>

export const Claim = z.discriminatedUnion('form', [ProfessionalClaim, InstitutionalClaim])
export type Claim = z.infer<typeof Claim>

/** First day of service of the claim: what validity of codes and filing limits of professional lines are judged by. */
export const firstDay = once(
  (claim: Claim): Day =>
    claim.form === 'institutional' ? claim.from : (claim.lines.map((line) => line.from).sort()[0] as Day),
)

/** Last day of service: discharge or through date for a facility. Its code editions are judged by this day. */
export const lastDay = once(
  (claim: Claim): Day =>
    claim.form === 'institutional'
      ? claim.through
      : (claim.lines
          .map((line) => line.to)
          .sort()
          .at(-1) as Day),
)

/** Every diagnosis of either form with its path, in the order of the form. */
export const diagnosesOf = once((claim: Claim): readonly PlacedDiagnosis[] => {
  if (claim.form === 'professional')
    return claim.diagnoses.map((code, index) => ({ at: `diagnoses.${index}`, code }))
  return [
    { at: 'principal', ...claim.principal },
    ...claim.others.map((entry, index) => ({ at: `others.${index}`, ...entry })),
    ...claim.external.map((entry, index) => ({ at: `external.${index}`, ...entry })),
  ]
})

interface PlacedDiagnosis {
  readonly at: string
  readonly code: string
  readonly poa?: string | undefined
}

/** Codes travel without their dot: `S61.511A` ↔ `S61511A`. */
export const withoutDot = (code: string): string => code.replaceAll('.', '')
export const withDot = (code: string): string =>
  code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code
