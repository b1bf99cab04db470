import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** An event stands once. */
export const occurrenceDuplicate: Edit = {
  id: 'occurrence-duplicate',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.occurrences.flatMap(({ code, day }, index) => {
          const at = `occurrences.${index}`
          return claim.occurrences.findIndex((other) => other.code === code && other.day === day) === index
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} repeats the occurrence ${code} of ${formDay(day)}. Once is enough.`,
                },
              ]
        }),
}
