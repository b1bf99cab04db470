import { firstDay } from '../../claim/claim.ts'
import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Nobody is treated before birth. */
export const dateBeforeBirth: Edit = {
  id: 'date-before-birth',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '158', entity: 'QC' },
  check: (claim) => {
    const day = firstDay(claim)
    return day < claim.patient.birth
      ? [
          {
            at: 'patient.birth',
            message: `${box(claim, 'patient.birth')} says that the patient was born on ${formDay(claim.patient.birth)}, after the service of ${formDay(day)}. Correct the birth date or the date of service.`,
          },
        ]
      : []
  },
}
