import * as z from 'zod/mini'
import { type Cents, dollars, sum } from '../../kernel/money.ts'
import type { RuleRow } from '../payer.ts'
import { priorOf } from '../prior.ts'
import type { Adjustment, Remit, RemitLine } from '../remit.ts'
import {
  adjust,
  adjustClaim,
  at,
  change,
  deny,
  live,
  name,
  openOf,
  ruleKind,
  use,
  type Work,
} from '../work.ts'
import { without } from './out-of-pocket.ts'

const Method = z.enum(['standard', 'carve-out', 'lesser-of', 'medicare', 'supplement'])
type Method = z.infer<typeof Method>

/**
 * What a second payer adds after the first has decided. OA-23 is everything that the first one paid or took off; of what it
 * left to the patient this payer pays, by method:
 * standard: up to what it would pay alone · carve-out: what it would pay alone less the first payment ·
 * lesser-of (Medicaid): its allowed amount less the first payment, of which its copay is the patient's · medicare (42 CFR 411.33(a)): the lowest of what the
 * provider may still collect, the normal payment, and the higher allowed amount less the first payment; a claim priced as one by paragraph (e) ·
 * supplement (Medigap): the listed kinds of the first payer's patient share, whatever its own prices.
 * The rest is the patient's, up to the share under this plan, and above it the provider's (CO-45).
 */
export const coordination = ruleKind({
  id: 'coordination',
  says: 'What a second payer adds after the first: standard, carve-out, lesser-of, Medicare, supplement (23).',
  step: 13,
  params: z.strictObject({
    method: Method,
    /** CARCs of the first payer's patient share that a supplement pays. */
    pays: z._default(z.array(z.string()), ['2', '3']),
    /** The same where the first payer priced the claim as one: the inpatient deductible and day amounts. */
    paysWhole: z._default(z.array(z.string()), ['1', '2', '3']),
    /** Nothing is paid without the first payer's result. */
    required: z._default(z.boolean(), false),
    outOfPocket: z._default(z.string(), 'out-of-pocket'),
  }),
  apply: (work, params, row, context) => {
    const { method, pays, required, outOfPocket } = params
    const prior = priorOf(context)
    if (!prior) {
      if (!required) return work
      const says = 'This plan only adds to another one: send the first payer’s result with the claim.'
      return live(work).reduce(
        (before, line) =>
          deny(before, line, { group: 'CO', reason: '16', remark: 'MA04', at: 'otherPlan', says }, row),
        work,
      )
    }
    const second: Work = { ...work, secondary: true }
    if (method === 'supplement' && prior.lines.length === 0)
      return supplementWhole(second, prior, params.paysWhole, row)
    if (work.asOne) return onClaim(second, prior, method, outOfPocket, row)
    return live(second).reduce((before, line) => {
      const first = prior.lines.find((other) => other.line === line.number)
      if (!first) {
        const says = `The first payer’s result has no line for ${name(line)}; send the whole result.`
        return deny(before, line, { group: 'CO', reason: '16', remark: 'MA04', at: 'otherPlan', says }, row)
      }
      if (method === 'supplement') return supplement(before, line, first, pays, row)
      if (line.allowed === undefined) return before
      const kept = line.adjustments.filter(isShare)
      const due = { ...first, left: Math.min(line.charge, patientOf(first.adjustments)) }
      const told = decide(method, due, line.allowed, kept)
      const cause = { at: at(line, 'charge'), says: `${name(line)}: ${told.says}` }
      const trimmed = change(before, line, { adjustments: without(kept, told.cut) })
      const stated = adjust(
        adjust(trimmed, line, line.charge - due.left, { ...cause, group: 'OA', reason: '23' }, row),
        line,
        told.off,
        { ...cause, group: 'CO', reason: '45' },
        row,
      )
      return giveBack(stated, outOfPocket, told.cut)
    }, second)
  },
})

/** The patient's share under this plan; what this plan took off for itself gives way to OA-23. */
const isShare = (entry: Adjustment): boolean => entry.group === 'PR' && ['1', '2', '3'].includes(entry.reason)

const patientOf = (adjustments: readonly Adjustment[]): Cents =>
  sum(adjustments.filter((entry) => entry.group === 'PR').map((entry) => entry.cents))

interface First {
  readonly paid: Cents
  readonly allowed: Cents
  /** What the first payer left to the patient. */
  readonly left: Cents
  /** A claim priced as one: the first payer's own price does not count, its accepted charges do (42 CFR 411.33(e)). */
  readonly whole?: boolean
}

