import type { Edit } from '../edit.ts'
import { box, isMedicare } from '../parts.ts'

/** Medicare has no dependents. */
export const relationshipMedicareDependent: Edit = {
  id: 'relationship-medicare-dependent',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-26',
  check: (claim) =>
    isMedicare(claim) && claim.patient.relationship !== 'self'
      ? [
          {
            at: 'patient.relationship',
            message: `${box(claim, 'patient.relationship')} says ${claim.patient.relationship}, but Medicare covers each person under an own number. Write self, with the patient's own number.`,
          },
        ]
      : [],
}
