import { diagnosesOf, withDot, withoutDot } from '../../claim/claim.ts'
import { entriesOf } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const SHAPE = /^[A-Z]\d[0-9A-Z][0-9A-Z]{0,4}$/

/** The code has to exist. */
export const diagnosisUnknown: Edit = {
  id: 'diagnosis-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-tabular',
  status: { category: 'A7', code: '255' },
  check: (claim, reference) =>
    diagnosesOf(claim).flatMap(({ at, code }) => {
      const bare = withoutDot(code)
      if (bare === '' || entriesOf(reference, bare).length > 0) return []
      if (!SHAPE.test(bare))
        return [
          {
            at,
            message: `${box(claim, at)} says ${code}, which cannot be an ICD-10-CM code: a letter, a digit, and one to five more characters. Look it up again.`,
          },
        ]
      // Only of a category that is at hand can it be said that a code is not in it.
      return entriesOf(reference, bare.slice(0, 3)).length > 0
        ? [
            {
              at,
              message: `${box(claim, at)} says ${withDot(bare)}, and category ${bare.slice(0, 3)} has no such code. Look it up again.`,
            },
          ]
        : []
    }),
}
