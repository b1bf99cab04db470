import { lastDay } from '../../claim/claim.ts'
import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box, textsOf } from '../parts.ts'

/** Specialty travels as a taxonomy code of ten characters. */
export const taxonomyUnknown: Edit = {
  id: 'taxonomy-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-taxonomy',
  status: { category: 'A7', code: '145', entity: '85' },
  check: (claim, reference) =>
    textsOf(claim)
      .filter(
        ({ field, text }) =>
          field === 'taxonomy' &&
          (!/^[0-9A-Z]{9}X$/.test(text) || listed(reference, 'taxonomy', text, lastDay(claim)) === false),
      )
      .map(({ at, text }) => ({
        at,
        ...(text.length === 10 ? {} : { gate: 'clearinghouse' as const }),
        message: `${box(claim, at)} has the taxonomy ${text}, which is not in the list. Use the code the provider enrolled with.`,
      })),
}
