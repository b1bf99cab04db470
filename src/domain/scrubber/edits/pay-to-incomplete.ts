import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The place where the money goes is a whole address. */
export const payToIncomplete: Edit = {
  id: 'pay-to-incomplete',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837i-tr3',

  check: (claim) => {
    const payTo = claim.form === 'institutional' ? claim.payTo : undefined
    return (['street', 'city', 'state', 'zip'] as const)
      .filter((part) => payTo && (part === 'zip' ? !/\d/.test(payTo.zip) : payTo[part].trim() === ''))
      .map((part) => ({
        at: `payTo.${part}`,
        message: `${box(claim, `payTo.${part}`)} lacks the ${part === 'zip' ? 'ZIP code' : part} of the pay-to address. Complete it, or leave FL 2 blank when it is that of FL 1.`,
      }))
  },
}
