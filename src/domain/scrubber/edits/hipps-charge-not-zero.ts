import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The line of an assessment prices the bill and has no charge. */
export const hippsChargeNotZero: Edit = {
  id: 'hipps-charge-not-zero',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-6',

  check: (claim) =>
    claim.form === 'professional' || claim.payer.filing !== 'MA'
      ? []
      : claim.lines.flatMap(({ revenue, charge }, index) => {
          const at = `lines.${index}.charge`
          return revenue === '0022' && charge !== 0
            ? [
                {
                  at,
                  message: `${box(claim, at)} has a charge of ${dollars(charge)} on the ${revenue} line, which only carries the code of the assessment. Write zero; the charges stand on the room and therapy lines.`,
                },
              ]
            : []
        }),
}
