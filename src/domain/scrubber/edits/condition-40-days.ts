import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'

/** A transfer on the day of admission is a stay of one day. */
export const condition40Days: Edit = {
  id: 'condition-40-days',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) => {
    const at = claim.form === 'institutional' ? claim.conditions.indexOf('40') : -1
    return claim.form === 'institutional' && at >= 0 && claim.from !== claim.through
      ? [
          {
            at: `conditions.${at}`,
            message: `Condition code 40 says that the patient was transferred on the day of admission, but FL 6 runs from ${formDay(claim.from)} to ${formDay(claim.through)}. Correct the dates, or take the code away.`,
          },
        ]
      : []
  },
}
