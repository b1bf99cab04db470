import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The 837 knows three letters for the sex of a patient. */
export const patientSexUnknown: Edit = {
  id: 'patient-sex-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    ['F', 'M', 'U'].includes(claim.patient.sex)
      ? []
      : [
          {
            at: 'patient.sex',
            message: `${box(claim, 'patient.sex')} ${claim.patient.sex === '' ? 'has no sex' : `says ${claim.patient.sex}`}. Write F, M or U, as the payer has it on file.`,
          },
        ],
}
