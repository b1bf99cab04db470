import type { Edit } from '../edit.ts'

/** Condition 20 goes with what the patient asked to have billed. */
export const beneficiaryBillCovered: Edit = {
  id: 'beneficiary-bill-covered',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-30',

  check: (claim) => {
    const at = claim.form === 'institutional' ? claim.conditions.indexOf('20') : -1
    return claim.form === 'institutional' &&
      at >= 0 &&
      claim.lines.every(({ nonCovered }) => nonCovered === 0)
      ? [
          {
            at: `conditions.${at}`,
            message:
              'Condition code 20 says that the patient asked to bill care that is not covered, but FL 48 is blank on every line. Write the non-covered charges, or take the code away.',
          },
        ]
      : []
  },
}
