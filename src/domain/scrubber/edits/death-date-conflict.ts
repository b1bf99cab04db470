import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'

/** The stay of a patient who died ends that day. */
export const deathDateConflict: Edit = {
  id: 'death-date-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-10-01' },
  source: 'cms-claims-processing-manual-25',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const at = claim.occurrences.findIndex(({ code }) => code === '55')
    const day = claim.occurrences[at]?.day
    return day && claim.status === '20' && day !== claim.through
      ? [
          {
            at: `occurrences.${at}.day`,
            message: `Occurrence code 55 says ${formDay(day)}, but FL 6 ends on ${formDay(claim.through)}. The bill of a patient who died here ends on that day; correct one of them.`,
          },
        ]
      : []
  },
}
