import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Leave, and days that the patient or the house bears, lie inside the bill. */
export const spanOutsideStatement: Edit = {
  id: 'span-outside-statement',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.spans.flatMap(({ code, from, through }, index) => {
          const at = `spans.${index}`
          return ['74', '76', '77', 'M1'].includes(code) && (from < claim.from || through > claim.through)
            ? [
                {
                  at,
                  message: `${box(claim, at)} has span ${code} from ${formDay(from)} to ${formDay(through)}, outside the period of FL 6. Correct the dates.`,
                },
              ]
            : []
        }),
}
