import type { Edit } from '../edit.ts'
import { type Line, linesOf } from '../parts.ts'

const signOf = (line: Line): string => [line.procedure, line.day, ...[...line.modifiers].sort()].join(' ')

/** The same service twice on a day is denied as a duplicate unless a modifier tells them apart. */
export const lineDuplicate: Edit = {
  id: 'line-duplicate',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'payer-policy',
  check: (claim) => {
    const lines = linesOf(claim)
    const signs = lines.map(signOf)
    return lines.flatMap((line, index) => {
      const first = signs.indexOf(signs[index] ?? '')
      if (line.procedure === '' || first === index) return []
      return [
        {
          at: line.at,
          message: `Line ${line.number} repeats line ${first + 1}: ${line.procedure} on the same day with the same modifiers. Bill it once with more units, or say with 76, 77, 91 or a distinct-service modifier why it was done again.`,
        },
      ]
    })
  },
}
