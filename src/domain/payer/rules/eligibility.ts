import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { denyWhere, ruleKind } from '../work.ts'

/** Was the patient this payer's member on the day of each line? CO-31 unknown, CO-26 too early, CO-27 ended. */
export const eligibility = ruleKind({
  id: 'eligibility',
  says: 'Covered that day? Not a member 31, before coverage 26, after it 27, a dependant not on file 32.',
  step: 4,
  params: z.strictObject({}),
  apply: (work, _, row, { member, claim }) =>
    denyWhere(work, row, (line) => {
      const cause = { group: 'CO', at: 'subscriber.id' } as const
      if (!member) {
        const says = `No member of this plan has the identifier ${claim.subscriber.id}; copy it from the card and check eligibility again.`
        return { ...cause, reason: '31', remark: 'N382', says }
      }
      const { from, to } = member.coverage
      if (line.day < from) {
        const says = `The coverage began on ${formDay(from)}; line ${line.number} was done on ${formDay(line.day)}, before it.`
        return { ...cause, reason: '26', says }
      }
      if (to !== undefined && to < line.day) {
        const says = `The coverage ended on ${formDay(to)}; line ${line.number} was done on ${formDay(line.day)}. Look for the plan that came after.`
        return { ...cause, reason: '27', says }
      }
      return undefined
    }),
})
