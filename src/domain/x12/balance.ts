import { type Cents, dollars, sum } from '../kernel/money.ts'
import type { Imbalance } from '../payer/remit.ts'
import { adjustmentsIn, claimsIn, patientOf, providerAdjustmentsIn } from './835-read.ts'
import { guide835 } from './guide/835.ts'
import { elementRef } from './guide/elements.ts'
import { amountOf, first, type Loop, readAmount, within } from './loops.ts'
import type { Segment } from './set.ts'
import { type SetText, setsIn, type WireInput } from './sets-in.ts'
import { walk } from './walk.ts'

/** One thing that does not add up, with the transaction, the claim and the line it stands in. */
export interface Difference extends Imbalance {
  /** Which 835 of the file, from 1, and its ST02. */
  readonly transaction: number
  readonly control: string
  /** Segment in which the wrong amount stands, counted over the file. */
  readonly position: number
  /** CLP01, where it is about a claim. */
  readonly account?: string
  /** A whole sentence: where, what it should be, what it is. */
  readonly message: string
}

export interface Balance {
  /** False too when the text holds no remittance. Nothing of a file that is out of balance may be posted. */
  readonly balanced: boolean
  /**
   * `at` is a path in the payment of its transaction: `remits.0.lines.1`; `cents` is what is missing (or, negative, too
   * much) there, 0 where an amount cannot be read at all.
   */
  readonly differences: readonly Difference[]
}

/**
 * Does every 835 of a file add up, on every level (X221A1 §1.10.2)? Line: charge − CAS = paid. Claim: charge − all CAS =
 * paid, Σ lines − claim CAS = paid, Σ PR = patient's share. Transaction: Σ CLP04 − Σ PLB = BPR02.
 */
export function balance(input: WireInput): Balance {
  const remittances = setsIn(input).sets.filter(({ st }) => st === '835')
  const differences = remittances.flatMap((set, index) =>
    differencesIn(set, walk(guide835, set.segments, set.component).root, index + 1),
  )
  return { balanced: remittances.length > 0 && differences.length === 0, differences }
}

/** The same for one transaction that was walked before; `number` is its place among the 835s of the file. */
export function differencesIn({ control }: SetText, root: Loop, number: number): Difference[] {
  const claims = claimsIn(root)
  const paid = sum(claims.map((claim) => amountOf(first(claim, 'CLP')(4))))
  const moved = sum(providerAdjustmentsIn(root).map(({ cents }) => cents))
  const here: Where = { transaction: number, control, place: `Transaction ${number} (ST ${control})` }
  const payment: Asked = {
    level: 'transaction',
    at: 'paid',
    segment: segmentOf(root, 'BPR'),
    element: 2,
    how: `the claims pay ${dollars(paid)} and PLB takes ${dollars(moved)} off, so BPR02 should be`,
  }
  return [
    ...claims.flatMap((claim, index) => claimDifferences(claim, `remits.${index}`, here)),
    ...unreadable(root, ['BPR', 'PLB'], 'transaction', 'paid', here),
    ...off(here, payment, paid - moved, amountOf(first(root, 'BPR')(2))),
  ]
}

interface Where {
  readonly transaction: number
  readonly control: string
  readonly account?: string
  /** How a sentence begins: `Transaction 1 (ST 0088), claim AC1001, line 2`. */
  readonly place: string
}

interface Asked {
  readonly level: Imbalance['level']
  readonly at: string
  readonly segment: Segment | undefined
  /** The element that should be another amount. */
  readonly element: number
  readonly how: string
}

