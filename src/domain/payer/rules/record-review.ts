import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { adjust, at, change, deny, live, name, ruleKind } from '../work.ts'

/**
 * Review of the record before payment: what an examiner found for a line. A line that the record does not show is
 * denied (112); a level that it does not support is allowed at the level it does (150), the difference is the provider's; work of another person than the line says is
 * denied (185), to be billed under that person's own number.
 */
export const recordReview = ruleKind({
  id: 'record-review',
  says: 'What an examiner found in the record: not shown 112, a lower level 150, another person 185.',
  step: 11,
  params: z.strictObject({
    /** Places of service that are paid at the facility price. */
    facility: z._default(z.array(z.string()), []),
    findings: z.array(
      z.strictObject({
        procedure: z.string(),
        /** The code that the record supports instead; absent = nothing in the record. */
        supported: z.optional(z.string()),
        /** The record shows that somebody else did it: who is on the line may not bill it (CO-185). */
        otherPerson: z._default(z.boolean(), false),
        says: z.string(),
        remark: z.optional(z.string()),
      }),
    ),
  }),
  apply: (work, { findings, facility }, row, { payer }) =>
    live(work).reduce((before, line) => {
      const found = findings.find((finding) => finding.procedure === line.procedure)
      if (!found) return before
      const cause = { group: 'CO' as const, at: at(line, 'procedure'), remark: found.remark }
      if (found.otherPerson) {
        const says = `${name(line)}: ${found.says}`
        const where = `lines.${line.number - 1}.rendering`
        return deny(before, line, { ...cause, reason: '185', at: where, owner: 'provider', says }, row)
      }
      if (found.supported === undefined) {
        return deny(before, line, { ...cause, reason: '112', says: `${name(line)}: ${found.says}` }, row)
      }
      const place = facility.includes(line.place ?? '') ? 'facility' : 'nonfacility'
      const fee = feeOn(payer.fees, { code: found.supported, modifiers: [], place }, line.day)
      if (!fee || line.allowed === undefined || fee.allowed >= line.allowed) return before
      const says = `${name(line)}: ${found.says} Allowed ${dollars(fee.allowed)} instead of ${dollars(line.allowed)}.`
      const reduced = adjust(before, line, line.allowed - fee.allowed, { ...cause, reason: '150', says }, row)
      const now = reduced.lines.find((other) => other.number === line.number) ?? line
      return change(reduced, now, { allowed: fee.allowed })
    }, work),
})
