import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** 5010 asks for the full nine-digit ZIP of the billing provider. */
export const zipPlusFour: Edit = {
  id: 'zip-plus-four',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  status: { category: 'A7', code: '500', entity: '85' },
  check: (claim) => {
    const { zip } = claim.billing.address
    if (/^\d{5}-?\d{4}$/.test(zip) && !/0000$/.test(zip)) return []
    return [
      {
        at: 'billing.address.zip',
        message: `${box(claim, 'billing.address.zip')} has the ZIP code ${zip || '(blank)'}. The billing provider's address needs all nine digits.`,
      },
    ]
  },
}
