import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Box 23 is read by a machine that looks for one number. */
export const authorizationFormat: Edit = {
  id: 'authorization-format',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'payer-policy',
  check: (claim) =>
    claim.authorization && !/^[A-Z0-9-]{2,30}$/i.test(claim.authorization)
      ? [
          {
            at: 'authorization',
            message: `${box(claim, 'authorization')} says "${claim.authorization}", which does not look like an authorization number. Write only the number the payer gave.`,
          },
        ]
      : [],
}
