import * as z from 'zod/mini'
import { addYears, formDay } from '../../kernel/day.ts'
import { familyOf } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/**
 * New is who had no professional service from the same group and specialty in the last three years (Claims Processing Manual
 * ch. 12 §30.6.7): a new patient’s code for anybody else is CO-B16. The code for established patients has to be billed.
 */
export const newPatient = ruleKind({
  id: 'new-patient',
  says: 'A new patient’s visit for somebody whom the group has seen within three years (B16).',
  step: 9,
  params: z.strictObject({
    families: z._default(z.array(z.string()), ['em-office-new']),
    /** Families of earlier services that count: face to face. */
    seen: z._default(z.array(z.string()), ['em-']),
    years: z.int(),
  }),
  apply: (work, { families, seen, years }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!families.some((start) => familyOf(line, context).startsWith(start))) return undefined
      const { claim, file, member, reference } = context
      const earlier = file.history.find((entry) => {
        const family = reference.procedures[entry.procedure]?.family ?? ''
        return (
          entry.memberId === member?.memberId &&
          entry.npi === claim.billing.npi &&
          entry.denied === undefined &&
          entry.day < line.day &&
          line.day < addYears(entry.day, years) &&
          seen.some((start) => family.startsWith(start))
        )
      })
      if (!earlier) return undefined
      const says = `${name(line)} is for new patients, and the group has seen this one on ${formDay(earlier.day)}, less than ${years} years before. Bill the visit of an established patient.`
      return { group: 'CO', reason: 'B16', at: at(line, 'procedure'), says }
    }),
})
