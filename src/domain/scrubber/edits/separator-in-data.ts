import type { Edit } from '../edit.ts'
import { box, textsOf } from '../parts.ts'

const SEPARATORS = ['*', '~', '^', ':']

/** The signs that part segments and elements would tear the file apart inside a value. */
export const separatorInData: Edit = {
  id: 'separator-in-data',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-5010-envelope',
  check: (claim) =>
    textsOf(claim).flatMap(({ at, text }) => {
      const found = SEPARATORS.find((separator) => text.includes(separator))
      return found
        ? [
            {
              at,
              message: `${box(claim, at)} contains ${found}, a sign that separates the parts of an 837. Take it out of "${text}".`,
            },
          ]
        : []
    }),
}
