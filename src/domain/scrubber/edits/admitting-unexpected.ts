import type { Edit } from '../edit.ts'
import { isOutpatient } from '../parts.ts'

/** Without an admission there is no admitting diagnosis. */
export const admittingUnexpected: Edit = {
  id: 'admitting-unexpected',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    isOutpatient(claim) && claim.admitting
      ? [
          {
            at: 'admitting',
            message: `FL 69 has an admitting diagnosis on an outpatient bill (${claim.typeOfBill}). An unscheduled visit has its reason in FL 70; clear FL 69.`,
          },
        ]
      : [],
}
