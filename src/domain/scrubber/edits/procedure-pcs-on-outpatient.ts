import type { Edit } from '../edit.ts'
import { isOutpatient } from '../parts.ts'

/** HIPAA names ICD-10-PCS for inpatient hospital procedures only. */
export const procedurePcsOnOutpatient: Edit = {
  id: 'procedure-pcs-on-outpatient',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'nubc-ub04',
  check: (claim) =>
    isOutpatient(claim) && claim.procedures.length > 0
      ? [
          {
            at: 'procedures.0.code',
            message: `FL 74 has ${claim.procedures[0]?.code}, but ICD-10-PCS is for inpatients. Code outpatient procedures with HCPCS on the line, in FL 44.`,
          },
        ]
      : [],
}
