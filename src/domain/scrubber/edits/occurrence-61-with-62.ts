import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** A home health period follows one institutional stay or none. */
export const occurrence61With62: Edit = {
  id: 'occurrence-61-with-62',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2020-01-01' },
  source: 'cms-claims-processing-manual-10',
  check: (claim) => {
    if (claim.form === 'professional' || careOf(claim) !== '032') return []
    const codes = claim.occurrences.map(({ code }) => code)
    return codes.includes('61') && codes.includes('62')
      ? [
          {
            at: 'occurrences',
            message:
              'FL 31 to 34 have both 61 (discharged from a hospital) and 62 (from another institution). A home health period comes from one of them; keep the true one.',
          },
        ]
      : []
  },
}
