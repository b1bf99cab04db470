import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { entitled } from '../member.ts'
import { inBills, inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/**
 * During a covered stay the nursing home bills nearly everything that others give its resident (42 CFR 411.15(p)): CO-190.
 * The scope names what is in its payment: therapy always, technical parts, supplies; a physician’s own work is not.
 */
export const consolidatedBilling = ruleKind({
  id: 'consolidated-billing',
  says: 'What a nursing home’s payment for a covered stay already holds is billed by the home (190).',
  step: 8,
  params: z.strictObject({ ...scoped, own: z._default(z.array(z.string()), ['021', '018']) }),
  apply: (work, { scope, own }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!entitled(context.member, 'nursing-stay', line.day) || inBills(own, context)) return undefined
      if (!inScope(line, scope, context)) return undefined
      const says = `On ${formDay(line.day)} the patient was in a covered nursing home stay, whose payment holds ${name(line)}. Bill the nursing home; Medicare does not pay it a second time.`
      return { group: 'CO', reason: '190', at: at(line, 'procedure'), says }
    }),
})
