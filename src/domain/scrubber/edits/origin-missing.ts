import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { isInpatient } from '../parts.ts'

/** An inpatient bill says the point of origin. */
export const originMissing: Edit = {
  id: 'origin-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '229' },
  check: (claim, reference) => {
    if (claim.form === 'professional') return []
    const { origin } = claim
    if (!origin)
      return isInpatient(claim)
        ? [{ at: 'origin', message: 'FL 15 is blank on an inpatient bill. Write the point of origin.' }]
        : []
    return listed(reference, 'point-of-origin', origin, claim.through) === false
      ? [{ at: 'origin', message: `FL 15 says ${origin}, which no list has. Write the point of origin.` }]
      : []
  },
}
