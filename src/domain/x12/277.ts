import { compactDay, type Day } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import type { Result } from '../kernel/result.ts'
import { guide277 } from './guide/277.ts'
import { known, type Loop, one, within } from './loops.ts'
import {
  contactSegment,
  contactsIn,
  partyOf,
  partySegment,
  usualPayer,
  usualProvider,
  usualSender,
} from './party.ts'
import { readInquiry } from './read-inquiry.ts'
import { type Row, rowOf, rowsOf, type Taker } from './reading.ts'
import type { TransactionSet } from './set.ts'
import { type ClaimStatus, StatusAnswer, type StatusCode, type StatusEntry } from './status.ts'
import {
  type ClaimLevel,
  claimsOf,
  levelsOf,
  partsOf,
  personSegments,
  referencesAndDates,
  serviceOf,
  serviceSegment,
} from './status-parts.ts'
import { type Written, writeAmount, writeInterchange } from './write.ts'

const version = '005010X212'
type Body = readonly Written[]
type Answer = StatusAnswer['answers'][number]

/** What became of claims ↔ 277 in answer to a 276; the acknowledgment of received claims is `set277CA`. */
export const set277: TransactionSet<StatusAnswer> = {
  id: '277',
  st: '277',
  version,
  make: (answer, envelope) =>
    writeInterchange(
      { functional: 'HN', st: '277', version, st03: true },
      segmentsOf(answer, envelope.time),
      envelope,
    ),
  read: (text): Result<StatusAnswer> =>
    readInquiry(
      text,
      { st: '277', what: 'claim status answer', guide: guide277, schema: StatusAnswer },
      answerOf,
    ),
}

const segmentsOf = ({ reference, madeOn, answers }: StatusAnswer, time: string): Body => [
  ['BHT', '0010', '08', reference, compactDay(madeOn), time, 'DG'],
  ...levelsOf(
    answers.map((answer) => ({
      source: [partySegment(answer.payer, usualPayer), ...answer.contacts.map(contactSegment)],
      sender: [partySegment(answer.sender, usualSender), ...refusals(answer, 'sender')],
      provider: answer.provider && [
        partySegment(answer.provider, usualProvider),
        ...refusals(answer, 'provider'),
      ],
      claims: answer.claims,
    })),
    // The answer has no DMG (X212).
    ({ birth: _, sex: __, ...person }, role) => personSegments(person, role),
    claimSegments,
  ),
]

const refusals = ({ refusals: all }: Answer, of: 'sender' | 'provider'): Body =>
  all
    .filter((one) => one.of === of)
    .flatMap(({ trace, statuses }) => [
      ['TRN', of === 'sender' ? '2' : '1', trace] as const,
      ...statuses.map(statusSegment),
    ])

const claimSegments = (claim: ClaimStatus): Body => [
  ['TRN', '2', claim.trace],
  ...claim.statuses.map(statusSegment),
  ...referencesAndDates(claim),
  ...claim.lines.flatMap((line) => [
    serviceSegment(line, line.paid),
    ...line.statuses.map(statusSegment),
    ...referencesAndDates(line),
  ]),
]

/** At most three codes: STC01, STC10 and STC11. */
function statusSegment({ codes, on, charge, paid, decidedOn, paidOn, check }: StatusEntry): Written {
  const [first, second, third] = codes.map(({ category, code, entity }) => [category, code, entity])
  const day = (value: Day | undefined) => (value === undefined ? '' : compactDay(value))
  const amount = (value: Cents | undefined) => (value === undefined ? '' : writeAmount(value))
  return [
    'STC',
    first ?? '',
    day(on),
    '',
    amount(charge),
    amount(paid),
    day(decidedOn),
    '',
    day(paidOn),
    check,
    second ?? '',
    third ?? '',
  ]
}

function answerOf(take: Taker, roots: readonly Loop[]): StatusAnswer {
  const head = rowOf(roots[0], 'BHT')
  return {
    reference: take.text(head, 3),
    madeOn: take.day(head, 4) ?? '',
    answers: roots
      .flatMap((root) => within(root, '2000A'))
      .flatMap((source) => {
        const receivers = within(source, '2000B')
        return (receivers.length > 0 ? receivers : [undefined]).flatMap((receiver) =>
          answersIn(take, source, receiver),
        )
      }),
  }
}

function answersIn(take: Taker, source: Loop, receiver: Loop | undefined): Answer[] {
  const name = one(source, '2100A')
  const common = {
    payer: partyOf(take, rowOf(name, 'NM1'), usualPayer),
    contacts: contactsIn(take, name),
    sender: partyOf(take, rowOf(one(receiver, '2100B'), 'NM1'), usualSender),
  }
  const own = refusalsIn(take, receiver, '2200B', 'sender')
  const providers = within(receiver, '2000C')
  if (providers.length === 0) return [{ ...common, refusals: own, claims: [] }]
  return providers.map((provider) => ({
    ...common,
    provider: partyOf(take, rowOf(one(provider, '2100C'), 'NM1'), usualProvider),
    refusals: [...own, ...refusalsIn(take, provider, '2200C', 'provider')],
    claims: claimsOf(take, provider).map((level) => claimOf(take, level)),
  }))
}

const refusalsIn = (take: Taker, level: Loop | undefined, id: string, of: 'sender' | 'provider') =>
  within(level, id).map((loop) => ({
    of,
    trace: take.text(rowOf(loop, 'TRN'), 2),
    statuses: rowsOf(loop, 'STC').map((row) => statusOf(take, row)),
  }))

const claimOf = (take: Taker, { claim, subscriber, patient }: ClaimLevel): ClaimStatus =>
  known({
    trace: take.text(rowOf(claim, 'TRN'), 2),
    subscriber,
    patient,
    statuses: rowsOf(claim, 'STC').map((row) => statusOf(take, row)),
    ...partsOf(take, claim),
    lines: claim.loops.map((line) =>
      known({
        ...serviceOf(take, line),
        paid: take.amount(rowOf(line, 'SVC'), 3),
        statuses: rowsOf(line, 'STC').map((row) => statusOf(take, row)),
      }),
    ),
  }) as ClaimStatus

const statusOf = (take: Taker, row: Row): StatusEntry =>
  known({
    codes: [1, 10, 11]
      .filter((n) => take.text(row, n, 1) !== '')
      .map(
        (n) =>
          known({
            category: take.text(row, n, 1),
            code: take.text(row, n, 2),
            entity: take.given(row, n, 3),
          }) as StatusCode,
      ),
    on: take.day(row, 2),
    charge: take.amount(row, 4),
    paid: take.amount(row, 5),
    decidedOn: take.day(row, 6),
    paidOn: take.day(row, 8),
    check: take.given(row, 9),
  }) as StatusEntry
