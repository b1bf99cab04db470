import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, has, name, ruleKind } from '../work.ts'

/** One of these modifiers has to be there: a side, the therapy discipline. CO-4. */
export const modifierRequired = ruleKind({
  id: 'modifier-required',
  says: 'One of these modifiers has to be there: a side, the therapy discipline (4).',
  step: 9,
  params: z.strictObject({ ...scoped, anyOf: z.array(z.string()), why: z.string() }),
  apply: (work, { scope, anyOf, why }, row, context) =>
    denyWhere(work, row, (line) =>
      inScope(line, scope, context) && !has(line, anyOf)
        ? {
            group: 'CO',
            reason: '4',
            at: at(line, 'modifiers'),
            says: `${name(line)} needs one of the modifiers ${anyOf.join(', ')}: ${why}`,
          }
        : undefined,
    ),
})
