import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The frequency says how this claim stands to earlier ones. */
export const frequencyUnknown: Edit = {
  id: 'frequency-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '535' },
  check: (claim) => {
    const known = claim.form === 'professional' ? ['1', '7', '8'] : [...'0123456789ABCDEFGHIJKMPQ']
    return known.includes(claim.frequency)
      ? []
      : [
          {
            at: 'frequency',
            ...(claim.form === 'professional' && claim.frequency === ''
              ? { gate: 'clearinghouse' as const }
              : {}),
            message: `${box(claim, 'frequency')} has the frequency ${claim.frequency || '(blank)'}. ${claim.form === 'professional' ? 'Leave it blank for a first claim, write 7 to replace or 8 to void one that was processed.' : 'The last character of the type of bill is 1 to 4 for a stay, 5 for late charges, 7 to replace or 8 to void.'}`,
          },
        ]
  },
}
