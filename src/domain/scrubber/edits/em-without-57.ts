import { addDays } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** A major procedure (global 090) includes the visits of its day and the day before, except the one that decided it. */
export const emWithout57: Edit = {
  id: 'em-without-57',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',
  check: (claim, reference) => {
    const lines = linesOf(claim)
    return lines.flatMap((visit) => {
      if (
        !factsOf(reference, visit)?.family.startsWith('em-') ||
        visit.modifiers.some((modifier) => ['25', '57', '24'].includes(modifier))
      )
        return []
      const major = lines.find(
        (other) =>
          [other.day, addDays(other.day, -1)].includes(visit.day) &&
          factsOf(reference, other)?.global === '090',
      )
      const at = `${visit.at}.modifiers`
      return major
        ? [
            {
              at,
              message: `${box(claim, at)} is a visit on the day of, or before, the major procedure ${major.procedure} on line ${major.number}. If the decision to operate was made at this visit, add 57; if not, it belongs to the procedure.`,
            },
          ]
        : []
    })
  },
}
