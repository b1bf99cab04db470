import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { entitled } from '../member.ts'
import { inBills } from '../scope.ts'
import { at, type Context, denyWhere, has, name, ruleKind } from '../work.ts'

/**
 * Who has chosen hospice has given up Medicare’s payment for the terminal illness elsewhere (42 CFR 418.24): CO-B9. Paid are
 * the attending physician who is not the hospice’s (GV), what has nothing to do with the illness (GW, condition 07 on a bill),
 * and the hospice’s own bills.
 */
export const hospice = ruleKind({
  id: 'hospice',
  says: 'A patient in hospice: only the attending physician (GV), unrelated care (GW) and the hospice are paid (B9).',
  step: 4,
  params: z.strictObject({
    modifiers: z._default(z.array(z.string()), ['GV', 'GW']),
    condition: z._default(z.string(), '07'),
    own: z._default(z.array(z.string()), ['081', '082']),
  }),
  apply: (work, { modifiers, condition, own }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!entitled(context.member, 'hospice', line.day)) return undefined
      if (has(line, modifiers) || inBills(own, context) || unrelatedBill(condition, context)) return undefined
      const facility = context.claim.form === 'institutional'
      const proof = facility ? `condition code ${condition}` : modifiers.join(' or ')
      const says = `The patient is in hospice care on ${formDay(line.day)}. If ${name(line)} belongs to the terminal illness, bill the hospice; if not, the record has to show it and ${proof} says so.`
      return { group: 'CO', reason: 'B9', at: facility ? 'conditions' : at(line, 'modifiers'), says }
    }),
})

const unrelatedBill = (condition: string, { claim }: Context): boolean =>
  claim.form === 'institutional' && claim.conditions.includes(condition)
