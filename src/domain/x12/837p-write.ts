import { type ProfessionalClaim, type ProfessionalLine, withoutDot } from '../claim/claim.ts'
import {
  attachmentSegments,
  clinician,
  isSolo,
  onDay,
  onDays,
  person,
  place,
  reference,
} from './claim-write.ts'
import { drugSegments } from './drug.ts'
import { boughtSegments, claimCodeSegments, fewDates, programElements } from './few-write.ts'
import { linePriorSegments, otherPayerSegments } from './prior-write.ts'
import type { Envelope } from './set.ts'
import { type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]

/** Loops 2300 to 2400 of a professional claim, in the order of X222A1. */
export function claimSegments(claim: ProfessionalClaim, envelope: Envelope): Body {
  const { accident, signatures, lines } = claim
  const flags = [accident.auto && 'AA', accident.employment && 'EM', accident.other && 'OA'].filter(
    (flag) => flag !== false,
  )
  const causes = accident.auto ? [flags[0], flags[1], flags[2], accident.state] : flags
  const yes = (flag: boolean) => (flag ? 'Y' : 'N')
  const placeOfService = lines[0]?.placeOfService
  return [
    [
      'CLM',
      claim.account,
      writeAmount(claim.total),
      '',
      '',
      [placeOfService, 'B', claim.frequency],
      yes(signatures.provider),
      claim.assignment,
      yes(signatures.insured),
      signatures.patient ? 'Y' : 'I',
      '',
      causes,
    ],
    ...onsetSegments(claim),
    ...fewDates(claim),
    ...onDay('435', claim.hospitalization?.from),
    ...onDay('096', claim.hospitalization?.to),
    ...attachmentSegments(claim),
    ...(claim.paid === 0 ? [] : [['AMT', 'F5', writeAmount(claim.paid)] as const]),
    ...reference('G1', claim.authorization),
    ...reference('F8', claim.originalReference),
    ...reference('X4', claim.clia),
    ...reference('P4', claim.trial),
    ...(claim.note ? [['NTE', 'ADD', claim.note] as const] : []),
    ['HI', ...claim.diagnoses.map((code, index) => [index === 0 ? 'ABK' : 'ABF', withoutDot(code)])],
    ...claimCodeSegments(claim),
    ...peopleSegments(claim),
    ...otherPayerSegments(claim),
    ...lines.flatMap((line, index) => [
      ['LX', String(index + 1)] as const,
      ...lineSegments(line, index + 1, claim, placeOfService, envelope),
      ...linePriorSegments(claim, index + 1),
    ]),
  ]
}

/** Box 14 says 431 for an accident too; the wire has its own qualifier for that. */
function onsetSegments({ onset, accident }: ProfessionalClaim): Body {
  if (!onset) return []
  const hurt = accident.auto || accident.employment || accident.other
  return onDay(onset.qualifier === '431' && hurt ? '439' : onset.qualifier, onset.day)
}

/** A facility or laboratory may bill without naming a person. */
const nobody = ({ last, npi }: ProfessionalClaim['rendering']): boolean => last === '' && npi === ''

function peopleSegments(claim: ProfessionalClaim): Body {
  const { referring, rendering, facility } = claim
  return [
    // Whatever role is typed travels: the syntax gate knows DN here, DQ below and DK on the lines.
    ...(referring && !['DK', 'DQ'].includes(referring.qualifier)
      ? clinician(referring.qualifier, referring)
      : []),
    ...(isSolo(claim) || nobody(rendering) ? [] : clinician('82', rendering, 'PE')),
    ...(facility
      ? [
          ['NM1', '77', '2', facility.name, '', '', '', '', facility.npi ? 'XX' : '', facility.npi] as const,
          ...place(facility.address),
        ]
      : []),
    ...(referring?.qualifier === 'DQ' ? clinician('DQ', referring) : []),
  ]
}

function lineSegments(
  line: ProfessionalLine,
  number: number,
  claim: ProfessionalClaim,
  usualPlace: string | undefined,
  envelope: Envelope,
): Body {
  const { rendering, referring } = claim
  const bought = boughtSegments(claim, number)
  const other = line.rendering !== undefined && line.rendering !== '' && line.rendering !== rendering.npi
  const name = envelope.names?.[line.rendering ?? ''] ?? { last: 'NAME NOT ON CLAIM', first: '' }
  return [
    [
      'SV1',
      ['HC', line.procedure, ...line.modifiers],
      writeAmount(line.charge),
      line.unitKind,
      writeQuantity(line.units),
      line.placeOfService === usualPlace ? '' : line.placeOfService,
      '',
      line.pointers.map(String),
      '',
      line.emergency ? 'Y' : '',
      ...programElements(line),
    ],
    onDays('472', line.from, line.to),
    ...bought.service,
    ...drugSegments(line),
    ...(other ? [person('82', name, 'XX', line.rendering)] : []),
    ...bought.provider,
    ...(referring?.qualifier === 'DK' ? clinician('DK', referring) : []),
  ]
}
