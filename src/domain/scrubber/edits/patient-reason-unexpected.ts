import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** Who was admitted has an admitting diagnosis, not a reason for a visit. */
export const patientReasonUnexpected: Edit = {
  id: 'patient-reason-unexpected',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    isInpatient(claim) && claim.reasons.some((code) => code !== '')
      ? [
          {
            at: 'reasons.0',
            message: `FL 70 has a reason for the visit on an inpatient bill (${claim.typeOfBill}). What was known at the admission stands in FL 69; clear FL 70.`,
          },
        ]
      : [],
}
