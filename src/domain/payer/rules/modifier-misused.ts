import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, has, name, ruleKind } from '../work.ts'

/** A modifier on a code that it cannot belong to: CO-4. */
export const modifierMisused = ruleKind({
  id: 'modifier-misused',
  says: 'A modifier on a code that it cannot belong to (4).',
  step: 9,
  params: z.strictObject({ ...scoped, never: z.array(z.string()), why: z.string() }),
  apply: (work, { scope, never, why }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!inScope(line, scope, context) || !has(line, never)) return undefined
      const found = line.modifiers.filter((modifier) => never.includes(modifier)).join(', ')
      return {
        group: 'CO',
        reason: '4',
        at: at(line, 'modifiers'),
        says: `${name(line)} carries ${found}: ${why}`,
      }
    }),
})
