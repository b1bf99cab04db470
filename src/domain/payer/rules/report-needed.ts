import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { denyWhere, name, ruleKind } from '../work.ts'

/** Services without a price of their own (unlisted codes, 22, 66) are decided by report: without one beside the claim CO-252. */
export const reportNeeded = ruleKind({
  id: 'report-needed',
  says: 'Unlisted and unusual services are decided by report: no attachment, no decision (252).',
  step: 8,
  params: z.strictObject({ ...scoped, remark: z._default(z.string(), 'N706') }),
  apply: (work, { scope, remark }, row, context) =>
    denyWhere(work, row, (line) => {
      if (context.claim.attachment || !inScope(line, scope, context)) return undefined
      const says = `${name(line)} has no fixed price: the plan decides by report, and none is named on the claim. Send the operative note, with what it compares to, and say so in PWK.`
      return { group: 'CO', reason: '252', remark, at: 'attachment', says }
    }),
})
