import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Inpatient services lie inside the stay. */
export const hospitalizationDatesConflict: Edit = {
  id: 'hospitalization-dates-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-26',

  check: (claim) => {
    if (claim.form === 'institutional' || !claim.hospitalization) return []
    const { from, to } = claim.hospitalization
    return claim.lines.flatMap((line, index) => {
      const at = `lines.${index}.from`
      return line.placeOfService === '21' && (line.from < from || (to !== undefined && line.from > to))
        ? [
            {
              at,
              message: `${box(claim, at)} says ${formDay(line.from)} as an inpatient, but the stay of box 18 runs from ${formDay(from)}${to ? ` to ${formDay(to)}` : ''}. Correct the date, the place or the stay.`,
            },
          ]
        : []
    })
  },
}
