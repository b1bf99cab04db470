import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { GroupCode } from '../remit.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, deny, live, name, openOf, ruleKind, use, usedOf } from '../work.ts'

/** The plan pays so many dollars and no more, for an accident or a year: what is above it is 119. */
export const benefitLimit = ruleKind({
  id: 'benefit-limit',
  says: 'So many dollars for an accident or a year and no more (119).',
  step: 13,
  params: z.strictObject({
    ...scoped,
    amount: Cents,
    accumulator: z.string(),
    group: z._default(GroupCode, 'PR'),
    label: z.string(),
  }),
  apply: (work, { scope, amount, accumulator, group, label }, row, context) =>
    live(work).reduce((before, line) => {
      const open = openOf(line)
      if (open <= 0 || line.allowed === undefined || !inScope(line, scope, context)) return before
      const left = Math.max(0, amount - usedOf(before, context, accumulator))
      const above = Math.max(0, open - left)
      const cause = {
        group,
        reason: '119',
        at: at(line, 'charge'),
        says: `${label}: ${dollars(amount)}, still open ${dollars(left)}. Of ${dollars(open)} for ${name(line)} the plan pays ${dollars(open - above)}; bill the next plan with this result.`,
      }
      // Nothing is paid at all: a share of what is not paid makes no sense beside it.
      const shareless = { ...line, adjustments: line.adjustments.filter((entry) => entry.group !== 'PR') }
      if (left === 0) return deny(before, shareless, cause, row)
      return use(adjust(before, line, above, cause, row), accumulator, open - above)
    }, work),
  benefit: ({ amount, accumulator, label }, used) => ({
    label,
    amount,
    used: used[accumulator] ?? 0,
    remaining: Math.max(0, amount - (used[accumulator] ?? 0)),
    says: `At most ${dollars(amount)}.`,
  }),
})
