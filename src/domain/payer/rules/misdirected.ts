import * as z from 'zod/mini'
import { entitled } from '../member.ts'
import { Entitlement } from '../payer.ts'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/** The right program, the wrong door: another contractor pays these lines (equipment, railroad, a trial's routine costs). CO-109. */
export const misdirected = ruleKind({
  id: 'misdirected',
  says: 'The right program at the wrong door: equipment, railroad, a trial’s routine costs (109).',
  step: 4,
  params: z.strictObject({
    ...scoped,
    /** Who pays instead, as the message names it. */
    to: z.string(),
    /** Beginnings of member identifiers that belong there, where the card and not the service decides. */
    members: z.optional(z.array(z.string())),
    /** The same where the payer's file says it of the member: railroad retirement. */
    entitlement: z.optional(Entitlement.shape.kind),
    why: z.string(),
  }),
  apply: (work, { scope, to, members, entitlement, why }, row, context) =>
    denyWhere(work, row, (line) => {
      const { id } = context.claim.subscriber
      if (members && !members.some((start) => id.startsWith(start))) return undefined
      if (entitlement && !entitled(context.member, entitlement, line.day)) return undefined
      if (!inScope(line, scope, context)) return undefined
      const says = `${name(line)} goes to ${to}: ${why} A claim sent there counts from the day it arrives there.`
      return {
        group: 'CO',
        reason: '109',
        remark: 'N418',
        at: members || entitlement ? 'subscriber.id' : at(line, scope.modifiers ? 'modifiers' : 'procedure'),
        says,
      }
    }),
})
