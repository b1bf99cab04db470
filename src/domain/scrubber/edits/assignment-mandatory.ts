import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** Nurse practitioners, physician assistants, nurse specialists, midwives, nurse anesthetists, psychologists, social workers, dietitians. */
const ALWAYS = /^(363[LA]|364S|367[A5]|103T|1041C|133V)/

/** For some services and practitioners Medicare takes only assigned claims. */
export const assignmentMandatory: Edit = {
  id: 'assignment-mandatory',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-1',

  check: (claim, reference) => {
    if (claim.form === 'institutional' || claim.payer.filing !== 'MB' || claim.assignment !== 'C') return []
    const test = linesOf(claim).find((line) =>
      ['certificate', 'waived'].includes(factsOf(reference, line)?.clia ?? 'no'),
    )
    const who = claim.rendering.taxonomy ?? ''
    const why = test
      ? `${box(claim, `${test.at}.procedure`)} is a laboratory test`
      : ALWAYS.test(who)
        ? 'the practitioner is of a kind that always accepts'
        : ''
    return why
      ? [
          {
            at: 'assignment',
            message: `Box 27 says NO, but ${why}, and Medicare pays that only on assignment. Write YES.`,
          },
        ]
      : []
  },
}
