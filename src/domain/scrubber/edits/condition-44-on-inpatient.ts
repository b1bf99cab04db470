import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** Condition 44 is for a stay that became outpatient care. */
export const condition44OnInpatient: Edit = {
  id: 'condition-44-on-inpatient',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2004-04-01' },
  source: 'cms-claims-processing-manual-1',
  status: { category: 'A7', code: '460' },
  check: (claim) => {
    const at = claim.form === 'institutional' ? claim.conditions.indexOf('44') : -1
    return claim.form === 'institutional' && at >= 0 && !['013', '085'].includes(careOf(claim))
      ? [
          {
            at: `conditions.${at}`,
            message: `Condition code 44 says that the admission was changed to outpatient, but FL 4 says ${claim.typeOfBill}. Bill it as 0131 or 0851, or take the code away.`,
          },
        ]
      : []
  },
}
