import type { Edit } from '../edit.ts'

/** Part B changes processed claims by reopening or appeal, never by a replacement claim. */
export const frequencyNotForMedicareB: Edit = {
  id: 'frequency-not-for-medicare-b',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-34',
  status: { category: 'A7', code: '535' },
  check: (claim) =>
    claim.form === 'professional' && claim.payer.filing === 'MB' && claim.frequency !== '1'
      ? [
          {
            at: 'frequency',
            message: `Box 22 has the frequency ${claim.frequency}, but Medicare Part B takes only first claims. Ask for a reopening of a processed claim, or appeal; a rejected one is sent again as new.`,
          },
        ]
      : [],
}
