import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { adjustClaim, denyWhere, pricing, ruleKind } from '../work.ts'

/**
 * Review of a stay: the record supports another DRG (the difference is CO-216), or no inpatient stay at all, because fewer
 * than two midnights were expected (42 CFR 412.3(d)): CO-50, to be billed as outpatient services.
 */
export const stayReview = ruleKind({
  id: 'stay-review',
  says: 'Review of a stay: the record supports a lower DRG (216), or no inpatient status (50).',
  step: 11,
  params: z.strictObject({
    findings: z.array(
      z.strictObject({
        drg: z.string(),
        /** DRG that the record supports; absent = not an inpatient stay. */
        supported: z.optional(z.string()),
        says: z.string(),
        remark: z.optional(z.string()),
      }),
    ),
  }),
  apply: (work, { findings }, row, { claim, payer }) => {
    if (claim.form !== 'institutional' || !work.asOne || work.allowed === undefined) return work
    const found = findings.find((finding) => finding.drg === claim.drg)
    if (!found) return work
    const { supported, remark } = found
    if (supported === undefined) {
      const kept = work.claimAdjustments.filter((entry) => !pricing.includes(entry.reason))
      const says = `${found.says} The stay is not paid; what was done can be billed as outpatient services.`
      return denyWhere({ ...work, allowed: undefined, claimAdjustments: kept }, row, () => ({
        group: 'CO',
        reason: '50',
        at: 'typeOfBill',
        says,
        remark,
      }))
    }
    const code = `DRG ${supported.padStart(3, '0')}`
    const fee = feeOn(payer.fees, { code, modifiers: [], place: 'facility' }, claim.through)
    if (!fee || fee.allowed >= work.allowed) return work
    const says = `${found.says} Paid as ${code}: ${dollars(work.allowed)} − ${dollars(fee.allowed)} = ${dollars(work.allowed - fee.allowed)} less. Answer with the clinical facts, or correct the code.`
    const off = work.allowed - fee.allowed
    const cut = adjustClaim(work, off, { group: 'CO', reason: '216', at: 'drg', says, remark }, row)
    return { ...cut, allowed: fee.allowed }
  },
})
