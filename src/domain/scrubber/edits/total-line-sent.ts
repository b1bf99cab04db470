import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The line 0001 is the form’s total and no service. */
export const totalLineSent: Edit = {
  id: 'total-line-sent',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '455' },
  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.lines.flatMap(({ revenue }, index) => {
          const at = `lines.${index}.revenue`
          return revenue === '0001'
            ? [
                {
                  at,
                  message: `${box(claim, at)} has 0001, the total, among the services. The total stands in its own place; take the line away.`,
                },
              ]
            : []
        }),
}
