import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Boxes 7 and 11a are for the insured who is not the patient. */
export const subscriberDetailsMissing: Edit = {
  id: 'subscriber-details-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    if (claim.form === 'institutional' || claim.patient.relationship === 'self') return []
    const { birth, address } = claim.subscriber
    return [
      ...(birth
        ? []
        : [
            {
              at: 'subscriber.birth',
              message:
                'Box 11a has no birth date, but the patient is not the insured. Write the birth date and sex of the insured.',
            },
          ]),
      ...(address
        ? []
        : [
            {
              at: 'subscriber.address',
              message: `${box(claim, 'subscriber.address')} is blank, but the patient is not the insured. Write the address of the insured.`,
            },
          ]),
    ]
  },
}
