import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { inScope, scoped, wholeClaim, whose } from '../scope.ts'
import { adjust, adjustClaim, at, change, live, name, openOf, paidOf, ruleKind } from '../work.ts'

/** A percentage of what is left after the deductible: PR-2. The patient's part is rounded, the payer's is the rest. */
export const coinsurance = ruleKind({
  id: 'coinsurance',
  says: 'A percentage of what is left after the deductible (2).',
  step: 12,
  params: z.strictObject({ ...scoped, percent: z.number() }),
  apply: (work, { scope, percent }, row, context) => {
    const cause = (open: number, where: string, path: string) =>
      ({
        group: 'PR',
        reason: '2',
        at: path,
        says: `${percent} % of the ${dollars(open)} left on ${where} = ${dollars(share(open, percent))}.`,
      }) as const
    if (work.asOne) {
      if (!wholeClaim(work, scope, context)) return work
      const open = Math.max(0, paidOf(work))
      return adjustClaim(work, share(open, percent), cause(open, 'the claim', 'total'), row)
    }
    return live(work).reduce((before, line) => {
      if (
        line.settled.includes('coinsurance') ||
        line.allowed === undefined ||
        !inScope(line, scope, context)
      )
        return before
      const open = Math.max(0, openOf(line))
      const after = change(before, line, { settled: [...line.settled, 'coinsurance'] })
      return adjust(after, line, share(open, percent), cause(open, name(line), at(line, 'procedure')), row)
    }, work)
  },
  benefit: ({ scope, percent }) => ({
    label: `Coinsurance${whose(scope)}`,
    percent,
    says: `The patient pays ${percent} % of the allowed amount.`,
  }),
})
