import type { Edit } from '../edit.ts'
import { box, isOutpatient } from '../parts.ts'

/** Outpatient lines are priced and edited by their own day. */
export const lineDateMissing: Edit = {
  id: 'line-date-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A6', code: '187' },
  check: (claim) =>
    !isOutpatient(claim)
      ? []
      : claim.lines.flatMap((line, index) => {
          const at = `lines.${index}.day`
          return line.day
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} is blank. On an outpatient bill every line carries the day of its service.`,
                },
              ]
        }),
}
