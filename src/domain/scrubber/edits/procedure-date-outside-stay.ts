import { addDays, formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'
import { paymentWindow } from '../payment-window.ts'

/** A procedure of the stay was done during it. */
export const procedureDateOutsideStay: Edit = {
  id: 'procedure-date-outside-stay',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  check: (claim) => {
    if (claim.form === 'professional') return []
    const first = addDays(
      claim.from,
      claim.admission && claim.from < claim.admission.day ? 0 : -paymentWindow(claim),
    )
    return claim.procedures.flatMap(({ code, day }, index) => {
      const at = `procedures.${index}.day`
      return day >= first && day <= claim.through
        ? []
        : [
            {
              at,
              message: `${box(claim, at)} puts ${code} on ${formDay(day)}, outside the stay of ${formDay(claim.from)} to ${formDay(claim.through)}. Correct the date from the operative note.`,
            },
          ]
    })
  },
}
