import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A value code has a value. */
export const valueAmountMissing: Edit = {
  id: 'value-amount-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.values.flatMap(({ code, amount }, index) => {
          const at = `values.${index}.amount`
          return amount === 0 && /^([ABC][1-9]|0[1-9]|1[01]|44|50|51|52|53|66|68)$/.test(code)
            ? [
                {
                  at,
                  message: `${box(claim, at)} has value code ${code} without an amount. Write it, or take the code away.`,
                },
              ]
            : []
        }),
}
