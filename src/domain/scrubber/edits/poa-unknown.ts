import { diagnosesOf } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** There are four indicators. */
export const poaUnknown: Edit = {
  id: 'poa-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2011-01-01' },
  source: 'cms-poa',
  check: (claim) =>
    diagnosesOf(claim).flatMap(({ at, poa }) =>
      poa && !['Y', 'N', 'U', 'W'].includes(poa)
        ? [
            {
              at: `${at}.poa`,
              message: `${box(claim, at)} has the POA indicator ${poa}. It is Y, N, U or W, or blank where none is asked for.`,
            },
          ]
        : [],
    ),
}
