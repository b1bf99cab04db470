import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A bill for a denial asks for no payment. */
export const denialBillCovered: Edit = {
  id: 'denial-bill-covered',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-1',

  check: (claim) => {
    const at = claim.form === 'institutional' ? claim.conditions.indexOf('21') : -1
    const line =
      claim.form === 'institutional'
        ? claim.lines.findIndex(({ charge, nonCovered }) => nonCovered !== charge)
        : -1
    return at >= 0 && line >= 0
      ? [
          {
            at: `lines.${line}.nonCovered`,
            message: `Condition code 21 asks for a denial that another insurer wants to see, but ${box(claim, `lines.${line}.nonCovered`)} leaves a part covered. Put all charges into FL 48.`,
          },
        ]
      : []
  },
}
