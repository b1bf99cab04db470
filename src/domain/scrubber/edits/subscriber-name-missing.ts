import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** When the patient is not the insured, the claim has to say who is. */
export const subscriberNameMissing: Edit = {
  id: 'subscriber-name-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    claim.patient.relationship !== 'self' && claim.subscriber.last.trim() === ''
      ? [
          {
            at: 'subscriber.last',
            message: `${box(claim, 'subscriber.last')} is blank, but the patient is not the insured. Write whose insurance this is.`,
          },
        ]
      : [],
}
