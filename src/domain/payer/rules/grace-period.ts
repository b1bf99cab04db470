import * as z from 'zod/mini'
import { type Day, formDay } from '../../kernel/day.ts'
import { denyWhere, ruleKind } from '../work.ts'

/**
 * Unpaid premium of a marketplace plan with a subsidy: the first month of the grace period is covered, the later ones are
 * left open (OA-257) until the premium comes, and after them the coverage has ended (CO-27). 45 CFR 156.270(d).
 */
export const gracePeriod = ruleKind({
  id: 'grace-period',
  says: 'Months of unpaid premium: the first is paid, the next are left open (257), then coverage ends (27).',
  step: 4,
  params: z.strictObject({
    /** Months after the last paid one that are still paid, and the months of the whole grace period. */
    paid: z.int(),
    months: z.int(),
  }),
  apply: (work, { paid, months }, row, { member }) => {
    const last = member?.premiumPaidTo
    if (last === undefined) return work
    return denyWhere(work, row, (line) => {
      const after = monthOf(line.day) - monthOf(last)
      if (after <= paid) return undefined
      const cause = { at: 'subscriber.id' }
      if (after <= months) {
        const says = `The premium is paid to ${formDay(last)}. Line ${line.number} falls into month ${after} of the grace period, in which the plan waits: it pays when the premium comes, and the coverage ends if it does not. Tell the patient; do not write it off.`
        return { ...cause, group: 'OA', reason: '257', says }
      }
      const says = `The premium was paid to ${formDay(last)} and the ${months} months of grace are over: line ${line.number} is not covered.`
      return { ...cause, group: 'CO', reason: '27', says }
    })
  },
})

/** Months since year 0: premiums are paid by the calendar month. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
