import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A stay before this one ended before it. */
export const priorStayAfterAdmission: Edit = {
  id: 'prior-stay-after-admission',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.spans.flatMap(({ code, through }, index) => {
          const at = `spans.${index}.through`
          const begins = claim.admission?.day ?? claim.from
          return ['70', '71', '78'].includes(code) && through > begins
            ? [
                {
                  at,
                  message: `${box(claim, at)} ends an earlier stay (${code}) on ${formDay(through)}, after this one began on ${formDay(begins)}. Correct the dates of the earlier stay.`,
                },
              ]
            : []
        }),
}
