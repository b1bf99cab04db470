import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A value code stands once. */
export const valueDuplicate: Edit = {
  id: 'value-duplicate',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.values.flatMap(({ code }, index) => {
          const at = `values.${index}.code`
          return claim.values.findIndex((other) => other.code === code) === index
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} repeats the value code ${code}. Each stands once, with its whole amount.`,
                },
              ]
        }),
}
