import * as z from 'zod/mini'
import { diagnosisFits, inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/** The diagnosis the line points at first has to be a reason for the procedure at all: CO-11. */
export const diagnosisSupportsProcedure = ruleKind({
  id: 'diagnosis-supports-procedure',
  says: 'The first diagnosis must be a reason for the procedure at all (11).',
  step: 9,
  params: z.strictObject({ ...scoped, diagnoses: z.array(z.string()), why: z.string() }),
  apply: (work, { scope, diagnoses, why }, row, context) =>
    denyWhere(work, row, (line) => {
      const [first = ''] = line.diagnoses
      const looked = context.claim.form === 'professional' ? [first] : line.diagnoses
      if (!inScope(line, scope, context) || looked.some((code) => diagnosisFits(code, diagnoses)))
        return undefined
      const says = `${name(line)} points first at ${first || 'no diagnosis'}, which is no reason for it: ${why}`
      return { group: 'CO', reason: '11', remark: 'M76', at: at(line, 'pointers'), says }
    }),
})
