import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import type { Cents } from '../kernel/money.ts'
import { holds, type InForce } from '../kernel/span.ts'
import { adjudicate, kindOf } from './adjudicate.ts'
import type { Payer, PayerFile, RuleRow } from './payer.ts'

/** One step of a price: the formula with its numbers, the row it comes from, and the days on which that row holds. */
interface PriceStep {
  readonly kind: string
  readonly says: string
  readonly rule: string
  readonly source: string
  readonly inForce: InForce
}

export interface LinePrice {
  readonly line: number
  readonly procedure?: string
  readonly revenue?: string
  readonly charge: Cents
  /** Absent when the payer has no price for it on that day. */
  readonly allowed?: Cents
  readonly steps: readonly PriceStep[]
  /** Why there is no price, in a sentence. */
  readonly cannot?: string
}

export interface Priced {
  /** The claim has one price; lines are part of it. */
  readonly whole?: Pick<LinePrice, 'allowed' | 'steps'>
  readonly lines: readonly LinePrice[]
}

/**
 * What a payer's schedules and formulas give for a claim, and nothing else: no coverage, no coding rule, no patient share. Only
 * rows in force on the day of service; outside the known days it says that it cannot price rather than guess.
 */
export function price(claim: Claim, payer: Payer, reference: Reference): Priced {
  const rows = payer.rules.filter((row) => [10, 11].includes(kindOf(row.rule)?.step ?? 0))
  const day = claim.form === 'institutional' ? lastDay(claim) : firstDay(claim)
  const { remit } = adjudicate(claim, { ...payer, rules: rows }, nothingOnFile, day, reference)
  const stepsOf = (line: number | undefined): PriceStep[] =>
    (remit.steps ?? [])
      .filter((step) => step.line === line && step.step !== 'no-rate')
      .flatMap((step) => {
        const row = rows.find((each) => each.id === step.rule)
        const { source = '', inForce = { from: day } } = row ?? {}
        return [{ kind: step.step, says: step.says, rule: step.rule, source, inForce }]
      })
      // A row says its formula first, and then what it takes off the charge.
      .filter((step, index, all) => all.findIndex((other) => other.rule === step.rule) === index)
  const known = rows.some((row) => holds(row.inForce, day))
  const whole =
    remit.allowed === undefined ? undefined : { allowed: remit.allowed, steps: stepsOf(undefined) }
  const lines = claim.lines.map((line, index): LinePrice => {
    const paid = remit.lines[index]
    const missing = paid?.adjustments.find((entry) => entry.reason === '147')
    const own = {
      line: index + 1,
      ...(line.procedure ? { procedure: line.procedure } : {}),
      ...('revenue' in line ? { revenue: line.revenue } : {}),
      charge: line.charge,
      steps: stepsOf(index + 1),
    }
    if (whole) return own
    return paid && !missing
      ? { ...own, allowed: paid.allowed }
      : { ...own, cannot: known ? (missing?.because.says ?? noPrice) : outside(rows, day) }
  })
  return { ...(whole ? { whole } : {}), lines }
}

const noPrice = 'The payer has no price for the claim as it stands; see the steps.'

function outside(rows: readonly RuleRow[], day: string): string {
  const from = rows.map((row) => row.inForce.from).sort()[0]
  const to = rows
    .map((row) => row.inForce.to ?? '')
    .sort()
    .at(-1)
  return rows.length === 0
    ? 'This payer has no prices of its own.'
    : `The service was on ${day}; this payer's prices are known from ${from} to ${to}. Outside these days nothing is guessed.`
}

const nothingOnFile: PayerFile = {
  members: [],
  authorizations: [],
  accumulators: {},
  history: [],
  enrolled: [],
}
