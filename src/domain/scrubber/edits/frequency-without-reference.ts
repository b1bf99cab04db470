import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A replacement or void has to say which processed claim it means, by the payer’s own number. */
export const frequencyWithoutReference: Edit = {
  id: 'frequency-without-reference',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  status: { category: 'A6', code: '464' },
  check: (claim) =>
    ['7', '8'].includes(claim.frequency) && !claim.originalReference?.trim()
      ? [
          {
            at: 'originalReference',
            message: `${box(claim, 'frequency')} ${claim.frequency === '7' ? 'replaces' : 'voids'} a processed claim, but ${claim.form === 'professional' ? 'the original reference number beside it' : 'FL 64'} is blank. Copy the payer's claim number from the remittance.`,
          },
        ]
      : [],
}
