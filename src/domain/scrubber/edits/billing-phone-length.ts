import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A telephone with another number of digits rings nowhere. */
export const billingPhoneLength: Edit = {
  id: 'billing-phone-length',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const digits = (claim.billing.phone ?? '').replaceAll(/\D/g, '')
    return digits !== '' && digits.length !== 10
      ? [
          {
            at: 'billing.phone',
            message: `${box(claim, 'billing.phone')} has a telephone of ${digits.length} digits. Write area code and number, ten digits.`,
          },
        ]
      : []
  },
}
