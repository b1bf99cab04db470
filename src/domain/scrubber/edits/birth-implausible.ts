import { firstDay } from '../../claim/claim.ts'
import { ageOn } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Nobody on a claim is older than anyone ever was. */
export const birthImplausible: Edit = {
  id: 'birth-implausible',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    const age = ageOn(claim.patient.birth, firstDay(claim))
    return age > 115
      ? [
          {
            at: 'patient.birth',
            message: `${box(claim, 'patient.birth')} makes the patient ${age} years old. Look at the century.`,
          },
        ]
      : []
  },
}
