import { diagnosesOf, withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** One diagnosis is reported once per encounter (guidelines I.B.12). */
export const diagnosisDuplicate: Edit = {
  id: 'diagnosis-duplicate',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '255' },
  check: (claim) => {
    const seen = new Map<string, string>()
    return diagnosesOf(claim).flatMap(({ at, code }) => {
      const bare = withoutDot(code)
      const first = seen.get(bare)
      if (bare === '') return []
      if (first === undefined) {
        seen.set(bare, at)
        return []
      }
      return [
        {
          at,
          message: `${box(claim, at)} repeats ${withDot(bare)} of ${box(claim, first)}. Each diagnosis stands once; take the second away.`,
        },
      ]
    })
  },
}
