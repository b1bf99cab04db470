import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const HOSPITAL = ['19', '21', '22', '23', '51', '61']

/** The equipment and staff of a hospital are on the hospital’s bill. */
export const technicalInFacility: Edit = {
  id: 'technical-in-facility',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-13',

  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap(({ placeOfService, modifiers }, index) => {
          const at = `lines.${index}.modifiers`
          return modifiers.includes('TC') && HOSPITAL.includes(placeOfService)
            ? [
                {
                  at,
                  message: `${box(claim, at)} bills the technical part (TC) in place ${placeOfService}, where the hospital bills it. Bill 26 for the reading, or correct the place.`,
                },
              ]
            : []
        }),
}
