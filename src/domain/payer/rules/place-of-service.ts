import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/**
 * The place of service has to fit: the places of the row (a video visit is at 02 or 10), or those of the procedure itself.
 * CO-5, or CO-58 where the payer calls it a place in which it does not pay.
 */
export const placeOfService = ruleKind({
  id: 'place-of-service',
  says: 'A place that does not fit the service: a video visit at the office, an office visit at a hospital bed (5, 58).',
  step: 9,
  params: z.strictObject({
    ...scoped,
    /** Absent: the places that the procedure’s own facts name. */
    places: z.optional(z.array(z.string())),
    reason: z._default(z.enum(['5', '58']), '5'),
    remark: z._default(z.string(), 'M77'),
  }),
  apply: (work, { scope, places, reason, remark }, row, context) => {
    if (context.claim.form !== 'professional') return work
    return denyWhere(work, row, (line) => {
      const fitting = places ?? context.reference.procedures[line.procedure ?? '']?.places
      if (!fitting || !inScope(line, scope, context) || fitting.includes(line.place ?? '')) return undefined
      const says = `${name(line)} stands at place of service ${line.place || '(blank)'}, and fits ${fitting.join(', ')}. Correct the place or the code by where the patient was.`
      return { group: 'CO', reason, remark, at: at(line, 'placeOfService'), says }
    })
  },
})
