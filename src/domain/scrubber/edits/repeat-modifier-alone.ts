import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A repeated service was done before, and usually stands on the same claim. */
export const repeatModifierAlone: Edit = {
  id: 'repeat-modifier-alone',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',

  check: (claim) => {
    const lines = linesOf(claim)
    return lines.flatMap((line) => {
      const found = line.modifiers.findIndex((modifier) => ['76', '77', '91'].includes(modifier))
      const others = lines.filter(
        (other) => other.at !== line.at && other.procedure === line.procedure && other.day === line.day,
      )
      if (found < 0 || others.length > 0 || line.units > 1) return []
      const at = `${line.at}.modifiers.${found}`
      return [
        {
          at,
          message: `${box(claim, at)} says that ${line.procedure} was repeated, but no other line of that day has it. That is right only when the first one is on another claim.`,
        },
      ]
    })
  },
}
