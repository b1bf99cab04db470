import type { Edit } from '../edit.ts'
import { careOf, isInpatient } from '../parts.ts'

/** An inpatient was admitted for something. */
export const admittingMissing: Edit = {
  id: 'admitting-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A6', code: '232' },
  check: (claim) =>
    isInpatient(claim) && ['011', '018', '021'].includes(careOf(claim)) && !claim.admitting
      ? [
          {
            at: 'admitting',
            message:
              'FL 69 is blank on an inpatient bill. Write what was known when the patient was admitted.',
          },
        ]
      : [],
}
