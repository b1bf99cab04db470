import * as z from 'zod/mini'
import type { Claim } from '../../claim/claim.ts'
import { formDay } from '../../kernel/day.ts'
import { sameName } from '../member.ts'
import type { Member } from '../payer.ts'
import { denyWhere, ruleKind } from '../work.ts'

/** Was the patient this payer's member on the day of each line? CO-31 unknown, CO-32 a dependant not on file, CO-26 too early, CO-27 ended. */
export const eligibility = ruleKind({
  id: 'eligibility',
  says: 'Covered that day? Not a member 31, before coverage 26, after it 27, a dependant not on file 32.',
  step: 4,
  params: z.strictObject({
    /** Each dependant has to be on file by name or birth: a newborn that nobody has added yet is not. */
    dependants: z._default(z.boolean(), false),
  }),
  apply: (work, { dependants }, row, { member, claim }) =>
    denyWhere(work, row, (line) => {
      const cause = { group: 'CO', at: 'subscriber.id' } as const
      if (!member) {
        const says = `No member of this plan has the identifier ${claim.subscriber.id}; copy it from the card and check eligibility again.`
        return { ...cause, reason: '31', remark: 'N382', says }
      }
      if (dependants && claim.patient.relationship !== 'self' && !isPatient(member, claim)) {
        const says = `${claim.patient.first} ${claim.patient.last} is not on file under ${claim.subscriber.id}. A newborn or a new spouse has to be added by the subscriber, in the days that the plan allows; then the claim is processed again.`
        return { ...cause, group: 'CO', reason: '32', at: 'patient.relationship', owner: 'patient', says }
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

const isPatient = (member: Member, { patient }: Claim): boolean =>
  sameName(member, patient) || (member.relationship !== 'self' && member.birth === patient.birth)
