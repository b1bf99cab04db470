import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { inScope, scoped } from '../scope.ts'
import { at, deny, has, live, name, ruleKind, use, usedOf } from '../work.ts'

/** Therapy above the year's threshold is paid only with the modifier that vouches for medical need; else PR-119. */
export const therapyThreshold = ruleKind({
  id: 'therapy-threshold',
  says: 'Therapy above the year’s amount needs the modifier that vouches for it (119).',
  step: 11,
  params: z.strictObject({ ...scoped, amount: Cents, accumulator: z.string(), modifier: z.string() }),
  apply: (work, { scope, amount, accumulator, modifier }, row, context) =>
    live(work).reduce((before, line) => {
      if (line.allowed === undefined || !inScope(line, scope, context)) return before
      const used = usedOf(before, context, accumulator)
      if (used + line.allowed <= amount || has(line, [modifier]))
        return use(before, accumulator, line.allowed)
      const says = `${dollars(used)} of therapy this year + ${dollars(line.allowed)} on ${name(line)} is above the threshold of ${dollars(amount)}, and no ${modifier} says that more is medically necessary.`
      return deny(before, line, { group: 'PR', reason: '119', at: at(line, 'modifiers'), says }, row)
    }, work),
  benefit: ({ amount, accumulator, modifier }, used) => ({
    label: 'Therapy threshold',
    amount,
    used: used[accumulator] ?? 0,
    remaining: Math.max(0, amount - (used[accumulator] ?? 0)),
    says: `Above ${dollars(amount)} a year therapy needs modifier ${modifier}.`,
  }),
})
