import * as z from 'zod/mini'
import { inScope, scoped, whose } from '../scope.ts'
import { change, live, name, note, ruleKind } from '../work.ts'

/** Preventive services, and everything with 33 or PT where the plan says so: no copay, deductible or coinsurance (or not all). */
export const noPatientShare = ruleKind({
  id: 'no-patient-share',
  says: 'Preventive and other services without copay, deductible or coinsurance.',
  step: 12,
  params: z.strictObject({
    ...scoped,
    waives: z.array(z.enum(['copay', 'deductible', 'coinsurance'])),
    why: z.string(),
  }),
  apply: (work, { scope, waives, why }, row, context) =>
    live(work).reduce((before, line) => {
      if (!inScope(line, scope, context)) return before
      const settled = [...new Set([...line.settled, ...waives])]
      return note(
        change(before, line, { settled }),
        line,
        `No ${waives.join(', ')} on ${name(line)}: ${why}`,
        row,
      )
    }, work),
  benefit: ({ scope, waives, why }) => ({ label: `No ${waives.join(', ')}${whose(scope)}`, says: why }),
})
