import { compactDay } from '../kernel/day.ts'
import type { Result } from '../kernel/result.ts'
import { guide276 } from './guide/276.ts'
import { known, type Loop, one, within } from './loops.ts'
import {
  dateSegment,
  partyOf,
  partySegment,
  referenceSegment,
  usualPayer,
  usualProvider,
  usualSender,
} from './party.ts'
import { readInquiry } from './read-inquiry.ts'
import { rowOf, type Taker } from './reading.ts'
import type { TransactionSet } from './set.ts'
import { StatusInquiry } from './status.ts'
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
type Asked = StatusInquiry['requests'][number]['claims'][number]

/** What became of these claims? ↔ 276. */
export const set276: TransactionSet<StatusInquiry> = {
  id: '276',
  st: '276',
  version,
  make: (inquiry, envelope) =>
    writeInterchange(
      { functional: 'HR', st: '276', version, st03: true },
      segmentsOf(inquiry, envelope.time),
      envelope,
    ),
  read: (text): Result<StatusInquiry> =>
    readInquiry(
      text,
      { st: '276', what: 'claim status question', guide: guide276, schema: StatusInquiry },
      inquiryOf,
    ),
}

const segmentsOf = ({ reference, madeOn, requests }: StatusInquiry, time: string): readonly Written[] => [
  ['BHT', '0010', '13', reference, compactDay(madeOn), time],
  ...levelsOf(
    requests.map(({ payer, sender, provider, claims }) => ({
      source: [partySegment(payer, usualPayer)],
      sender: [partySegment(sender, usualSender)],
      provider: [partySegment(provider, usualProvider)],
      claims,
    })),
    personSegments,
    claimSegments,
  ),
]

/** TRN, REF, AMT, DTP and the lines, in the order of X212. */
const claimSegments = ({ trace, references, charge, dates, lines }: Asked): readonly Written[] => [
  ['TRN', '1', trace],
  ...references.map(referenceSegment),
  ...(charge === undefined ? [] : [['AMT', 'T3', writeAmount(charge)] as const]),
  ...dates.map(dateSegment),
  ...lines.flatMap((line) => [serviceSegment(line), ...referencesAndDates(line)]),
]

function inquiryOf(take: Taker, roots: readonly Loop[]): StatusInquiry {
  const head = rowOf(roots[0], 'BHT')
  return {
    reference: take.text(head, 3),
    madeOn: take.day(head, 4) ?? '',
    requests: roots
      .flatMap((root) => within(root, '2000A'))
      .flatMap((source) =>
        within(source, '2000B').flatMap((receiver) =>
          within(receiver, '2000C').map((provider) => ({
            payer: partyOf(take, rowOf(one(source, '2100A'), 'NM1'), usualPayer),
            sender: partyOf(take, rowOf(one(receiver, '2100B'), 'NM1'), usualSender),
            provider: partyOf(take, rowOf(one(provider, '2100C'), 'NM1'), usualProvider),
            claims: claimsOf(take, provider).map((level) => askedOf(take, level)),
          })),
        ),
      ),
  }
}

const askedOf = (take: Taker, { claim, subscriber, patient }: ClaimLevel): Asked =>
  known({
    trace: take.text(rowOf(claim, 'TRN'), 2),
    subscriber,
    patient,
    charge: take.amount(rowOf(claim, 'AMT', 'T3'), 2),
    ...partsOf(take, claim),
    lines: claim.loops.map((line) => serviceOf(take, line)),
  }) as Asked
