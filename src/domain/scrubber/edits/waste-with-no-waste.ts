import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** Either some of a drug was thrown away that day or nothing was. */
export const wasteWithNoWaste: Edit = {
  id: 'waste-with-no-waste',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2023-07-01' },
  source: 'cms-claims-processing-manual-17',

  check: (claim) => {
    const lines = linesOf(claim)
    return lines.flatMap((line) => {
      const rest = lines.find(
        (other) =>
          other.at !== line.at &&
          other.procedure === line.procedure &&
          other.day === line.day &&
          other.modifiers.includes('JW'),
      )
      return line.modifiers.includes('JZ') && rest
        ? [
            {
              at: `${line.at}.modifiers`,
              message: `${box(claim, `${line.at}.modifiers`)} says that nothing of ${line.procedure} was thrown away (JZ), but line ${rest.number} bills a rest (JW). Take JZ off the dose, or drop the other line.`,
            },
          ]
        : []
    })
  },
}