function claimDifferences(claim: Loop, at: string, transaction: Where): Difference[] {
  const clp = first(claim, 'CLP')
  const segment = segmentOf(claim, 'CLP')
  const [charge, paid] = [amountOf(clp(3)), amountOf(clp(4))]
  const lines = within(claim, '2110')
  const own = total(adjustmentsIn(claim, at))
  const every = [claim, ...lines].flatMap((loop) => adjustmentsIn(loop, at))
  const here = { ...transaction, account: clp(1), place: `${transaction.place}, claim ${clp(1)}` }
  const lineCharges = sum(lines.map((line) => amountOf(first(line, 'SVC')(2))))
  const linePaid = sum(lines.map((line) => amountOf(first(line, 'SVC')(3))))
  const asked = (element: number, name: string, how: string): Asked => ({
    level: 'claim',
    at: `${at}.${name}`,
    segment,
    element,
    how,
  })
  const before = lines.length === 0 ? charge : linePaid
  const less = `less claim adjustments of ${dollars(own)}, so CLP04 should be`
  // With lines, charge − all CAS = paid follows from the lines, the charges and the payments; each is named once.
  const whole =
    lines.length === 0
      ? off(here, asked(4, 'paid', `charge ${dollars(charge)} ${less}`), charge - own, paid)
      : [
          ...off(here, asked(3, 'charge', ''), charge, lineCharges, true),
          ...off(here, asked(4, 'paid', `lines pay ${dollars(before)} ${less}`), before - own, paid),
        ]
  const share = total(every.filter(({ group }) => group === 'PR'))
  return [
    ...lines.flatMap((line, index) => lineDifferences(line, `${at}.lines.${index}`, index + 1, here)),
    ...unreadable(claim, ['CLP', 'CAS'], 'claim', at, here),
    ...whole,
    ...off(here, asked(5, 'patient', 'its PR adjustments make CLP05'), share, patientOf(claim)),
  ]
}

function lineDifferences(line: Loop, at: string, number: number, claim: Where): Difference[] {
  const svc = first(line, 'SVC')
  const [charge, taken] = [amountOf(svc(2)), total(adjustmentsIn(line, at))]
  const here = { ...claim, place: `${claim.place}, line ${number}` }
  const asked: Asked = {
    level: 'line',
    at,
    segment: segmentOf(line, 'SVC'),
    element: 3,
    how: `charge ${dollars(charge)} less adjustments of ${dollars(taken)}, so SVC03 should be`,
  }
  return [
    ...unreadable(line, ['SVC', 'CAS'], 'line', at, here),
    ...off(here, asked, charge - taken, amountOf(svc(3))),
  ]
}

const total = (adjustments: readonly { readonly cents: Cents }[]): Cents =>
  sum(adjustments.map(({ cents }) => cents))

const segmentOf = (loop: Loop, id: string): Segment | undefined => loop.segments.find((one) => one.id === id)

/** Nothing when both are the same; `isSum`: the parts are said to make the whole, not the whole to follow from them. */
function off(where: Where, asked: Asked, should: Cents, does: Cents, isSum = false): Difference[] {
  if (should === does) return []
  const cents = should - does
  const { place, ...names } = where
  const position = asked.segment?.position ?? 0
  const says = isSum
    ? `the claim charges ${dollars(should)} and its lines ${dollars(does)}`
    : `${asked.how} ${dollars(should)}, not ${dollars(does)}`
  const by = `${dollars(Math.abs(cents))} ${cents > 0 ? 'missing' : 'too much'}`
  const message = `${place}, segment ${position}: ${says} (${by}).`
  return [{ level: asked.level, at: asked.at, cents, ...names, position, message }]
}

/** Which elements of a segment are amounts. */
const amounts: Readonly<Record<string, readonly number[]>> = {
  BPR: [2],
  CLP: [3, 4, 5],
  SVC: [2, 3],
  CAS: [3, 6, 9, 12, 15, 18],
  PLB: [4, 6, 8, 10, 12, 14],
}

/** An amount that cannot be read would count as nothing: it is named instead. */
function unreadable(
  loop: Loop,
  ids: readonly string[],
  level: Imbalance['level'],
  at: string,
  { place, ...names }: Where,
): Difference[] {
  return loop.segments
    .filter(({ id }) => ids.includes(id))
    .flatMap((segment) =>
      (amounts[segment.id] ?? []).flatMap((element): Difference[] => {
        const text = (segment.elements[element - 1] ?? '').trim()
        if (text === '' || readAmount(text) !== undefined) return []
        const { id, position } = segment
        const message = `${place}, segment ${position}: ${elementRef(id, element)} ("${text.slice(0, 20)}") is not an amount. Digits with at most one point are.`
        return [{ level, at, cents: 0, ...names, position, message }]
      }),
    )
}
