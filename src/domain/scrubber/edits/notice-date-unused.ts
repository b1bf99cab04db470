import type { Edit } from '../edit.ts'
import { linesOf } from '../parts.ts'

/** A date of a notice belongs to a line with the notice. */
export const noticeDateUnused: Edit = {
  id: 'notice-date-unused',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-30',

  check: (claim) => {
    const at = claim.form === 'institutional' ? claim.occurrences.findIndex(({ code }) => code === '32') : -1
    return at >= 0 && !linesOf(claim).some(({ modifiers }) => modifiers.includes('GA'))
      ? [
          {
            at: `occurrences.${at}`,
            message:
              'Occurrence code 32 gives the day of an advance notice, but no line has GA. Put GA on the services the notice names, or take the code away.',
          },
        ]
      : []
  },
}
