import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The federal tax number is nine digits and nothing else. */
export const taxIdFormat: Edit = {
  id: 'tax-id-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '128', entity: '85' },
  check: (claim) => {
    const { taxId } = claim.billing
    if (/^\d{9}$/.test(taxId)) return []
    const what = taxId === '' ? 'is blank' : `says ${taxId}`
    return [
      {
        at: 'billing.taxId',
        ...(/\d/.test(taxId) ? {} : { gate: 'clearinghouse' as const }),
        message: `${box(claim, 'billing.taxId')} ${what}. Write the nine digits of the tax number without hyphen or space.`,
      },
    ]
  },
}
