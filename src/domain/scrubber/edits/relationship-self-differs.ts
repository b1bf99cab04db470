import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const WORDS = {
  last: 'the last names',
  first: 'the first names',
  birth: 'the birth dates',
  sex: 'the sexes',
} as const

/** Self means one person: names, birth date and sex of both cannot differ. */
export const relationshipSelfDiffers: Edit = {
  id: 'relationship-self-differs',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    const { patient, subscriber } = claim
    if (patient.relationship !== 'self') return []
    const parts = (['last', 'first', 'birth', 'sex'] as const).filter(
      (part) => subscriber[part] && subscriber[part] !== patient[part],
    )
    return parts
      .map((part) => ({
        at: 'patient.relationship',
        message: `${box(claim, 'patient.relationship')} says that the patient is the insured, but ${WORDS[part]} of the two differ (${patient[part]} and ${subscriber[part]}). Correct the relationship or the data.`,
      }))
      .slice(0, 1)
  },
}
