import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** An inpatient was admitted on some day. */
export const admissionMissing: Edit = {
  id: 'admission-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A6', code: '189' },
  check: (claim) =>
    isInpatient(claim) && !claim.admission
      ? [
          {
            at: 'admission.day',
            message: `FL 12 is blank on an inpatient bill (${claim.typeOfBill}). Write the day of admission.`,
          },
        ]
      : [],
}
