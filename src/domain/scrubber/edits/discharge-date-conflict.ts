import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** Occurrence 42 is the day the bill ends. */
export const dischargeDateConflict: Edit = {
  id: 'discharge-date-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) => {
    if (claim.form === 'professional' || !isInpatient(claim)) return []
    const at = claim.occurrences.findIndex(({ code }) => code === '42')
    const day = claim.occurrences[at]?.day
    return day && day !== claim.through
      ? [
          {
            at: `occurrences.${at}.day`,
            message: `Occurrence code 42 says that the patient left on ${formDay(day)}, but FL 6 ends on ${formDay(claim.through)}. Correct the date or the period.`,
          },
        ]
      : []
  },
}
