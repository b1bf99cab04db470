import { firstDay } from '../../claim/claim.ts'
import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'

/** What is treated began before it was treated. */
export const onsetAfterService: Edit = {
  id: 'onset-after-service',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'professional' && claim.onset && claim.onset.day > firstDay(claim)
      ? [
          {
            at: 'onset.day',
            message: `Box 14 says ${formDay(claim.onset.day)}, after the first service on ${formDay(firstDay(claim))}. The illness or accident came first; correct the date.`,
          },
        ]
      : [],
}
