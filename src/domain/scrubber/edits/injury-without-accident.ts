import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Payers ask how an injury happened before they pay for it. */
export const injuryWithoutAccident: Edit = {
  id: 'injury-without-accident',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    if (claim.form === 'institutional') return []
    const { employment, auto, other } = claim.accident
    const first = claim.diagnoses[0] ?? ''
    return /^S\w{5}A$/.test(withoutDot(first)) && !employment && !auto && !other
      ? [
          {
            at: 'accident.other',
            message: `${box(claim, 'diagnoses.0')} is a fresh injury, ${withDot(withoutDot(first))}, but box 10 denies every accident. Answer yes where it is true, with the date in box 14, or expect a letter to the patient.`,
          },
        ]
      : []
  },
}
