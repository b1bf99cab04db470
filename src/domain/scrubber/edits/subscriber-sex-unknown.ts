import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** With the birth date of the insured travels the sex, as one of three letters. */
export const subscriberSexUnknown: Edit = {
  id: 'subscriber-sex-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const { birth, sex = '' } = claim.subscriber
    return claim.patient.relationship === 'self' || !birth || ['F', 'M', 'U'].includes(sex)
      ? []
      : [
          {
            at: 'subscriber.sex',
            message: `${box(claim, 'subscriber.sex')} ${sex ? `says ${sex}` : 'is blank'} beside the birth date of the insured. Write F, M or U.`,
          },
        ]
  },
}
