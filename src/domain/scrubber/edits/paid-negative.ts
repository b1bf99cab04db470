import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Payments so far are zero or more. */
export const paidNegative: Edit = {
  id: 'paid-negative',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '178' },
  check: (claim) =>
    claim.paid < 0
      ? [
          {
            at: 'paid',
            message: `${box(claim, 'paid')} says ${dollars(claim.paid)}. What the patient has paid is zero or more; a refund does not stand on a claim.`,
          },
        ]
      : [],
}
