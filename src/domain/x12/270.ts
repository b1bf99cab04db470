import { compactDay } from '../kernel/day.ts'
import type { Result } from '../kernel/result.ts'
import { type Ask, EligibilityInquiry } from './eligibility.ts'
import { guide270 } from './guide/270.ts'
import { known, type Loop, one, within } from './loops.ts'
import { memberOf, memberSegments, procedureOf, procedureParts, traceSegment, tracesOf } from './member.ts'
import { partyOf, partySegment, usualPayer, usualProvider } from './party.ts'
import { readInquiry } from './read-inquiry.ts'
import { rowOf, rowsOf, type Taker } from './reading.ts'
import type { TransactionSet } from './set.ts'
import { type Written, writeInterchange } from './write.ts'

const version = '005010X279A1'
type Request = EligibilityInquiry['requests'][number]
type Asked = Request['members'][number]

/** Is this person covered, and for what? ↔ 270. Diagnoses, spend-down amounts and places (HI, AMT, III) are not carried. */
export const set270: TransactionSet<EligibilityInquiry> = {
  id: '270',
  st: '270',
  version,
  make: (inquiry, envelope) =>
    writeInterchange(
      { functional: 'HS', st: '270', version, st03: true },
      segmentsOf(inquiry, envelope.time),
      envelope,
    ),
  read,
}

function segmentsOf({ reference, madeOn, requests }: EligibilityInquiry, time: string): Written[] {
  const segments: Written[] = [['BHT', '0022', '13', reference, compactDay(madeOn), time]]
  let level = 0
  for (const { payer, provider, members } of requests) {
    const source = ++level
    segments.push(['HL', String(source), '', '20', '1'], partySegment(payer, usualPayer))
    const receiver = ++level
    segments.push(
      ['HL', String(receiver), String(source), '21', members.length > 0 ? '1' : '0'],
      partySegment(provider, usualProvider),
    )
    for (const member of members) {
      const subscriber = ++level
      const { dependent } = member
      segments.push(
        ['HL', String(subscriber), String(receiver), '22', dependent ? '1' : '0'],
        ...(dependent ? [] : member.traces.map(traceSegment)),
        ...memberSegments(member.subscriber, 'IL'),
      )
      if (dependent)
        segments.push(
          ['HL', String(++level), String(subscriber), '23', '0'],
          ...member.traces.map(traceSegment),
          ...memberSegments(dependent, '03'),
        )
      segments.push(...member.asks.map(askSegment))
    }
  }
  return segments
}

const askSegment = ({ services, procedure, level }: Ask): Written => [
  'EQ',
  { repeat: services },
  procedureParts(procedure),
  level,
]

function read(text: string): Result<EligibilityInquiry> {
  return readInquiry(
    text,
    { st: '270', what: 'eligibility question', guide: guide270, schema: EligibilityInquiry },
    (take, roots) => {
      const head = rowOf(roots[0], 'BHT')
      return {
        reference: take.text(head, 3),
        madeOn: take.day(head, 4) ?? '',
        requests: roots
          .flatMap((root) => within(root, '2000A'))
          .flatMap((source) => within(source, '2000B').map((receiver) => requestOf(take, source, receiver))),
      }
    },
  )
}

const requestOf = (take: Taker, source: Loop, receiver: Loop): Request => ({
  payer: partyOf(take, rowOf(one(source, '2100A'), 'NM1'), usualPayer),
  provider: partyOf(take, rowOf(one(receiver, '2100B'), 'NM1'), usualProvider),
  members: within(receiver, '2000C').flatMap((level) => askedIn(take, level)),
})

/** A subscriber who is not asked about stands there for the dependents only. */
function askedIn(take: Taker, level: Loop): Asked[] {
  const name = one(level, '2100C')
  const subscriber = memberOf(take, name)
  const dependents = within(level, '2000D').map((below): Asked => {
    const inner = one(below, '2100D')
    return {
      traces: tracesOf(take, below, level),
      subscriber,
      dependent: memberOf(take, inner),
      asks: asksIn(take, inner, '2110D'),
    }
  })
  const own: Asked = { traces: tracesOf(take, level), subscriber, asks: asksIn(take, name, '2110C') }
  return own.asks.length > 0 || dependents.length === 0 ? [own, ...dependents] : dependents
}

const asksIn = (take: Taker, name: Loop | undefined, id: string): Ask[] =>
  within(name, id)
    .flatMap((loop) => rowsOf(loop, 'EQ'))
    .map(
      (row) =>
        known({
          services: take.repeats(row, 1),
          procedure: procedureOf(take, row, 2),
          level: take.given(row, 3),
        }) as Ask,
    )
