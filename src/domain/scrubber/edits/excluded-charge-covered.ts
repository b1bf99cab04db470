import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** What is excluded or expected to be denied is a non-covered charge. */
export const excludedChargeCovered: Edit = {
  id: 'excluded-charge-covered',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-1',

  check: (claim) =>
    claim.form === 'professional' || claim.payer.filing !== 'MA'
      ? []
      : claim.lines.flatMap(({ modifiers, charge, nonCovered }, index) => {
          const found = modifiers.find((modifier) => ['GY', 'GZ', 'GX'].includes(modifier))
          const at = `lines.${index}.nonCovered`
          return found && nonCovered !== charge
            ? [
                {
                  at,
                  message: `${box(claim, at)} leaves a part of a service with ${found} as covered. Put its whole charge of ${dollars(charge)} into FL 48.`,
                },
              ]
            : []
        }),
}
