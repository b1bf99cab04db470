import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Days are whole. */
export const valueDaysFraction: Edit = {
  id: 'value-days-fraction',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.values.flatMap(({ code, amount }, index) => {
          const at = `values.${index}.amount`
          return ['80', '81', '82', '83'].includes(code) && (amount % 100 !== 0 || amount < 0)
            ? [
                {
                  at,
                  message: `${box(claim, at)} counts ${amount / 100} days under value code ${code}. Write whole days, left of the line, with zeros for the cents.`,
                },
              ]
            : []
        }),
}
