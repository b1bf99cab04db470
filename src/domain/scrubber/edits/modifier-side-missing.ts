import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

const SIDE = /^(LT|RT|50|E[1-4]|F[A1-9]|T[A1-9])$/

/** A code of a paired organ says which side. */
export const modifierSideMissing: Edit = {
  id: 'modifier-side-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',
  check: (claim, reference) =>
    linesOf(claim).flatMap((line) => {
      const allowed = factsOf(reference, line)?.modifiers ?? []
      if (
        !allowed.includes('LT') ||
        !allowed.includes('RT') ||
        line.modifiers.some((modifier) => allowed.includes(modifier) && SIDE.test(modifier))
      )
        return []
      const at = `${line.at}.modifiers.0`
      return [
        {
          at,
          message: `${box(claim, at)} has no side on ${line.procedure}. If the note names one, add LT or RT${allowed.includes('50') ? ', or 50 for both' : ''}.`,
        },
      ]
    }),
}
