import type * as z from 'zod/mini'
import type { Claim } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import type { Day } from '../kernel/day.ts'
import { type Cents, sum } from '../kernel/money.ts'
import type { Owner } from '../kernel/owner.ts'
import type { Benefit } from './benefit.ts'
import { groupFor } from './groups.ts'
import type { Accumulators, Member, Payer, PayerFile, RuleRow } from './payer.ts'
import type { Adjustment, GroupCode, ProviderAdjustment, Remit } from './remit.ts'

export type Share = 'copay' | 'deductible' | 'coinsurance'

/** A claim line on the payer's desk. What is still open (charge − Σ adjustments) is what will be paid. */
export interface WorkLine {
  readonly number: number
  readonly procedure: string | undefined
  readonly revenue: string | undefined
  readonly modifiers: readonly string[]
  readonly units: number
  readonly day: Day
  readonly place: string | undefined
  /** Diagnoses the line points at, in order; a facility line rests on all of them. */
  readonly diagnoses: readonly string[]
  readonly charge: Cents
  readonly nonCovered: Cents
  readonly adjustments: readonly Adjustment[]
  readonly remarks: readonly string[]
  /** CARC of the denial. */
  readonly denied: string | undefined
  /** Fee before reductions, for ranking. */
  readonly price: Cents | undefined
  readonly allowed: Cents | undefined
  /** Kinds of patient share that no longer apply to this line. */
  readonly settled: readonly Share[]
}

export interface Work {
  readonly lines: readonly WorkLine[]
  /** The claim is priced as one: adjustments stand at claim level and the remittance has no lines. */
  readonly asOne: boolean
  /** Another payer has decided first and this one goes by its result · CLP02 = 2. */
  readonly secondary?: boolean
  readonly allowed: Cents | undefined
  readonly claimAdjustments: readonly Adjustment[]
  readonly remarks: readonly string[]
  readonly steps: NonNullable<Remit['steps']>
  /** What this claim adds to the member's accumulators. */
  readonly applied: Accumulators
  /** Money beside the claim: interest, an old overpayment taken back · PLB. */
  readonly outside: readonly ProviderAdjustment[]
}

export interface Context {
  readonly claim: Claim
  readonly payer: Payer
  readonly file: PayerFile
  readonly receivedOn: Day
  readonly reference: Reference
  readonly member: Member | undefined
  /** What the member had used before this claim. */
  readonly used: Accumulators
}

/** A kind of rule: the code; its numbers are the params of a payer's row. Steps are those of CLAIMS §3.1. */
export interface RuleKind<Params = unknown> {
  /** File name. */
  readonly id: string
  /** What it decides, in one line, for the command line's help. */
  readonly says: string
  readonly step: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
  readonly params: z.ZodMiniType<Params>
  apply(work: Work, params: Params, row: RuleRow, context: Context): Work
  /** How the member's benefit book says it. */
  benefit?(params: Params, used: Accumulators): Benefit
}

/** Gives a kind its parameter type from its schema. */
export const ruleKind = <Params>(kind: RuleKind<Params>): RuleKind<Params> => kind

/** Why money moves: group, CARC, place in the claim, a whole sentence. */
export interface Cause {
  readonly group: GroupCode
  readonly reason: string
  readonly at: string
  readonly says: string
  readonly remark?: string | undefined
  readonly owner?: Owner | undefined
}

export const at = (line: WorkLine, field: string): string => `lines.${line.number - 1}.${field}`
export const name = (line: WorkLine): string =>
  `line ${line.number} (${line.procedure ?? line.revenue ?? 'no code'})`
export const openOf = (line: WorkLine): Cents =>
  line.charge - sum(line.adjustments.map((entry) => entry.cents))
export const live = (work: Work): WorkLine[] => work.lines.filter((line) => line.denied === undefined)
export const paidOf = (work: Work): Cents =>
  sum(work.lines.map(openOf)) - sum(work.claimAdjustments.map((entry) => entry.cents))
/** What is about to be paid: a line without a price is not going to be. */
export function payable(work: Work): Cents {
  if (work.asOne && work.allowed !== undefined) return paidOf(work)
  const unpriced = live(work).filter((line) => line.allowed === undefined)
  return paidOf(work) - sum(unpriced.map(openOf))
}
export const has = (line: Pick<WorkLine, 'modifiers'>, modifiers: readonly string[]): boolean =>
  line.modifiers.some((modifier) => modifiers.includes(modifier))

