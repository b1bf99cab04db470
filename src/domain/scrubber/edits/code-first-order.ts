import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, codedOf, coveredBy } from '../parts.ts'

/** "Code first" is an order of two codes (guidelines I.A.13). */
export const codeFirstOrder: Edit = {
  id: 'code-first-order',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-guidelines',
  check: (claim, reference) => {
    const all = codedOf(claim, reference)
    return all.flatMap(({ at, entry }, index) => {
      if (!entry || entry.codeFirst.length === 0) return []
      const place = all.findIndex(
        (other, other_) => other_ !== index && coveredBy(other.code, entry.codeFirst),
      )
      const cause = all[place]
      // A manifestation alone in first place is its own edit; other code-first notes only order what is there.
      if (!cause || place < index) return []
      return [
        {
          at,
          message: `${box(claim, at)} has ${entry.code}, but its note says to code the cause first, and ${withDot(withoutDot(cause.code))} stands behind it in ${box(claim, cause.at)}. Exchange them.`,
        },
      ]
    })
  },
}
