import type { Edit } from '../edit.ts'
import { box, textsOf } from '../parts.ts'

/** ZIP codes have five or nine digits. */
export const zipFormat: Edit = {
  id: 'zip-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',
  status: { category: 'A7', code: '500', entity: 'QC' },
  check: (claim) =>
    textsOf(claim)
      .filter(
        ({ at, field, text }) =>
          field === 'zip' &&
          !at.startsWith('billing') &&
          /\d/.test(text) &&
          ![5, 9].includes(text.replaceAll(/\D/g, '').length),
      )
      .map(({ at, text }) => ({
        at,
        entity: at.startsWith('facility') ? '77' : at.startsWith('subscriber') ? 'IL' : 'QC',
        message: `${box(claim, at)} has the ZIP code ${text}. Write five digits, or nine.`,
      })),
}
