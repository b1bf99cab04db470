import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Every line says where the patient was, by a code of the CMS list. */
export const posUnknown: Edit = {
  id: 'pos-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2014-04-01' },
  source: 'cms-place-of-service',
  status: { category: 'A7', code: '249' },
  check: (claim, reference) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap((line, index) => {
          const at = `lines.${index}.placeOfService`
          const { placeOfService } = line
          if (placeOfService === '')
            return [
              {
                at,
                // The 837 reads a blank on a later line as the place of the first one.
                ...(index === 0 ? { gate: 'clearinghouse' as const } : {}),
                message: `${box(claim, at)} is blank. Write the two digits of the place, 11 for the office.`,
              },
            ]
          const known =
            /^\d{2}$/.test(placeOfService) &&
            listed(reference, 'place-of-service', placeOfService, line.from) !== false
          return known
            ? []
            : [
                {
                  at,
                  ...(placeOfService.length > 2 ? { gate: 'clearinghouse' as const } : {}),
                  message: `${box(claim, at)} says ${placeOfService}, which is no place of service. Write the two digits of the place, 11 for the office.`,
                },
              ]
        }),
}
