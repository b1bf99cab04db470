import type { Edit } from '../edit.ts'

/** Part A never pays a CMS-1500. */
export const filingNotForForm: Edit = {
  id: 'filing-not-for-form',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-1',

  check: (claim) =>
    claim.form === 'professional' && claim.payer.filing === 'MA'
      ? [
          {
            at: 'payer.filing',
            message:
              'Box 1 says Medicare Part A (MA), but professional services are paid by Part B. Write MB, or bill on a UB-04.',
          },
        ]
      : [],
}
