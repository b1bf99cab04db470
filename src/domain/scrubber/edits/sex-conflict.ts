import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, codedOf, factsOf, isInpatient, linesOf } from '../parts.ts'

/** Some codes belong to one sex; a conflict is a typing error in code or record, or needs a note. */
export const sexConflict: Edit = {
  id: 'sex-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'payer-policy',
  check: (claim, reference) => {
    const { sex } = claim.patient
    // The Medicare Code Editor no longer judges the sex of inpatients.
    if ((sex !== 'F' && sex !== 'M') || isInpatient(claim)) return []
    const other = (only: string | undefined): boolean => only !== undefined && only !== sex
    const word = sex === 'F' ? 'female' : 'male'
    return [
      ...codedOf(claim, reference)
        .filter(({ entry }) => other(entry?.sex))
        .map(({ at, code }) => ({
          at,
          message: `${box(claim, at)} has ${withDot(withoutDot(code))}, but the patient is ${word}. Check the code and the registration.`,
        })),
      ...linesOf(claim)
        .filter((line) => other(factsOf(reference, line)?.sex))
        .map((line) => ({
          at: `${line.at}.procedure`,
          message: `${box(claim, `${line.at}.procedure`)} has ${line.procedure}, but the patient is ${word}. Check the code and the registration.`,
        })),
    ]
  },
}
