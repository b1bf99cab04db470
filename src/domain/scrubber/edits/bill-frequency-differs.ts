import type { Edit } from '../edit.ts'

/** The last character of the type of bill is the frequency. */
export const billFrequencyDiffers: Edit = {
  id: 'bill-frequency-differs',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A8', code: '535' },
  check: (claim) =>
    claim.form === 'institutional' &&
    claim.typeOfBill.length === 4 &&
    claim.frequency !== claim.typeOfBill.slice(3)
      ? [
          {
            at: 'frequency',
            message: `FL 4 says ${claim.typeOfBill}, but the claim has the frequency ${claim.frequency || '(blank)'}. Write the one that is meant in both.`,
          },
        ]
      : [],
}
