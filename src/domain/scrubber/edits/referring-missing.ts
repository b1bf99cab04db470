import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** Laboratory, imaging, therapy and equipment are paid only on an order. */
export const referringMissing: Edit = {
  id: 'referring-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-26',
  check: (claim, reference) => {
    if (claim.form !== 'professional' || claim.referring?.npi) return []
    const line = linesOf(claim).find((each) => factsOf(reference, each)?.ordered)
    return line
      ? [
          {
            at: 'referring',
            message: `${box(claim, `${line.at}.procedure`)} is a service somebody ordered, but box 17 and 17b do not say who. Write the ordering provider with DK, or the referring one with DN.`,
          },
        ]
      : []
  },
}
