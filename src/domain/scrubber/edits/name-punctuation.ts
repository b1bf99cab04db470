import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** What tears a file apart is separator-in-data's to say. */
const SEPARATORS = ['*', '~', '^', ':']

/** Names travel in letters, blanks, hyphens and apostrophes. */
export const namePunctuation: Edit = {
  id: 'name-punctuation',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    (['patient', 'subscriber'] as const).flatMap((who) =>
      (['last', 'first', 'middle'] as const).flatMap((part) => {
        const at = `${who}.${part}`
        const sign = /[^\p{L}\p{M} '’-]/u.exec(claim[who][part] ?? '')?.[0]
        return sign && !SEPARATORS.includes(sign)
          ? [
              {
                at,
                message: `${box(claim, at)} has "${sign}" in the name. Write the name with letters and hyphens only, as the payer has it on file.`,
              },
            ]
          : []
      }),
    ),
}
