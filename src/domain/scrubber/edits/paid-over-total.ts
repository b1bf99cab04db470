import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Payments so far cannot exceed the charges they are for. */
export const paidOverTotal: Edit = {
  id: 'paid-over-total',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.paid > claim.total
      ? [
          {
            at: 'paid',
            message: `${box(claim, 'paid')} says that ${dollars(claim.paid)} was paid toward a claim of ${dollars(claim.total)}. Enter only what was paid for these services.`,
          },
        ]
      : [],
}