export const change = (work: Work, line: WorkLine, part: Partial<WorkLine>): Work => ({
  ...work,
  lines: work.lines.map((other) => (other.number === line.number ? { ...other, ...part } : other)),
})

/** A sentence of the trace; `line` undefined = the claim as a whole. */
export function note(work: Work, line: WorkLine | undefined, says: string, row: RuleRow): Work {
  const step = { step: row.rule, ...(line ? { line: line.number } : {}), says, rule: row.id }
  return { ...work, steps: [...work.steps, step] }
}

export function adjustment(cents: Cents, cause: Cause, row: RuleRow): Adjustment {
  const owner = cause.owner ?? row.owner
  const because = {
    rule: row.id,
    at: cause.at,
    says: cause.says,
    source: row.source,
    ...(owner ? { owner } : {}),
  }
  return { group: groupFor(cause.reason, cause.group), reason: cause.reason, cents, because }
}

/** Takes part of what is open on a line; nothing happens for 0 cents. */
export function adjust(work: Work, line: WorkLine, cents: Cents, cause: Cause, row: RuleRow): Work {
  if (cents === 0) return work
  const now = work.lines.find((other) => other.number === line.number) ?? line
  const adjustments = [...now.adjustments, adjustment(cents, cause, row)]
  return note(
    change(work, line, { adjustments, remarks: withRemark(now.remarks, cause.remark) }),
    line,
    cause.says,
    row,
  )
}

export function adjustClaim(work: Work, cents: Cents, cause: Cause, row: RuleRow): Work {
  if (cents === 0) return work
  const claimAdjustments = [...work.claimAdjustments, adjustment(cents, cause, row)]
  return note(
    { ...work, claimAdjustments, remarks: withRemark(work.remarks, cause.remark) },
    undefined,
    cause.says,
    row,
  )
}

/** Money beside the claim, with its sentence. */
export const besideClaim = (work: Work, entry: ProviderAdjustment, says: string, row: RuleRow): Work =>
  note({ ...work, outside: [...work.outside, entry] }, undefined, says, row)

/** CARCs that a price leaves behind: contract, ranking, price above the charge, and the two state fee schedules. */
export const pricing: readonly string[] = ['45', '59', '94', 'P12', 'P23']

/** Denies all that is open on a line, a price given before included. */
export function deny(work: Work, line: WorkLine, cause: Cause, row: RuleRow): Work {
  const kept = line.adjustments.filter((entry) => !pricing.includes(entry.reason))
  const rest = line.charge - sum(kept.map((entry) => entry.cents))
  const denied = {
    denied: cause.reason,
    allowed: 0,
    adjustments: [...kept, adjustment(rest, cause, row)],
    remarks: withRemark(line.remarks, cause.remark),
  }
  return note(change(work, line, denied), line, cause.says, row)
}

/** Denies each live line for which `judge` finds a cause. */
export function denyWhere(work: Work, row: RuleRow, judge: (line: WorkLine) => Cause | undefined): Work {
  return live(work).reduce((before, line) => {
    const cause = judge(line)
    return cause ? deny(before, line, cause, row) : before
  }, work)
}

export const use = (work: Work, accumulator: string, amount: number): Work => ({
  ...work,
  applied: { ...work.applied, [accumulator]: (work.applied[accumulator] ?? 0) + amount },
})

/** Used of an accumulator so far, this claim included. */
export const usedOf = (work: Work, context: Context, accumulator: string): number =>
  (context.used[accumulator] ?? 0) + (work.applied[accumulator] ?? 0)

/** Used of an accumulator by everybody under the same identifier, this claim included. */
export function usedByFamily(work: Work, context: Context, accumulator: string): number {
  const { file, member } = context
  if (!member) return usedOf(work, context, accumulator)
  const own = Object.entries(file.accumulators).filter(
    ([person]) => person === member.memberId || person.startsWith(`${member.memberId}/`),
  )
  return sum(own.map(([, used]) => used[accumulator] ?? 0)) + (work.applied[accumulator] ?? 0)
}

const withRemark = (remarks: readonly string[], remark: string | undefined): string[] =>
  remark === undefined || remarks.includes(remark) ? [...remarks] : [...remarks, remark]
