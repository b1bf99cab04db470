import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The account number comes back on the remittance, guaranteed to 20 characters. */
export const accountTooLong: Edit = {
  id: 'account-too-long',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    claim.account.length > 20
      ? [
          {
            at: 'account',
            message: `${box(claim, 'account')} has ${claim.account.length} characters. Payers are only sure to send back 20, and then the payment cannot be matched; shorten the account number.`,
          },
        ]
      : [],
}
