import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** A minor procedure (global 000 or 010) includes the visit of its day unless 25 says otherwise. */
export const emWithout25: Edit = {
  id: 'em-without-25',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',
  check: (claim, reference) => {
    const lines = linesOf(claim)
    return lines.flatMap((visit) => {
      if (
        !factsOf(reference, visit)?.family.startsWith('em-') ||
        visit.modifiers.some((modifier) => ['25', '57'].includes(modifier))
      )
        return []
      const minor = lines.find(
        (other) =>
          other.day === visit.day && ['000', '010'].includes(factsOf(reference, other)?.global ?? ''),
      )
      const at = `${visit.at}.modifiers`
      return minor
        ? [
            {
              at,
              message: `${box(claim, at)} is a visit on the day of ${minor.procedure} on line ${minor.number}, which includes its usual visit. If the note shows significant separate work, add 25; if not, take the visit off.`,
            },
          ]
        : []
    })
  },
}
