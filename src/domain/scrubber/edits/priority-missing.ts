import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'

/** An institutional bill says the priority of the visit. */
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
      return [
        {
          at: 'priority',
          gate: 'clearinghouse',
          message: 'FL 14 is blank. Every institutional bill says the priority of the visit: write it.',
        },
      ]
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
