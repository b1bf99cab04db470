import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A payer’s claim number on a first claim is usually a forgotten frequency. */
export const referenceWithoutFrequency: Edit = {
  id: 'reference-without-frequency',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    claim.originalReference && !['5', '7', '8'].includes(claim.frequency)
      ? [
          {
            at: 'originalReference',
            message: `${box(claim, 'originalReference')} names a processed claim, but the frequency says that this is a new one. Write frequency 7 to replace it, or clear the number; a rejected claim is simply sent again as new.`,
          },
        ]
      : [],
}
