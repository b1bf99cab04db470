import type { Edit } from '../edit.ts'
import { box, either, factsOf, linesOf } from '../parts.ts'

/** An add-on code is never reported alone. */
export const addOnWithoutPrimary: Edit = {
  id: 'add-on-without-primary',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',
  check: (claim, reference) => {
    const lines = linesOf(claim)
    return lines.flatMap((line) => {
      const primaries = factsOf(reference, line)?.addOnTo
      if (!primaries || lines.some((other) => other.day === line.day && primaries.includes(other.procedure)))
        return []
      const at = `${line.at}.procedure`
      const which = primaries.length > 0 ? `: ${either(primaries.slice(0, 5))}` : ''
      return [
        {
          at,
          message: `${box(claim, at)} has ${line.procedure}, which is only added to another code of the same day${which}. Add the code it belongs to, or take it off.`,
        },
      ]
    })
  },
}
