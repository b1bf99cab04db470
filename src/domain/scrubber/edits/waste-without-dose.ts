import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** Drug that was thrown away was left over from a dose. */
export const wasteWithoutDose: Edit = {
  id: 'waste-without-dose',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2017-01-01' },
  source: 'cms-claims-processing-manual-17',

  check: (claim) => {
    const lines = linesOf(claim)
    return lines.flatMap((line) => {
      const isDose = (other: (typeof lines)[number]) =>
        other.procedure === line.procedure && other.day === line.day && !other.modifiers.includes('JW')
      return !line.modifiers.includes('JW') || lines.some(isDose)
        ? []
        : [
            {
              at: `${line.at}.modifiers`,
              message: `${box(claim, `${line.at}.modifiers`)} bills ${line.procedure} thrown away (JW), but no line bills the dose that was given that day. Add it, or take JW off.`,
            },
          ]
    })
  },
}
