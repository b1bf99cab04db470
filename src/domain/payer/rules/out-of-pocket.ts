import * as z from 'zod/mini'
import { Cents, dollars, sum } from '../../kernel/money.ts'
import { Family, familyWords, leftOf, limitWords } from '../family.ts'
import type { Adjustment } from '../remit.ts'
import { inScope, scoped, wholeClaim, whose } from '../scope.ts'
import { change, live, name, note, ruleKind, use } from '../work.ts'

/** CARCs that count, in the order in which an excess is taken off them: coinsurance, copay, deductible. */
const order = ['2', '3', '1']

/** The most a patient pays in a year; what would be above it is paid by the plan. */
export const outOfPocket = ruleKind({
  id: 'out-of-pocket',
  says: 'The most a person or family pays in a year; the plan pays what is above it.',
  step: 12,
  params: z.strictObject({
    ...scoped,
    amount: Cents,
    accumulator: z._default(z.string(), 'out-of-pocket'),
    family: z.optional(Family),
  }),
  apply: (work, { scope, amount, accumulator, family }, row, context) => {
    const capped = (now: typeof work, adjustments: readonly Adjustment[]) => {
      const left = leftOf(now, context, { amount, accumulator, family })
      const share = shareOf(adjustments)
      return { left, share, excess: Math.max(0, share - left) }
    }
    const says = (left: Cents, share: Cents, excess: Cents, where: string) =>
      `Out-of-pocket limit ${limitWords(amount, family)}, still open ${dollars(left)}: of the patient's ${dollars(share)} on ${where} the plan pays ${dollars(excess)}.`
    if (work.asOne) {
      if (!wholeClaim({ ...work, allowed: work.allowed ?? 0 }, scope, context)) return work
      const { left, share, excess } = capped(work, work.claimAdjustments)
      const counted = use(work, accumulator, share - excess)
      if (excess === 0) return counted
      return note(
        { ...counted, claimAdjustments: without(work.claimAdjustments, excess) },
        undefined,
        says(left, share, excess, 'the claim'),
        row,
      )
    }
    return live(work).reduce((before, line) => {
      if (!inScope(line, scope, context)) return before
      const now = before.lines.find((other) => other.number === line.number) ?? line
      const { left, share, excess } = capped(before, now.adjustments)
      const counted = use(before, accumulator, share - excess)
      if (excess === 0) return counted
      return note(
        change(counted, line, { adjustments: without(now.adjustments, excess) }),
        line,
        says(left, share, excess, name(line)),
        row,
      )
    }, work)
  },
  benefit: ({ scope, amount, accumulator, family }, used) => {
    const paid = used[accumulator] ?? 0
    return {
      label: `Out-of-pocket limit${whose(scope)}`,
      amount,
      used: paid,
      remaining: Math.max(0, amount - paid),
      says: `After ${dollars(amount)} in a year the plan pays everything that is covered.${familyWords(family)}`,
    }
  },
})

const shareOf = (adjustments: readonly Adjustment[]): Cents =>
  sum(
    adjustments
      .filter((entry) => order.includes(entry.reason) && entry.group === 'PR')
      .map((entry) => entry.cents),
  )

/** The patient's share cut by an excess, in that order. */
export function without(adjustments: readonly Adjustment[], excess: Cents): Adjustment[] {
  let rest = excess
  const cut = new Map<Adjustment, Cents>()
  for (const reason of order) {
    for (const entry of adjustments.filter((other) => other.reason === reason)) {
      const taken = Math.min(rest, entry.cents)
      cut.set(entry, taken)
      rest -= taken
    }
  }
  return adjustments
    .map((entry) => ({ ...entry, cents: entry.cents - (cut.get(entry) ?? 0) }))
    .filter((entry) => entry.cents !== 0 || !order.includes(entry.reason))
}
