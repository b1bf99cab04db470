import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The billing address of a 5010 claim is a physical place. */
export const billingPoBox: Edit = {
  id: 'billing-po-box',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  status: { category: 'A7', code: '126', entity: '85' },
  check: (claim) =>
    /\b(p\.?\s*o\.?\s*box|post office box|lock\s?box)\b/i.test(claim.billing.address.street)
      ? [
          {
            at: 'billing.address.street',
            message: `${box(claim, 'billing.address.street')} has a PO box. The billing provider's address is the street where the practice stands; a PO box belongs in the pay-to address.`,
          },
        ]
      : [],
}
