import { lastDay } from '../claim/claim.ts'
import { daysBetween } from '../kernel/day.ts'
import { type Context, usedOf, type Work } from './work.ts'

/** How a finished stay is remembered in the payer's history: `stay:011`. */
export const stayCode = (typeOfBill: string): string => `stay:${typeOfBill.slice(0, 3)}`

/**
 * Used of a benefit-period accumulator. A new period begins when the patient was in no hospital or nursing home for
 * `gap` days (42 CFR 409.60): then nothing has been used yet.
 */
export function usedInPeriod(work: Work, context: Context, accumulator: string, gap: number): number {
  const { claim, file, member } = context
  const stays = file.history.filter(
    (entry) =>
      entry.memberId === member?.memberId &&
      /^stay:0(11|18|21)/.test(entry.procedure) &&
      entry.day <= lastDay(claim),
  )
  const last = stays
    .map((entry) => entry.day)
    .sort()
    .at(-1)
  const from = claim.form === 'institutional' ? claim.from : lastDay(claim)
  return last !== undefined && daysBetween(last, from) >= gap
    ? (work.applied[accumulator] ?? 0)
    : usedOf(work, context, accumulator)
}
