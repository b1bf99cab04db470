import type { Edit } from '../edit.ts'
import { factsOf, linesOf } from '../parts.ts'

/** Tests and equipment are ordered, patients are referred. */
export const orderingQualifierWrong: Edit = {
  id: 'ordering-qualifier-wrong',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-26',

  check: (claim, reference) => {
    if (claim.form !== 'professional' || claim.payer.filing !== 'MB' || !claim.referring) return []
    const tests = linesOf(claim).filter((line) =>
      ['certificate', 'waived'].includes(factsOf(reference, line)?.clia ?? 'no'),
    )
    return claim.referring.qualifier === 'DN' && tests.length > 0 && tests.length === claim.lines.length
      ? [
          {
            at: 'referring.qualifier',
            message:
              'Box 17 says DN, referring, but every line is a laboratory test, and tests are ordered. Write DK.',
          },
        ]
      : []
  },
}
