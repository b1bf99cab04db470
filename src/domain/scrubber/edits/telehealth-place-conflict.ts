import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A visit at a distance says so in the place and in the modifier. */
export const telehealthPlaceConflict: Edit = {
  id: 'telehealth-place-conflict',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2022-01-01' },
  source: 'cms-place-of-service',

  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap(({ placeOfService, modifiers }, index) => {
          const found = modifiers.find((modifier) => ['93', '95', 'GQ', 'GT'].includes(modifier))
          const at = `lines.${index}.placeOfService`
          return found && !['02', '10', '19', '22'].includes(placeOfService)
            ? [
                {
                  at,
                  message: `${box(claim, at)} says ${placeOfService || 'nothing'}, but ${found} says that the patient was not there. Write 10 for a patient at home, 02 for any other place.`,
                },
              ]
            : []
        }),
}
