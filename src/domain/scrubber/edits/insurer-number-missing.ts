import type { Edit } from '../edit.ts'

/** An accident insurer pays under the number of its own claim. */
export const insurerNumberMissing: Edit = {
  id: 'insurer-number-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' && ['WC', 'AM'].includes(claim.payer.filing) && !claim.otherClaimId
      ? [
          {
            at: 'otherClaimId',
            message: `Box 11b is blank. ${claim.payer.name} opened a claim for this injury; write its number, qualifier Y4.`,
          },
        ]
      : [],
}
