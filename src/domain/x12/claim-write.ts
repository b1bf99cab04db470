import type { Address, Claim, Clinician } from '../claim/claim.ts'
import type { Person } from '../claim/person.ts'
import { compactDay, type Day } from '../kernel/day.ts'
import { insurerClaimSegments, payersNumberSegments, payToSegments } from './few-write.ts'
import type { Envelope } from './set.ts'
import { digitsOf, type SetName, type Written, writeInterchange } from './write.ts'

/** The parts both 837s share: levels, names and addresses around a claim. */
type Body = readonly Written[]

export const relationshipCode = { self: '18', spouse: '01', child: '19', other: 'G8' } as const

/**
 * One 837 for all the claims: a billing level for every run of claims of the same billing provider, a subscriber level
 * for every claim. HL numbers run on through the file; HL04 says truly whether a level follows.
 */
export function writeClaims<One extends Claim>(
  name: SetName,
  claims: readonly One[],
  body: (claim: One, envelope: Envelope) => Body,
  envelope: Envelope,
): string {
  const segments: Written[] = []
  let level = 0
  let billingLevel = 0
  let billing = ''
  for (const claim of claims) {
    if (JSON.stringify(claim.billing) !== billing) {
      billing = JSON.stringify(claim.billing)
      billingLevel = ++level
      segments.push(['HL', String(level), undefined, '20', '1'], ...billingSegments(claim))
    }
    const subscriber = ++level
    const dependent = claim.patient.relationship !== 'self'
    segments.push(
      ['HL', String(subscriber), String(billingLevel), '22', dependent ? '1' : '0'],
      ...subscriberSegments(claim),
    )
    if (dependent)
      segments.push(['HL', String(++level), String(subscriber), '23', '0'], ...patientSegments(claim))
    segments.push(...body(claim, envelope))
  }
  return writeInterchange(name, [...headerSegments(claims[0], envelope), ...segments], envelope)
}

function headerSegments(claim: Claim | undefined, envelope: Envelope): Body {
  const phone = claim?.billing.phone
  return [
    ['BHT', '0019', '00', String(envelope.control), compactDay(envelope.day), envelope.time, 'CH'],
    [
      'NM1',
      '41',
      '2',
      envelope.senderName ?? claim?.billing.name ?? envelope.sender,
      '',
      '',
      '',
      '',
      '46',
      envelope.sender,
    ],
    ['PER', 'IC', 'BILLING OFFICE', ...(phone ? ['TE', digitsOf(phone)] : ['EM', 'billing@example.org'])],
    ['NM1', '40', '2', envelope.receiverName ?? envelope.receiver, '', '', '', '', '46', envelope.receiver],
  ]
}

function billingSegments(claim: Claim): Body {
  const { billing } = claim
  return [
    ...taxonomy('BI', billing.taxonomy),
    isSolo(claim)
      ? person('85', claim.rendering, 'XX', billing.npi)
      : ['NM1', '85', '2', billing.name, '', '', '', '', billing.npi ? 'XX' : '', billing.npi],
    ...place(billing.address),
    ['REF', billing.taxIdKind === 'SSN' ? 'SY' : 'EI', digitsOf(billing.taxId)],
    ...(billing.phone ? [['PER', 'IC', 'BILLING OFFICE', 'TE', digitsOf(billing.phone)] as const] : []),
    ...payToSegments(claim),
  ]
}

/** The billing provider is the clinician: entity type 1 and no 2310B (X222A1, 2310B situational rule). */
export const isSolo = (claim: Claim): claim is Extract<Claim, { form: 'professional' }> =>
  claim.form === 'professional' && claim.rendering.npi !== '' && claim.rendering.npi === claim.billing.npi

function subscriberSegments(claim: Claim): Body {
  const { subscriber, patient, payer } = claim
  const self = patient.relationship === 'self'
  const who = self ? { ...patient, id: subscriber.id } : subscriber
  return [
    // SBR04 only without SBR03 (X222A1, SBR04 situational rule).
    [
      'SBR',
      claim.sequence ?? 'P',
      self ? relationshipCode.self : '',
      subscriber.group,
      subscriber.group ? '' : subscriber.planName,
      claim.insuranceType,
      '',
      '',
      '',
      payer.filing,
    ],
    person('IL', who, 'MI', who.id),
    ...(who.address ? place(who.address) : []),
    ...(who.birth ? [birth(who.birth, who.sex)] : []),
    ...insurerClaimSegments(claim),
    ['NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id],
    ...payersNumberSegments(claim),
  ]
}

function patientSegments({ patient }: Claim): Body {
  return [
    ['PAT', relationshipCode[patient.relationship]],
    person('QC', patient),
    ...place(patient.address),
    birth(patient.birth, patient.sex),
  ]
}

export function person(entity: string, who: Person, qualifier?: string, id?: string): Written {
  // A qualifier of an NPI without the NPI is a fault of syntax (P0809); who has none on file sends neither.
  return [
    'NM1',
    entity,
    '1',
    who.last,
    who.first,
    who.middle,
    '',
    '',
    qualifier === 'XX' && !id ? '' : qualifier,
    id,
  ]
}

/** A clinician with NPI, and the specialty where the guide has a PRV for it. */
export const clinician = (
  entity: string,
  who: Clinician & { readonly otherId?: string | undefined },
  specialty?: string,
): Body => [
  person(entity, who, 'XX', who.npi),
  ...(specialty ? taxonomy(specialty, who.taxonomy) : []),
  ...reference('G2', who.otherId),
]

export const taxonomy = (role: string, code: string | undefined): Body =>
  code ? [['PRV', role, 'PXC', code]] : []

export const place = (address: Address): Body => [
  ['N3', address.street],
  ['N4', address.city, address.state, digitsOf(address.zip)],
]

const birth = (day: Day, sex: string | undefined): Written => ['DMG', 'D8', compactDay(day), sex]

export const reference = (qualifier: string, value: string | undefined): Body =>
  value?.trim() ? [['REF', qualifier, value]] : []

export const onDay = (qualifier: string, day: Day | undefined): Body =>
  day ? [['DTP', qualifier, 'D8', compactDay(day)]] : []

/** Papers beside the claim · PWK. */
export const attachmentSegments = ({ attachment }: Claim): Body =>
  attachment
    ? [
        [
          'PWK',
          attachment.kind,
          attachment.by,
          '',
          '',
          ...(attachment.control ? ['AC', attachment.control] : []),
        ],
      ]
    : []

/** One day as D8, a span as RD8. */
export const onDays = (qualifier: string, from: Day, to: Day): Written =>
  from === to
    ? ['DTP', qualifier, 'D8', compactDay(from)]
    : ['DTP', qualifier, 'RD8', `${compactDay(from)}-${compactDay(to)}`]
