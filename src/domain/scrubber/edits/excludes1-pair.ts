import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, codedOf, coveredBy } from '../parts.ts'

/** Excludes1: not coded here (guidelines I.A.12.a; the exception is two unrelated conditions). */
export const excludes1Pair: Edit = {
  id: 'excludes1-pair',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-guidelines',
  check: (claim, reference) => {
    const all = codedOf(claim, reference)
    return all.flatMap(({ at, code, entry }, index) => {
      const rest = all.slice(index + 1)
      return rest.flatMap((other) => {
        const excluded =
          coveredBy(other.code, entry?.excludes1 ?? []) ?? coveredBy(code, other.entry?.excludes1 ?? [])
        return excluded === undefined
          ? []
          : [
              {
                at: other.at,
                message: `${box(claim, other.at)} has ${withDot(withoutDot(other.code))}, which an Excludes1 note forbids beside ${withDot(withoutDot(code))} in ${box(claim, at)}. Keep the one the note supports, unless the two have nothing to do with each other.`,
              },
            ]
      })
    })
  },
}
