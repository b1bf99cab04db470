import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

/** Emergency room, urgent care clinics, observation. */
const UNSCHEDULED = /^(045\d|0516|0526|0762)$/

/** An unscheduled outpatient (emergency, urgent care, observation) came for a reason. */
export const patientReasonMissing: Edit = {
  id: 'patient-reason-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  check: (claim) => {
    if (
      claim.form === 'professional' ||
      !['013', '085'].includes(careOf(claim)) ||
      claim.reasons.some((code) => code !== '')
    )
      return []
    const index = claim.lines.findIndex((line) => UNSCHEDULED.test(line.revenue))
    return index >= 0 && ['1', '2', '5'].includes(claim.priority ?? '')
      ? [
          {
            at: 'reasons.0',
            message: `FL 70 is blank, but ${box(claim, `lines.${index}.revenue`)} and FL 14 say that the patient came unscheduled. Write the reason the patient gave, as a code.`,
          },
        ]
      : []
  },
}
