import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Every line says by a revenue code which department it comes from. */
export const revenueUnknown: Edit = {
  id: 'revenue-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '455' },
  check: (claim, reference) =>
    claim.form === 'professional'
      ? []
      : claim.lines.flatMap(({ revenue, day }, index) => {
          const at = `lines.${index}.revenue`
          const known =
            /^0\d{3}$/.test(revenue) && listed(reference, 'revenue', revenue, day ?? claim.through) !== false
          return known
            ? []
            : [
                {
                  at,
                  ...(revenue === '' ? { gate: 'clearinghouse' as const } : {}),
                  message: `${box(claim, at)} ${revenue ? `says ${revenue}` : 'is blank'}. A revenue code has four digits and begins with 0; take it from the charge master.`,
                },
              ]
        }),
}
