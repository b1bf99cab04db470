import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A provider is named, not only numbered: the name is a required element of each loop. */
export const providerNameMissing: Edit = {
  id: 'provider-name-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const all =
      claim.form === 'professional'
        ? [
            ['referring.last', claim.referring?.last],
            ['facility.name', claim.facility?.name],
          ]
        : [['operating.last', claim.operating?.last]]
    return [['billing.name', claim.billing.name], ...all].flatMap(([at = '', name]) =>
      name !== undefined && name.trim() === ''
        ? [
            {
              at,
              message: `${box(claim, at)} has no name beside the number or address. Write it as the provider enrolled.`,
            },
          ]
        : [],
    )
  },
}
