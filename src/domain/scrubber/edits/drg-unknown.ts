import { listed } from '../../codes/entry.ts'
import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** A DRG is three digits of the list of its year. */
export const drgUnknown: Edit = {
  id: 'drg-unknown',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ms-drg',

  check: (claim, reference) => {
    if (claim.form === 'professional' || !claim.drg) return []
    if (!['011', '012', '018', '021', '041'].includes(careOf(claim)))
      return [
        {
          at: 'drg',
          message: `FL 71 has the DRG ${claim.drg} on a bill that is no inpatient stay (${claim.typeOfBill}). Clear it.`,
        },
      ]
    return /^\d{3}$/.test(claim.drg) && listed(reference, 'ms-drg', claim.drg, claim.through) !== false
      ? []
      : [
          {
            at: 'drg',
            message: `FL 71 has the DRG ${claim.drg}, which the list of ${formDay(claim.through)} does not have. Group the stay again.`,
          },
        ]
  },
}
