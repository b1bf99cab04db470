import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, has, name, ruleKind } from '../work.ts'

/** Something the claim has to state is not there (a drug's waste): the line cannot be processed, CO-16 with its remark. */
export const statementMissing = ruleKind({
  id: 'statement-missing',
  says: 'Something the claim must state is not there, such as a drug’s waste (16).',
  step: 9,
  params: z.strictObject({ ...scoped, anyOf: z.array(z.string()), remark: z.string(), why: z.string() }),
  apply: (work, { scope, anyOf, remark, why }, row, context) =>
    denyWhere(work, row, (line) =>
      inScope(line, scope, context) && !has(line, anyOf)
        ? {
            group: 'CO',
            reason: '16',
            remark,
            at: at(line, 'modifiers'),
            says: `${name(line)} carries neither ${anyOf.join(' nor ')}: ${why}`,
          }
        : undefined,
    ),
})
