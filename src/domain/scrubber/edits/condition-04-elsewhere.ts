import type { Edit } from '../edit.ts'
import { isMedicare } from '../parts.ts'

/** Condition 04 tells Medicare about a member of a plan. */
export const condition04Elsewhere: Edit = {
  id: 'condition-04-elsewhere',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',

  check: (claim) => {
    const at = claim.form === 'institutional' ? claim.conditions.indexOf('04') : -1
    return at >= 0 && !isMedicare(claim)
      ? [
          {
            at: `conditions.${at}`,
            message: `Condition code 04 sends a bill for information to Medicare, but this one goes to ${claim.payer.name} to be paid. Take the code away.`,
          },
        ]
      : []
  },
}
