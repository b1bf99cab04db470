import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A telephone travels as digits. */
export const billingPhoneFormat: Edit = {
  id: 'billing-phone-format',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const { phone } = claim.billing
    return phone && !/\d/.test(phone)
      ? [
          {
            at: 'billing.phone',
            message: `${box(claim, 'billing.phone')} has the telephone ${phone}, which has no digit. Write its digits, or leave it blank.`,
          },
        ]
      : []
  },
}
