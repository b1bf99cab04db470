import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, change, live, name, openOf, ruleKind, type Share } from '../work.ts'

/** A fixed amount once a day, PR-3. A service with a copay has no deductible and no coinsurance. */
export const copay = ruleKind({
  id: 'copay',
  says: 'A fixed amount once a day (3).',
  step: 12,
  params: z.strictObject({ ...scoped, amount: Cents, label: z.string() }),
  apply: (work, { scope, amount, label }, row, context) => {
    const days = new Set<string>()
    return live(work).reduce((before, line) => {
      if (line.settled.includes('copay') || line.allowed === undefined || !inScope(line, scope, context))
        return before
      const settled: Share[] = ['copay', 'deductible', 'coinsurance']
      const after = change(before, line, { settled })
      if (days.has(line.day)) return after
      days.add(line.day)
      const cents = Math.min(amount, Math.max(0, openOf(line)))
      const says = `${label}: ${dollars(cents)} for ${name(line)}. Collect it at the visit.`
      return adjust(after, line, cents, { group: 'PR', reason: '3', at: at(line, 'procedure'), says }, row)
    }, work)
  },
  benefit: ({ amount, label }) => ({ label, amount, says: `${dollars(amount)} a visit.` }),
})
