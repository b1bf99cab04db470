import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** On a UB-04 the date of an ABN is occurrence code 32. */
export const abnDateMissing: Edit = {
  id: 'abn-date-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-30',
  check: (claim) => {
    if (claim.form === 'professional' || claim.occurrences.some(({ code }) => code === '32')) return []
    const line = linesOf(claim).find(({ modifiers }) => modifiers.includes('GA'))
    return line
      ? [
          {
            at: 'occurrences',
            message: `${box(claim, `${line.at}.modifiers`)} says that the patient signed an advance notice (GA), but no occurrence code 32 says when. Add it with the date of the notice.`,
          },
        ]
      : []
  },
}