/** Paid by this payer; taken off the patient's own share; and left to the provider. left = pays + (share − cut) + off. */
function decide(method: Method, first: First, allowed: Cents, kept: readonly Adjustment[]) {
  const share = patientOf(kept)
  const alone = Math.max(0, allowed - share)
  const least = Math.min(first.left, allowed - first.paid)
  const limits: Record<Method, { cents: Cents; says: string }[]> = {
    standard: [{ cents: alone, says: 'what this plan would pay alone' }],
    'carve-out': [
      { cents: alone - first.paid, says: 'what this plan would pay alone less the first payment' },
    ],
    'lesser-of': [
      { cents: least - share, says: 'the allowed amount less the first payment and the patient’s share' },
    ],
    medicare: [
      { cents: alone, says: 'the normal payment' },
      {
        cents: Math.max(allowed, first.allowed) - first.paid,
        says: `the ${first.whole ? '' : 'higher '}allowed amount less the first payment`,
      },
      ...(first.whole
        ? [{ cents: first.paid + first.left - share, says: 'the accepted charges less the patient’s share' }]
        : []),
    ],
    supplement: [],
  }
  const all = [{ cents: first.left, says: 'what the first payer left' }, ...limits[method]]
  const pays = Math.max(0, Math.min(...all.map((limit) => limit.cents)))
  const rest = first.left - pays
  // No more than what both payers leave of the allowed amount (Medicare: of the higher one; 42 CFR 411.35).
  const higher = Math.max(allowed, first.allowed) - first.paid
  const most = { medicare: higher - pays, 'lesser-of': least - pays }[method as string] ?? share
  const patient = Math.min(share, rest, Math.max(0, most))
  const says = `the first payer paid ${dollars(first.paid)} and left ${dollars(first.left)}. Lowest of ${all.map((limit) => `${limit.says} ${dollars(limit.cents)}`).join(', ')}: ${dollars(pays)}.`
  return { pays, cut: share - patient, off: rest - patient, says }
}

/** A supplement takes the first payer's share as it stands: the kinds it covers are paid, the others stay the patient's. */
function supplement(
  work: Work,
  line: Work['lines'][number],
  first: RemitLine,
  pays: readonly string[],
  row: RuleRow,
): Work {
  const shares = first.adjustments.filter((entry) => entry.group === 'PR')
  const left = Math.min(line.charge, patientOf(first.adjustments))
  const bare = change(work, line, {
    adjustments: [],
    allowed: first.allowed,
    settled: ['copay', 'deductible', 'coinsurance'],
  })
  const says = `${name(line)}: the first payer left ${dollars(left)} to the patient; everything else is its own matter.`
  const cause = { at: at(line, 'charge') }
  const other = adjust(bare, line, line.charge - left, { ...cause, group: 'OA', reason: '23', says }, row)
  return shares
    .filter((entry) => !pays.includes(entry.reason))
    .reduce((before, entry) => {
      const words = `${name(line)}: ${dollars(entry.cents)} of the first payer’s share (${entry.group}-${entry.reason}) is not a benefit of this plan and stays with the patient.`
      return adjust(
        before,
        line,
        entry.cents,
        { ...cause, group: 'PR', reason: entry.reason, says: words },
        row,
      )
    }, other)
}

/** The same for a first result without lines. */
function supplementWhole(work: Work, prior: Remit, pays: readonly string[], row: RuleRow): Work {
  if (live(work).length === 0) return work
  const bare = live(work).reduce((before, line) => change(before, line, { adjustments: [] }), work)
  const open = sum(live(bare).map(openOf))
  const left = Math.min(open, prior.patient)
  const allowed = prior.allowed ?? prior.paid + prior.patient
  const says = `The first payer left ${dollars(left)} of the claim to the patient; everything else is its own matter.`
  const cause = { at: 'total' }
  const whole = adjustClaim(
    { ...bare, asOne: true, allowed },
    open - left,
    { ...cause, group: 'OA', reason: '23', says },
    row,
  )
  return prior.claimAdjustments
    .filter((entry) => entry.group === 'PR' && !pays.includes(entry.reason))
    .reduce((before, entry) => {
      const words = `${dollars(entry.cents)} of the first payer’s share (PR-${entry.reason}) is not a benefit of this plan and stays with the patient.`
      return adjustClaim(
        before,
        entry.cents,
        { ...cause, group: 'PR', reason: entry.reason, says: words },
        row,
      )
    }, whole)
}

function onClaim(work: Work, prior: Remit, method: Method, outOfPocket: string, row: RuleRow): Work {
  if (work.allowed === undefined || method === 'supplement') return work
  const open = sum(live(work).map(openOf))
  const kept = work.claimAdjustments.filter(isShare)
  const left = Math.min(open, prior.patient)
  const told = decide(method, { paid: prior.paid, allowed: 0, left, whole: true }, work.allowed, kept)
  const cause = { at: 'total', says: `The claim: ${told.says}` }
  const trimmed = { ...work, claimAdjustments: without(kept, told.cut) }
  const stated = adjustClaim(
    adjustClaim(trimmed, open - left, { ...cause, group: 'OA', reason: '23' }, row),
    told.off,
    { ...cause, group: 'CO', reason: '45' },
    row,
  )
  return giveBack(stated, outOfPocket, told.cut)
}

/** What the first payer spared the patient does not count towards the limit of the year. */
const giveBack = (work: Work, accumulator: string, cents: Cents): Work =>
  work.applied[accumulator] === undefined || cents === 0
    ? work
    : use(work, accumulator, -Math.min(cents, work.applied[accumulator]))
