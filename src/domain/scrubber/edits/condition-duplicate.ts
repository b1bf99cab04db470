import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A condition is told once. */
export const conditionDuplicate: Edit = {
  id: 'condition-duplicate',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.conditions.flatMap((code, index) =>
          claim.conditions.indexOf(code) === index
            ? []
            : [
                {
                  at: `conditions.${index}`,
                  message: `${box(claim, `conditions.${index}`)} repeats the condition code ${code}. Each stands once.`,
                },
              ],
        ),
}
