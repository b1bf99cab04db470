import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** FL 48 is a part of FL 47. */
export const noncoveredOverCharge: Edit = {
  id: 'noncovered-over-charge',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '178' },
  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.lines.flatMap(({ nonCovered, charge }, index) => {
          const at = `lines.${index}.nonCovered`
          return nonCovered < 0 || nonCovered > Math.max(charge, 0)
            ? [
                {
                  at,
                  message: `${box(claim, at)} says that ${dollars(nonCovered)} of ${dollars(charge)} are not covered. The part cannot exceed the whole.`,
                },
              ]
            : []
        }),
}
