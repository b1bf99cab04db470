import { daysBetween, formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** A newborn has a point of origin of its own, and is born on the day of admission. */
export const newbornOriginConflict: Edit = {
  id: 'newborn-origin-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) => {
    if (!isInpatient(claim) || claim.priority !== '4') return []
    const day = claim.admission?.day ?? claim.from
    return [
      ...(claim.origin === '5' || claim.origin === '6'
        ? []
        : [
            {
              at: 'origin',
              message: `FL 14 says newborn (4), but FL 15 says ${claim.origin || 'nothing'}. Write 5 for a child born in this hospital, 6 for one born elsewhere.`,
            },
          ]),
      ...(daysBetween(claim.patient.birth, day) > 28
        ? [
            {
              at: 'priority',
              message: `FL 14 says newborn (4), but the patient was born on ${formDay(claim.patient.birth)}. Correct the priority or the birth date.`,
            },
          ]
        : []),
    ]
  },
}
