import * as z from 'zod/mini'
import { priorOf } from '../prior.ts'
import { denyWhere, ruleKind } from '../work.ts'

/** Somebody else pays first (CO-22), or a managed plan has taken this payer's place (CO-24, or CO-109). */
export const otherPayer = ruleKind({
  id: 'other-payer',
  says: 'Another payer is first (22), or a managed plan has taken this payer’s place (24 or 109).',
  step: 4,
  params: z.strictObject({ advantage: z._default(z.enum(['24', '109']), '24') }),
  apply: (work, { advantage }, row, context) => {
    const other = context.member?.otherPayer
    if (!other || (other.why === 'primary' && priorOf(context))) return work
    const says =
      other.why === 'primary'
        ? `${other.name} pays before this plan: bill it first and send its remittance with the secondary claim, or have the member correct the record.`
        : `${other.name} has covered this member in place of this plan: correct the registration and bill ${other.name}.`
    const reason = other.why === 'primary' ? '22' : advantage
    return denyWhere(work, row, () => ({
      group: 'CO',
      reason,
      at: 'payer.id',
      says,
      owner: other.owner,
      remark: reason === '22' ? 'MA04' : undefined,
    }))
  },
})
