import type { Edit } from '../edit.ts'
import { factsOf, linesOf } from '../parts.ts'

/** A CLIA number belongs to laboratory tests. */
export const cliaWithoutTest: Edit = {
  id: 'clia-without-test',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-16',

  check: (claim, reference) => {
    if (claim.form !== 'professional' || !claim.clia) return []
    const facts = linesOf(claim).map((line) => factsOf(reference, line))
    return facts.every((each) => each?.clia === 'no')
      ? [
          {
            at: 'clia',
            message: `Box 23 has the CLIA number ${claim.clia}, but no line is a laboratory test. Box 23 has room for one number; clear it, or write the authorization.`,
          },
        ]
      : []
  },
}
