import * as z from 'zod/mini'
import { GroupCode } from '../remit.ts'
import { diagnosisFits, inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/** A condition that the plan does not pay for at all, whatever is done about it: 167, judged by the first diagnosis of the line. */
export const diagnosisNotCovered = ruleKind({
  id: 'diagnosis-not-covered',
  says: 'Conditions that the plan never pays for, by the first diagnosis of the line (167).',
  step: 8,
  params: z.strictObject({
    ...scoped,
    diagnoses: z.array(z.string()),
    group: z._default(GroupCode, 'PR'),
    why: z.string(),
  }),
  apply: (work, { scope, diagnoses, group, why }, row, context) =>
    denyWhere(work, row, (line) => {
      const [first = ''] = line.diagnoses
      if (first === '' || !inScope(line, scope, context) || !diagnosisFits(first, diagnoses)) return undefined
      const says = `${name(line)} was done for ${first}: ${why} Another code is right only if the note says another reason.`
      return { group, reason: '167', at: at(line, 'pointers'), says }
    }),
})
