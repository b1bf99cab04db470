import type { Benefit, Eligibility, EligibilityAnswer, Limit, Related } from './eligibility.ts'
import { known, type Loop, one, within } from './loops.ts'
import { memberOf, procedureOf, rejectionsIn, tracesOf } from './member.ts'
import { addressIn, contactsIn, datesIn, partyOf, referencesIn, usualPayer, usualProvider } from './party.ts'
import { type Row, rowOf, rowsOf, type Taker } from './reading.ts'

type Answer = EligibilityAnswer['answers'][number]

/** An answer from its loops, for the schema to judge. */
export function answerOf(take: Taker, roots: readonly Loop[]): EligibilityAnswer {
  const head = rowOf(roots[0], 'BHT')
  return {
    reference: take.text(head, 3),
    madeOn: take.day(head, 4) ?? '',
    answers: roots.flatMap((root) => within(root, '2000A')).flatMap((source) => answersIn(take, source)),
  }
}

/** One answer for every provider under a payer; one without a provider when the payer refused the whole question. */
function answersIn(take: Taker, source: Loop): Answer[] {
  const name = one(source, '2100A')
  const refused = (loop: Loop | undefined, of: Answer['rejections'][number]['of']) =>
    rejectionsIn(take, loop).map((rejection) => ({ ...rejection, of }))
  const payer = {
    payer: partyOf(take, rowOf(name, 'NM1'), usualPayer),
    contacts: contactsIn(take, name),
  }
  const own = [...refused(source, 'question'), ...refused(name, 'payer')]
  const receivers = within(source, '2000B')
  if (receivers.length === 0) return [{ ...payer, rejections: own, members: [] }]
  return receivers.map((receiver) => {
    const asker = one(receiver, '2100B')
    return {
      ...payer,
      provider: partyOf(take, rowOf(asker, 'NM1'), usualProvider),
      rejections: [...own, ...refused(asker, 'provider')],
      members: within(receiver, '2000C').flatMap((level) => peopleIn(take, level)),
    }
  })
}

/** A subscriber of whom nothing is said stands there for the dependents only. */
function peopleIn(take: Taker, level: Loop): Eligibility[] {
  const name = one(level, '2100C')
  const subscriber = memberOf(take, name)
  const dependents = within(level, '2000D').map((below): Eligibility => {
    const inner = one(below, '2100D')
    return {
      traces: tracesOf(take, below, level),
      subscriber,
      dependent: memberOf(take, inner),
      benefits: within(inner, '2110D').map((loop) => benefitOf(take, loop)),
    }
  })
  const own: Eligibility = {
    traces: tracesOf(take, level),
    subscriber,
    benefits: within(name, '2110C').map((loop) => benefitOf(take, loop)),
  }
  return own.benefits.length > 0 || dependents.length === 0 ? [own, ...dependents] : dependents
}

function benefitOf(take: Taker, loop: Loop): Benefit {
  const eb = rowOf(loop, 'EB') as Row
  const quantity = { kind: take.text(eb, 9), count: take.count(eb, 10) }
  return known({
    kind: take.text(eb, 1),
    level: take.given(eb, 2),
    services: take.repeats(eb, 3),
    insurance: take.given(eb, 4),
    plan: take.given(eb, 5),
    period: take.given(eb, 6),
    amount: take.amount(eb, 7),
    percent: take.percent(eb, 8),
    quantity: quantity.kind === '' && quantity.count === undefined ? undefined : known(quantity),
    authorization: take.given(eb, 11),
    network: take.given(eb, 12),
    procedure: procedureOf(take, eb, 13),
    limits: rowsOf(loop, 'HSD').map((row) => limitOf(take, row)),
    references: referencesIn(take, loop),
    dates: datesIn(take, loop),
    rejections: rejectionsIn(take, loop),
    notes: rowsOf(loop, 'MSG').map((row) => take.text(row, 1)),
    places: [loop, ...loop.loops]
      .flatMap((inner) => rowsOf(inner, 'III'))
      .map((row) => ({ kind: take.text(row, 1), code: take.text(row, 2) || take.text(row, 4) })),
    related: loop.loops.filter(({ id }) => id.startsWith('2120')).map((inner) => relatedOf(take, inner)),
  }) as Benefit
}

const limitOf = (take: Taker, row: Row): Limit =>
  known({
    kind: take.given(row, 1),
    count: take.count(row, 2),
    every: take.given(row, 3),
    sampling: take.count(row, 4),
    period: take.given(row, 5),
    periods: take.count(row, 6),
  }) as Limit

const relatedOf = (take: Taker, loop: Loop): Related =>
  known({
    ...partyOf(take, rowOf(loop, 'NM1'), usualPayer),
    address: addressIn(take, loop),
    contacts: contactsIn(take, loop),
  }) as Related
