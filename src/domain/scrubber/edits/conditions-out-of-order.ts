import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Condition codes stand in ascending order. */
export const conditionsOutOfOrder: Edit = {
  id: 'conditions-out-of-order',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const filled = claim.conditions.filter((code) => code !== '')
    const at = filled.findIndex((code, index) => index > 0 && code < (filled[index - 1] ?? ''))
    return at < 0
      ? []
      : [
          {
            at: `conditions.${at}`,
            message: `${box(claim, `conditions.${at}`)} has ${filled[at]} after ${filled[at - 1]}. Put the condition codes in ascending order.`,
          },
        ]
  },
}
