import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'

/** The bill covers a period that ends on or after its first day. */
export const statementDatesReversed: Edit = {
  id: 'statement-dates-reversed',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '188' },
  check: (claim) =>
    claim.form === 'institutional' && claim.through < claim.from
      ? [
          {
            at: 'through',
            message: `FL 6 runs from ${formDay(claim.from)} back to ${formDay(claim.through)}. Exchange the dates or correct one.`,
          },
        ]
      : [],
}
