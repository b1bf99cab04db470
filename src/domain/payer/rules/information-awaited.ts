import * as z from 'zod/mini'
import { denyWhere, ruleKind } from '../work.ts'

/**
 * The payer asked for something and does not have it: records of the provider (CO-252), a form that the patient has to fill
 * in (PR-227). What was sent in and lost is the payer’s own fault, and its receipt wins the appeal.
 */
export const informationAwaited = ruleKind({
  id: 'information-awaited',
  says: 'Records (252) or the patient’s own answers (227) that the payer asked for and does not have.',
  step: 8,
  params: z.strictObject({
    providerRemark: z._default(z.string(), 'N706'),
    patientRemark: z._default(z.string(), 'N179'),
  }),
  apply: (work, { providerRemark, patientRemark }, row, { claim, file }) => {
    const open = file.requests?.find((entry) => entry.account === claim.account)
    if (!open) return work
    return denyWhere(work, row, () =>
      open.of === 'patient'
        ? {
            group: 'PR',
            reason: '227',
            remark: patientRemark,
            at: 'subscriber.id',
            owner: 'patient',
            says: `The plan asked the patient for ${open.what} and has no answer. Call or write to the patient, note it on the account, and have the claim processed again.`,
          }
        : {
            group: 'CO',
            reason: '252',
            remark: providerRemark,
            at: 'attachment',
            owner: open.lost ? 'payer' : undefined,
            says: open.lost
              ? `${open.what} came with the claim and the plan lost it. Send it again with the proof of the first sending.`
              : `The plan needs ${open.what} to decide and does not have it. Send it within the days of the letter, with the claim’s number on it.`,
          },
    )
  },
})
