import { compactDay, type Day } from '../kernel/day.ts'
import { sum } from '../kernel/money.ts'
import type { Ack277CA } from '../payer/ack277.ts'
import { onDay, reference } from './claim-write.ts'
import type { Envelope } from './set.ts'
import { type Written, writeAmount } from './write.ts'

type Body = readonly Written[]
type Answer = Ack277CA['claims'][number]
type Status = Answer['statuses'][number]

/** BHT to the last patient, in the order of X214: payer, sender, billing provider, then one patient level a claim. */
export function ackSegments(ack: Ack277CA, envelope: Envelope): Body {
  const { payer, provider, receivedOn, claims } = ack
  const batch = String(envelope.control)
  const good = claims.filter(({ accepted }) => accepted)
  const rejected = claims.filter(({ accepted }) => !accepted)
  const worth = (some: readonly Answer[]) => writeAmount(sum(some.map(({ charge }) => charge)))
  return [
    ['BHT', '0085', '08', batch, compactDay(envelope.day), envelope.time, 'TH'],
    ['HL', '1', '', '20', '1'],
    ['NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id],
    ['TRN', '1', batch],
    ...onDay('050', receivedOn),
    ...onDay('009', receivedOn),
    ['HL', '2', '1', '21', claims.length > 0 ? '1' : '0'],
    [
      'NM1',
      '41',
      '2',
      envelope.receiverName ?? provider?.name ?? envelope.receiver,
      '',
      '',
      '',
      '',
      '46',
      envelope.receiver,
    ],
    ['TRN', '2', batch],
    ['STC', ['A1', '19', 'PR'], compactDay(receivedOn), 'WQ', worth(claims)],
    ...(good.length > 0 ? [['QTY', '90', String(good.length)] as const] : []),
    ...(rejected.length > 0 ? [['QTY', 'AA', String(rejected.length)] as const] : []),
    ...(good.length > 0 ? [['AMT', 'YU', worth(good)] as const] : []),
    ...(rejected.length > 0 ? [['AMT', 'YY', worth(rejected)] as const] : []),
    ...(claims.length > 0 ? providerLevel(provider, envelope) : []),
    ...claims.flatMap((claim, index) => claimSegments(claim, index + 4, receivedOn)),
  ]
}

function providerLevel(provider: Ack277CA['provider'], envelope: Envelope): Body {
  const name = provider?.name ?? envelope.receiverName ?? envelope.receiver
  return [
    ['HL', '3', '2', '19', '1'],
    ['NM1', '85', '2', name, '', '', '', '', ...(provider ? ['XX', provider.npi] : [])],
  ]
}

function claimSegments(claim: Answer, level: number, day: Day): Body {
  const whole = claim.statuses.filter(({ line }) => line === undefined)
  const lines = claim.statuses.flatMap((status) => (status.line ? [{ ...status, line: status.line }] : []))
  return [
    ['HL', String(level), '3', 'PT'],
    ['NM1', 'QC', '1', claim.patient.last, claim.patient.first],
    ['TRN', '2', claim.account],
    ...(whole.length > 0 ? whole : [relational]).map((status) => stc(status, claim, day)),
    ...reference('1K', claim.control),
    ...onDay('472', claim.from),
    ...lines.flatMap(
      (status): Body => [
        ['SVC', ['HC', status.line.procedure], writeAmount(status.line.charge)],
        stc(status, claim, day),
        ['REF', 'FJ', String(status.line.number)],
      ],
    ),
  ]
}

/** The claim itself always has a status; when only lines are rejected it says "see the lines" (A3, 247 line information). */
export const relational: Status = { category: 'A3', code: '247' }

/** STC03: WQ accepted, U rejected. */
const stc = (status: Status, claim: Answer, day: Day): Written => [
  'STC',
  [status.category, status.code, status.entity],
  compactDay(day),
  claim.accepted ? 'WQ' : 'U',
  status.line ? '' : writeAmount(claim.charge),
]
