import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** An accident or an onset comes before the end of its treatment. */
export const occurrenceAfterBill: Edit = {
  id: 'occurrence-after-bill',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.occurrences.flatMap(({ code, day }, index) => {
          const at = `occurrences.${index}.day`
          return /^(0[1-6]|1[01]|35|44|45)$/.test(code) && day > claim.through
            ? [
                {
                  at,
                  message: `${box(claim, at)} puts occurrence ${code} on ${formDay(day)}, after the bill ends on ${formDay(claim.through)}. Correct the date.`,
                },
              ]
            : []
        }),
}
