import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Services of an inpatient stay carry the dates of the stay. */
export const hospitalizationMissing: Edit = {
  id: 'hospitalization-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-26',
  check: (claim) => {
    if (claim.form === 'institutional' || claim.hospitalization) return []
    const index = claim.lines.findIndex((line) => line.placeOfService === '21')
    return index < 0
      ? []
      : [
          {
            at: 'hospitalization',
            message: `${box(claim, `lines.${index}.placeOfService`)} says inpatient hospital (21), but box 18 is blank. Write the admission date.`,
          },
        ]
  },
}
