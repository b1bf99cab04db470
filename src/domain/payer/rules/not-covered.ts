import * as z from 'zod/mini'
import { GroupCode } from '../remit.ts'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/** Never a benefit: by statute or policy 96 (with a remark), by this member's plan 204; 50 where the provider itself says so (GZ). */
export const notCovered = ruleKind({
  id: 'not-covered',
  says: 'Never a benefit: by law or policy 96, by this plan 204, by the provider’s own statement 50.',
  step: 8,
  params: z.strictObject({
    ...scoped,
    reason: z._default(z.enum(['96', '204', '50']), '96'),
    group: z._default(GroupCode, 'PR'),
    remark: z.optional(z.string()),
    says: z.string(),
  }),
  apply: (work, { scope, reason, group, remark, says }, row, context) =>
    denyWhere(work, row, (line) =>
      inScope(line, scope, context)
        ? {
            group,
            reason,
            remark,
            at: at(line, scope.modifiers ? 'modifiers' : 'procedure'),
            says: `${name(line)}: ${says}`,
          }
        : undefined,
    ),
})
