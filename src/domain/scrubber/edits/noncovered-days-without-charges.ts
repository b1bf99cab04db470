import type { Edit } from '../edit.ts'

/** Days that are not covered have charges that are not. */
export const noncoveredDaysWithoutCharges: Edit = {
  id: 'noncovered-days-without-charges',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const days = claim.values.findIndex(({ code, amount }) => code === '81' && amount > 0)
    return days >= 0 && claim.lines.every(({ nonCovered }) => nonCovered === 0)
      ? [
          {
            at: `values.${days}`,
            message: `Value code 81 counts non-covered days, but no line has non-covered charges. Write the charges of those days into FL 48.`,
          },
        ]
      : []
  },
}
