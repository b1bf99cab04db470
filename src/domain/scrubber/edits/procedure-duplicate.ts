import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The principal procedure is not repeated among the others. */
export const procedureDuplicate: Edit = {
  id: 'procedure-duplicate',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.procedures.flatMap(({ code, day }, index) => {
          const at = `procedures.${index}.code`
          return claim.procedures.findIndex((other) => other.code === code && other.day === day) === index
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} repeats ${code} of ${formDay(day)}. That is right only for another body part of the same value; otherwise take it away.`,
                },
              ]
        }),
}
