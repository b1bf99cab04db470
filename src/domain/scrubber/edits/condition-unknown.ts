import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A condition code is two characters of the list. */
export const conditionUnknown: Edit = {
  id: 'condition-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '460' },
  check: (claim, reference) =>
    claim.form === 'professional'
      ? []
      : claim.conditions.flatMap((code, index) => {
          const at = `conditions.${index}`
          const known =
            /^[0-9A-Z]{2}$/.test(code) && listed(reference, 'condition', code, claim.through) !== false
          return known
            ? []
            : [
                {
                  at,
                  ...(code === '' ? { gate: 'clearinghouse' as const } : {}),
                  message: `${box(claim, at)} has the condition code ${code || '(blank)'}, which no list has. Check its two characters, or clear it.`,
                },
              ]
        }),
}
