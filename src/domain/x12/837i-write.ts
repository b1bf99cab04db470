import {
  type CodedDiagnosis,
  type InstitutionalClaim,
  type InstitutionalLine,
  withoutDot,
} from '../claim/claim.ts'
import { compactDay } from '../kernel/day.ts'
import { attachmentSegments, clinician, onDay, reference } from './claim-write.ts'
import { otherProviderSegments } from './few-write.ts'
import { hippsRevenue } from './hipps-revenue.ts'
import { linePriorSegments, otherPayerSegments } from './prior-write.ts'
import { type Part, type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]
type Composite = readonly Part[]

/** Loops 2300 to 2400 of an institutional claim, in the order of X223A2. */
export function claimSegments(claim: InstitutionalClaim): Body {
  const bill = claim.typeOfBill
  return [
    [
      'CLM',
      claim.account,
      writeAmount(claim.total),
      '',
      '',
      [bill.slice(1, 3), 'A', bill.slice(3) || claim.frequency],
      '',
      'A',
      claim.benefits ?? 'Y',
      claim.release ?? 'Y',
    ],
    ...(claim.dischargeHour ? [['DTP', '096', 'TM', clock(claim.dischargeHour)] as const] : []),
    ['DTP', '434', 'RD8', `${compactDay(claim.from)}-${compactDay(claim.through)}`],
    ...admissionSegments(claim),
    ['CL1', claim.priority, claim.origin, claim.status],
    ...attachmentSegments(claim),
    ...(claim.estimatedDue === undefined ? [] : [['AMT', 'F3', writeAmount(claim.estimatedDue)] as const]),
    ...reference('G1', claim.authorization),
    ...reference('F8', claim.originalReference),
    ...reference('LU', claim.accidentState),
    ...reference('EA', claim.medicalRecord),
    ...reference('P4', claim.trial),
    ...(claim.note ? [['NTE', 'ADD', claim.note] as const] : []),
    ...codeSegments(claim),
    ...clinician('71', claim.attending, 'AT'),
    ...(claim.operating ? clinician('72', claim.operating) : []),
    ...otherProviderSegments(claim),
    ...otherPayerSegments(claim),
    ...claim.lines.flatMap((line, index) => [
      ['LX', String(index + 1)] as const,
      ...lineSegments(line),
      ...linePriorSegments(claim, index + 1),
    ]),
  ]
}

/** The hour of the form is two digits; the wire wants hours and minutes. */
const clock = (hour: string): string => (hour.length === 2 ? `${hour}00` : hour)

function admissionSegments({ admission }: InstitutionalClaim): Body {
  if (!admission) return []
  return admission.hour
    ? [['DTP', '435', 'DT', `${compactDay(admission.day)}${clock(admission.hour)}`]]
    : onDay('435', admission.day)
}

/** Every HI in the order of the guide; one kind of code a segment, at most twelve codes in each. */
function codeSegments(claim: InstitutionalClaim): Body {
  const plain = (qualifier: string, codes: readonly string[]): Composite[] =>
    codes.map((code) => [qualifier, withoutDot(code)])
  const coded = (qualifier: string, codes: readonly CodedDiagnosis[]): Composite[] =>
    codes.map(({ code, poa }) => [qualifier, withoutDot(code), '', '', '', '', '', '', poa])
  const dated = (qualifier: string, codes: InstitutionalClaim['procedures']): Composite[] =>
    codes.map(({ code, day }) => [qualifier, code, 'D8', compactDay(day)])
  const spans = claim.spans.map(({ code, from, through }) => [
    'BI',
    code,
    'RD8',
    `${compactDay(from)}-${compactDay(through)}`,
  ])
  const values = valuesWithPaid(claim).map(({ code, amount }) => ['BE', code, '', '', writeAmount(amount)])
  const groups: readonly (readonly Composite[])[] = [
    coded('ABK', [claim.principal]),
    plain('ABJ', claim.admitting ? [claim.admitting] : []),
    plain('APR', claim.reasons),
    coded('ABN', claim.external),
    plain('DR', claim.drg ? [claim.drg] : []),
    coded('ABF', claim.others),
    dated('BBR', claim.procedures.slice(0, 1)),
    dated('BBQ', claim.procedures.slice(1)),
    spans,
    dated('BH', claim.occurrences),
    values,
    plain('BG', claim.conditions),
  ]
  return groups.flatMap((codes) => chunks(codes, 12).map((twelve): Written => ['HI', ...twelve]))
}

/** The 837I has no AMT*F5: what the patient paid is value code FC. */
export const patientPaid = 'FC'

function valuesWithPaid({ values, paid }: InstitutionalClaim): InstitutionalClaim['values'] {
  return paid === 0 || values.some(({ code }) => code === patientPaid)
    ? values
    : [...values, { code: patientPaid, amount: paid }]
}

function chunks<T>(entries: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  )
}

function lineSegments(line: InstitutionalLine): Body {
  const procedure = line.procedure
    ? [hippsRevenue.has(line.revenue) ? 'HP' : 'HC', line.procedure, ...line.modifiers]
    : ''
  // Accommodation revenue codes count days, all others units.
  const unit = /^0(1\d|20|21)\d$/.test(line.revenue) ? 'DA' : 'UN'
  return [
    [
      'SV2',
      line.revenue,
      procedure,
      writeAmount(line.charge),
      unit,
      writeQuantity(line.units),
      '',
      line.nonCovered === 0 ? '' : writeAmount(line.nonCovered),
    ],
    ...onDay('472', line.day),
  ]
}
