import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { Family, familyWords, leftOf, limitWords } from '../family.ts'
import { inScope, scoped, wholeClaim, whose } from '../scope.ts'
import { adjust, adjustClaim, at, live, name, openOf, paidOf, ruleKind, use } from '../work.ts'

/** The patient pays the first dollars of the year: PR-1, line after line until the amount is met. */
export const deductible = ruleKind({
  id: 'deductible',
  says: 'The first dollars of the year, for a person and a family (1).',
  step: 12,
  params: z.strictObject({
    ...scoped,
    amount: Cents,
    accumulator: z._default(z.string(), 'deductible'),
    family: z.optional(Family),
  }),
  apply: (work, { scope, amount, accumulator, family }, row, context) => {
    const left = (now: typeof work) => leftOf(now, context, { amount, accumulator, family })
    const words = limitWords(amount, family)
    const says = (cents: Cents, open: Cents, where: string, still: Cents) =>
      `Deductible ${words}, still to pay ${dollars(still)}: ${dollars(cents)} of the ${dollars(open)} allowed on ${where} is the patient's.`
    if (work.asOne) {
      if (!wholeClaim(work, scope, context)) return work
      const open = Math.max(0, paidOf(work))
      const cents = Math.min(left(work), open)
      const cause = {
        group: 'PR',
        reason: '1',
        at: 'total',
        says: says(cents, open, 'the claim', left(work)),
      } as const
      return use(adjustClaim(work, cents, cause, row), accumulator, cents)
    }
    return live(work).reduce((before, line) => {
      if (line.settled.includes('deductible') || line.allowed === undefined || !inScope(line, scope, context))
        return before
      const open = Math.max(0, openOf(line))
      const cents = Math.min(left(before), open)
      const cause = {
        group: 'PR',
        reason: '1',
        at: at(line, 'procedure'),
        says: says(cents, open, name(line), left(before)),
      } as const
      return use(adjust(before, line, cents, cause, row), accumulator, cents)
    }, work)
  },
  benefit: ({ scope, amount, accumulator, family }, used) => {
    const paid = used[accumulator] ?? 0
    const remaining = Math.max(0, amount - paid)
    return {
      label: `Deductible${whose(scope)}`,
      amount,
      used: paid,
      remaining,
      says: `${dollars(paid)} of ${dollars(amount)} met; ${dollars(remaining)} to go.${familyWords(family)}`,
    }
  },
})
