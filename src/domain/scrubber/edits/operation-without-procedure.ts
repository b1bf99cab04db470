import type { Edit } from '../edit.ts'
import { box, isInpatient } from '../parts.ts'

/** An operating room was used for something. */
export const operationWithoutProcedure: Edit = {
  id: 'operation-without-procedure',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'nubc-ub04',

  check: (claim) => {
    if (!isInpatient(claim) || claim.procedures.length > 0) return []
    const at = claim.lines.findIndex(({ revenue }) => /^036\d$/.test(revenue))
    return at < 0
      ? []
      : [
          {
            at: 'procedures',
            message: `${box(claim, `lines.${at}.revenue`)} charges an operating room, but FL 74 has no procedure. Code the operation, or correct the charge.`,
          },
        ]
  },
}
