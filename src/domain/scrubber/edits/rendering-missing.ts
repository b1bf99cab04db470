import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Surgery center, ambulance, laboratory: the organization itself is paid. */
const BY_ORGANIZATION = ['24', '41', '42', '81']

/** A group bills, a person renders: the payer pays by who did it. */
export const renderingMissing: Edit = {
  id: 'rendering-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2008-05-23' },
  source: 'nucc-1500-manual',
  status: { category: 'A6', code: '562', entity: '82' },
  check: (claim) => {
    if (claim.form !== 'professional') return []
    if (claim.lines.every((line) => line.rendering || BY_ORGANIZATION.includes(line.placeOfService)))
      return []
    if (claim.rendering.npi === '')
      return [
        {
          at: 'rendering.npi',
          message: `${box(claim, 'rendering.npi')} is blank. Write the NPI of the person who did the service.`,
        },
      ]
    return claim.rendering.last === ''
      ? [
          {
            at: 'rendering.last',
            gate: 'clearinghouse',
            message: 'Box 31 does not name the person whose NPI stands in box 24J. Write the name.',
          },
        ]
      : []
  },
}
