import { dollars, sum } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The claim total is the sum of its lines. */
export const totalMismatch: Edit = {
  id: 'total-mismatch',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '400' },
  check: (claim) => {
    const lines = sum(claim.lines.map((line) => line.charge))
    return lines === claim.total
      ? []
      : [
          {
            at: 'total',
            message: `${box(claim, 'total')} says ${dollars(claim.total)}, but the lines add up to ${dollars(lines)}. Correct the line or the total.`,
          },
        ]
  },
}
