import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, has, name, ruleKind } from '../work.ts'

/** Operations for which no assistant is paid: CO-54. Those that are paid take a percentage of the fee schedule. */
export const assistantNotPaid = ruleKind({
  id: 'assistant-not-paid',
  says: 'Operations for which no assistant is paid (54).',
  step: 8,
  params: z.strictObject({
    ...scoped,
    modifiers: z._default(z.array(z.string()), ['80', '81', '82', 'AS']),
  }),
  apply: (work, { scope, modifiers }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!has(line, modifiers) || !inScope(line, scope, context)) return undefined
      const says = `${name(line)} bills an assistant at surgery, and for this operation the plan pays none. An appeal has to show in the operative note why one was needed.`
      return { group: 'CO', reason: '54', at: at(line, 'modifiers'), says }
    }),
})
