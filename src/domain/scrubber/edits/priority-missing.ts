import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** An inpatient bill says the priority of the visit. */
export const priorityMissing: Edit = {
  id: 'priority-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '231' },
  check: (claim, reference) => {
    if (claim.form === 'professional') return []
    const { priority } = claim
    if (!priority)
      return isInpatient(claim)
        ? [
            {
              at: 'priority',
              message: 'FL 14 is blank on an inpatient bill. Write the priority of the visit.',
            },
          ]
        : []
    return listed(reference, 'priority', priority, claim.through) === false
      ? [
          {
            at: 'priority',
            message: `FL 14 says ${priority}, which no list has. Write the priority of the visit.`,
          },
        ]
      : []
  },
}
