import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Medicaid gives each person an own number. */
export const relationshipMedicaidDependent: Edit = {
  id: 'relationship-medicaid-dependent',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'medicaid-third-party',

  check: (claim) =>
    claim.payer.filing === 'MC' && claim.patient.relationship !== 'self'
      ? [
          {
            at: 'patient.relationship',
            message: `${box(claim, 'patient.relationship')} says ${claim.patient.relationship}, but Medicaid covers each person under an own number. Write self, with the number on the patient's own card.`,
          },
        ]
      : [],
}
