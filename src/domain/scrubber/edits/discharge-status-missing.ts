import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'

/** Every institutional bill says what became of the patient. */
export const dischargeStatusMissing: Edit = {
  id: 'discharge-status-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '234' },
  check: (claim, reference) => {
    if (claim.form === 'professional') return []
    if (claim.status === '')
      return [
        {
          at: 'status',
          gate: 'clearinghouse',
          message: 'FL 17 is blank. Write where the patient went: 01 home, 30 still a patient.',
        },
      ]
    const known =
      /^\d{2}$/.test(claim.status) &&
      listed(reference, 'discharge-status', claim.status, claim.through) !== false
    return known
      ? []
      : [
          {
            at: 'status',
            message: `FL 17 says ${claim.status}, which is no discharge status. Write where the patient went as two digits.`,
          },
        ]
  },
}
