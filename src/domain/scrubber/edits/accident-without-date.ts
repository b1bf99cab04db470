import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** An accident has a day. */
export const accidentWithoutDate: Edit = {
  id: 'accident-without-date',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    if (claim.form === 'institutional' || claim.onset) return []
    const { employment, auto, other } = claim.accident
    const at = employment ? 'accident.employment' : auto ? 'accident.auto' : 'accident.other'
    return employment || auto || other
      ? [
          {
            at: 'onset',
            message: `${box(claim, at)} says that this comes from an accident or from work, but box 14 has no date. Write the day it happened, qualifier 431.`,
          },
        ]
      : []
  },
}
