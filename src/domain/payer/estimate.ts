import * as z from 'zod/mini'
import { addBusinessDays, businessDaysBetween } from '../kernel/business-day.ts'
import { addDays, type Day, formDay } from '../kernel/day.ts'
import { Cents, sum } from '../kernel/money.ts'
import { InForce } from '../kernel/span.ts'
import type { Remit } from './remit.ts'

/** When a good-faith estimate is due and what may be disputed: dated rows with their source. */
export const EstimateTerms = z.strictObject({
  inForce: InForce,
  source: z.string(),
  /** Business days between scheduling and service, and business days to give the estimate; the longest first. */
  scheduled: z.array(z.strictObject({ atLeast: z.int(), within: z.int() })),
  /** Business days after a patient asked. */
  request: z.int(),
  dispute: z.strictObject({ cents: Cents, days: z.int(), source: z.string() }),
})
export type EstimateTerms = z.infer<typeof EstimateTerms>

/** How an estimate came to be due: a visit was scheduled, or somebody asked what it would cost. */
export interface EstimateCall {
  readonly by: 'schedule' | 'request'
  readonly on: Day
  readonly service?: Day | undefined
}

/** The last day on which the estimate is in time; undefined when none is due: 45 CFR 149.610(b)(1)(vi). */
export function estimateDue(
  terms: EstimateTerms,
  call: EstimateCall,
  holidays: readonly Day[],
): { day: Day | undefined; says: string } {
  if (call.by === 'request') {
    const day = addBusinessDays(call.on, terms.request, holidays)
    const says = `The patient asked on ${formDay(call.on)}: ${terms.request} business days after that is ${formDay(day)}.`
    return { day, says }
  }
  const ahead = call.service === undefined ? 0 : businessDaysBetween(call.on, call.service, holidays)
  const row = terms.scheduled.find(({ atLeast }) => ahead >= atLeast)
  if (!row) {
    const says = `The visit is ${ahead} business days away. Scheduled so late, no estimate is due unless the patient asks.`
    return { day: undefined, says }
  }
  const day = addBusinessDays(call.on, row.within, holidays)
  const says = `Scheduled on ${formDay(call.on)}, ${ahead} business days ahead: with ${row.atLeast} or more the estimate is due within ${row.within} business day${row.within === 1 ? '' : 's'}, by ${formDay(day)}.`
  return { day, says }
}

/** Whether the patient may dispute the bill of one provider, and until when: 45 CFR 149.620(b), (c). */
export function disputeOf(
  terms: EstimateTerms,
  estimate: Cents,
  bill: { readonly cents: Cents; readonly on: Day },
): { open: boolean; last: Day } {
  return {
    open: bill.cents - estimate >= terms.dispute.cents,
    last: addDays(bill.on, terms.dispute.days),
  }
}

/** What the patient owes of a line, by kind. */
export interface ShareLine {
  readonly code: string
  readonly units: number
  readonly allowed: Cents
  readonly copay: Cents
  readonly deductible: Cents
  readonly coinsurance: Cents
  /** All of PR: copay, deductible, coinsurance and what the plan does not cover. */
  readonly patient: Cents
}

const kinds = { deductible: '1', coinsurance: '2', copay: '3' } as const

/** The patient's part of a decision, line by line. */
export function sharesOf({ lines }: Pick<Remit, 'lines'>): ShareLine[] {
  return lines.map((line) => {
    const owed = line.adjustments.filter((entry) => entry.group === 'PR')
    const of = (reason: string) =>
      sum(owed.filter((entry) => entry.reason === reason).map((entry) => entry.cents))
    return {
      code: line.procedure ?? line.revenue ?? '',
      units: line.units,
      allowed: line.allowed,
      copay: of(kinds.copay),
      deductible: of(kinds.deductible),
      coinsurance: of(kinds.coinsurance),
      patient: sum(owed.map((entry) => entry.cents)),
    }
  })
}
