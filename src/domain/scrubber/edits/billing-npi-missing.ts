import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Every covered provider bills under an NPI. */
export const billingNpiMissing: Edit = {
  id: 'billing-npi-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2008-05-23' },
  source: 'cms-npi-rule',
  status: { category: 'A6', code: '562', entity: '85' },
  check: (claim) =>
    claim.billing.npi === ''
      ? [
          {
            at: 'billing.npi',
            message: `${box(claim, 'billing.npi')} is blank. Write the NPI of the group or person that asks to be paid.`,
          },
        ]
      : [],
}
