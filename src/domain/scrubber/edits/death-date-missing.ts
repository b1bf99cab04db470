import type { Edit } from '../edit.ts'

/** A patient who died did so on a day. */
export const deathDateMissing: Edit = {
  id: 'death-date-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-10-01' },
  source: 'cms-claims-processing-manual-25',
  status: { category: 'A6', code: '461' },
  check: (claim) => {
    if (claim.form === 'professional') return []
    const died = ['20', '40', '41', '42'].includes(claim.status)
    const at = claim.occurrences.findIndex(({ code }) => code === '55')
    const day = claim.occurrences[at]?.day
    if (died && !day)
      return [
        {
          at: 'occurrences',
          message: `FL 17 says that the patient died (${claim.status}), but no occurrence code 55 says when. Add it with the date of death.`,
        },
      ]
    if (!died && day)
      return [
        {
          at: `occurrences.${at}`,
          message: `Occurrence code 55 gives a date of death, but FL 17 says ${claim.status || 'nothing'}. Correct the status, or take the code away.`,
        },
      ]
    return []
  },
}
