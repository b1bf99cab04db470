import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A claim without the member number cannot be matched to anyone. */
export const subscriberIdMissing: Edit = {
  id: 'subscriber-id-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.subscriber.id.trim() === ''
      ? [
          {
            at: 'subscriber.id',
            message: `${box(claim, 'subscriber.id')} is blank. Copy the member number from the card; without it the payer finds nobody.`,
          },
        ]
      : [],
}
