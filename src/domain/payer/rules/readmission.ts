import * as z from 'zod/mini'
import { daysBetween, formDay } from '../../kernel/day.ts'
import { staysOf } from '../earlier-stays.ts'
import { inBills } from '../scope.ts'
import { denyWhere, ruleKind } from '../work.ts'

/** Back in the same hospital within so many days of leaving it: CO-249, unless the bill says that it is unrelated (B4). */
export const readmission = ruleKind({
  id: 'readmission',
  says: 'A second stay in the same hospital within the days of the plan’s policy (249).',
  step: 8,
  params: z.strictObject({
    bills: z._default(z.array(z.string()), ['011']),
    days: z.int(),
    unrelated: z._default(z.string(), 'B4'),
  }),
  apply: (work, { bills, days, unrelated }, row, context) => {
    const { claim } = context
    if (claim.form !== 'institutional' || !inBills(bills, context) || claim.conditions.includes(unrelated))
      return work
    const before = staysOf(context, claim.typeOfBill).find((stay) => {
      const gap = daysBetween(stay.through, claim.from)
      return stay.npi === claim.billing.npi && gap >= 0 && gap <= days
    })
    if (!before) return work
    const gap = daysBetween(before.through, claim.from)
    const says = `The patient left this hospital on ${formDay(before.through)} and came back on ${formDay(claim.from)}, ${gap} ${gap === 1 ? 'day' : 'days'} later; the plan pays no second stay within ${days} days. Appeal with both records if the second one could not be prevented, or combine the stays.`
    return denyWhere(work, row, () => ({ group: 'CO', reason: '249', at: 'admission.day', says }))
  },
})
