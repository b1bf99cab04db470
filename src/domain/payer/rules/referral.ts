import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { denyWhere, name, ruleKind } from '../work.ts'

/** Services that the member's own physician has to send for: CO-288 without a referring provider (box 17). */
export const referral = ruleKind({
  id: 'referral',
  says: 'Services for which the member’s own physician has to send the patient (288).',
  step: 6,
  params: z.strictObject(scoped),
  apply: (work, { scope }, row, context) =>
    denyWhere(work, row, (line) => {
      const { claim } = context
      if (claim.form !== 'professional' || claim.referring || !inScope(line, scope, context)) return undefined
      const says = `This plan pays ${name(line)} only on a referral, and box 17 names no referring provider.`
      return { group: 'CO', reason: '288', at: 'referring', says }
    }),
})
