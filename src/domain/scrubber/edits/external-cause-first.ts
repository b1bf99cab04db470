import { diagnosesOf, withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Chapter 20 codes are never the first-listed or principal diagnosis (guidelines I.C.20.a). */
export const externalCauseFirst: Edit = {
  id: 'external-cause-first',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-guidelines',
  check: (claim) => {
    const [first] = diagnosesOf(claim)
    return first && /^[V-Y]/.test(first.code)
      ? [
          {
            at: first.at,
            message: `${box(claim, first.at)} has ${withDot(withoutDot(first.code))}, a cause from outside. What it did to the patient comes first; the cause follows.`,
          },
        ]
      : []
  },
}
