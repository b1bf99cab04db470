import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** Frequency and status tell one story: 1 and 4 end with a discharge, 2 and 3 do not. */
export const dischargeStatusConflict: Edit = {
  id: 'discharge-status-conflict',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A8', code: '234' },
  check: (claim) => {
    if (claim.form === 'professional' || !isInpatient(claim)) return []
    const { frequency, status } = claim
    if (['1', '4'].includes(frequency) && status === '30') {
      return [
        {
          at: 'status',
          message: `FL 17 says that the patient is still here (30), but FL 4 ends in ${frequency}, a bill that ends with the discharge. Correct the status, or make it an interim bill (2 or 3).`,
        },
      ]
    }
    return ['2', '3'].includes(frequency) && status !== '30'
      ? [
          {
            at: 'status',
            message: `FL 17 says ${status || 'nothing'}, but FL 4 ends in ${frequency}, an interim bill: the patient is still here. Write 30, or make it the last bill (4).`,
          },
        ]
      : []
  },
}
