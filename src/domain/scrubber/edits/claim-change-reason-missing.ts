import type { Edit } from '../edit.ts'

/** Medicare Part A wants the reason of a change as a condition code. */
export const claimChangeReasonMissing: Edit = {
  id: 'claim-change-reason-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-25',
  check: (claim) =>
    claim.form === 'institutional' &&
    claim.payer.filing === 'MA' &&
    ['7', '8'].includes(claim.frequency) &&
    !claim.conditions.some((code) => /^(D\d|E0)$/.test(code))
      ? [
          {
            at: 'conditions',
            message:
              'FL 4 changes a processed bill, but no condition code in FL 18–28 says why. Add one of D0 to D9 or E0, the strongest reason only.',
          },
        ]
      : [],
}
