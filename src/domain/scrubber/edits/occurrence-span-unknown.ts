import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** An occurrence span code is two characters of the list. */
export const occurrenceSpanUnknown: Edit = {
  id: 'occurrence-span-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '462' },
  check: (claim, reference) =>
    claim.form === 'professional'
      ? []
      : claim.spans.flatMap(({ code }, index) => {
          const at = `spans.${index}.code`
          const known =
            /^[0-9A-Z]{2}$/.test(code) && listed(reference, 'occurrence-span', code, claim.through) !== false
          return known
            ? []
            : [
                {
                  at,
                  ...(code === '' ? { gate: 'clearinghouse' as const } : {}),
                  message: `${box(claim, at)} has the occurrence span code ${code || '(blank)'}, which no list has. Check its two characters, or clear it.`,
                },
              ]
        }),
}
