import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A line belongs to the period its bill covers. */
export const lineDateOutsideStatement: Edit = {
  id: 'line-date-outside-statement',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '187' },
  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.lines.flatMap(({ day }, index) => {
          const at = `lines.${index}.day`
          return day === undefined || (day >= claim.from && day <= claim.through)
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} says ${formDay(day)}, outside the period of FL 6 (${formDay(claim.from)} to ${formDay(claim.through)}). Correct the day, or bill it with its own period.`,
                },
              ]
        }),
}
