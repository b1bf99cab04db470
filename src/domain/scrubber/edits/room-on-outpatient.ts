import type { Edit } from '../edit.ts'
import { box, isOutpatient } from '../parts.ts'

/** Outpatients have no room of the house. */
export const roomOnOutpatient: Edit = {
  id: 'room-on-outpatient',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '455' },
  check: (claim) =>
    !isOutpatient(claim)
      ? []
      : claim.lines.flatMap(({ revenue }, index) => {
          const at = `lines.${index}.revenue`
          return /^0(1[0-9]|20|21)\d$/.test(revenue)
            ? [
                {
                  at,
                  message: `${box(claim, at)} has ${revenue}, a room, on an outpatient bill (${claim.typeOfBill}). Observation is 0762; a room belongs to an inpatient bill.`,
                },
              ]
            : []
        }),
}
