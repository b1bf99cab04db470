import { compactDay } from '../kernel/day.ts'
import type { Member, ProcedureCode, Rejection, Trace } from './eligibility.ts'
import { known, type Loop } from './loops.ts'
import { addressIn, addressSegments, dateSegment, datesIn, referenceSegment, referencesIn } from './party.ts'
import { type Row, rowOf, rowsOf, type Taker } from './reading.ts'
import type { Written } from './write.ts'

type Body = readonly Written[]

/** What 270 and 271 have in common: the person, the trace, the refusal, the procedure. */

/** A person of a name loop · 2100C, 2100D. */
export function memberOf(take: Taker, loop: Loop | undefined): Member {
  const [name, birth, tie] = [rowOf(loop, 'NM1'), rowOf(loop, 'DMG'), rowOf(loop, 'INS')]
  return known({
    last: take.text(name, 3),
    first: take.given(name, 4),
    middle: take.given(name, 5),
    suffix: take.given(name, 7),
    id: take.given(name, 9),
    birth: take.day(birth, 2),
    sex: take.given(birth, 3),
    address: addressIn(take, loop),
    relationship: take.given(tie, 2),
    changed: take.text(tie, 3) === '001' ? true : undefined,
    references: referencesIn(take, loop),
    dates: datesIn(take, loop),
    rejections: rejectionsIn(take, loop),
  }) as Member
}

/** NM1 to DTP, in the order of X279A1. */
export function memberSegments(member: Member, role: 'IL' | '03'): Body {
  const { birth, sex, relationship } = member
  return [
    [
      'NM1',
      role,
      '1',
      member.last,
      member.first,
      member.middle,
      '',
      member.suffix,
      member.id ? 'MI' : '',
      member.id,
    ],
    ...member.references.map(referenceSegment),
    ...addressSegments(member.address),
    ...member.rejections.map(rejectionSegment),
    ...(birth || sex ? [['DMG', birth ? 'D8' : '', birth ? compactDay(birth) : '', sex] as const] : []),
    ...(relationship || member.changed
      ? [
          [
            'INS',
            role === 'IL' ? 'Y' : 'N',
            relationship,
            member.changed ? '001' : '',
            member.changed ? '25' : '',
          ] as const,
        ]
      : []),
    ...member.dates.map(dateSegment),
  ]
}

export const rejectionOf = (take: Taker, row: Row): Rejection =>
  known({
    valid: take.text(row, 1) === 'Y',
    reason: take.text(row, 3),
    next: take.given(row, 4),
  }) as Rejection

export const rejectionsIn = (take: Taker, loop: Loop | undefined): Rejection[] =>
  rowsOf(loop, 'AAA').map((row) => rejectionOf(take, row))

export const rejectionSegment = ({ valid, reason, next }: Rejection): Written => [
  'AAA',
  valid ? 'Y' : 'N',
  '',
  reason,
  next,
]

/** Trace numbers of a level; some payers put those of a dependent on the level above. */
export function tracesOf(take: Taker, level: Loop, above?: Loop): Trace[] {
  const own = tracesIn(take, level)
  return own.length > 0 || !above ? own : tracesIn(take, above)
}

const tracesIn = (take: Taker, loop: Loop): Trace[] =>
  rowsOf(loop, 'TRN').map(
    (row) =>
      known({
        echo: take.text(row, 1) === '2',
        number: take.text(row, 2),
        by: take.given(row, 3),
      }) as Trace,
  )

export const traceSegment = ({ echo, number, by }: Trace): Written => ['TRN', echo ? '2' : '1', number, by]

/** `HC:X0213:25` in one element. */
export function procedureOf(take: Taker, row: Row, element: number): ProcedureCode | undefined {
  const code = take.text(row, element, 2)
  if (code === '') return undefined
  return {
    kind: take.text(row, element, 1),
    code,
    modifiers: [3, 4, 5, 6].map((part) => take.text(row, element, part)).filter(Boolean),
  }
}

export const procedureParts = (procedure: ProcedureCode | undefined): readonly string[] =>
  procedure ? [procedure.kind, procedure.code, ...procedure.modifiers] : []
