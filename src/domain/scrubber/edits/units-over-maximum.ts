import { sum } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** By kind of limit: per line, per day by the nature of the code, per day by clinical plausibility. */
const NEXT = {
  '1': 'Correct the units, or put the rest on a line of its own with a true modifier.',
  '2': 'No modifier changes this limit; correct the units or the code.',
  '3': 'Correct the units; if they are right, be ready to send the record.',
} as const

/** Medically unlikely edits: more units than plausible are denied, all of them. */
export const unitsOverMaximum: Edit = {
  id: 'units-over-maximum',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2007-01-01' },
  source: 'cms-mue',
  check: (claim, reference) => {
    const lines = linesOf(claim)
    return lines.flatMap((line, index) => {
      const facts = factsOf(reference, line)
      if (facts?.maxUnits === undefined) return []
      const sameDay = lines.filter((other) => other.procedure === line.procedure && other.day === line.day)
      const byLine = facts.maxUnitsKind === '1' || facts.maxUnitsKind === undefined
      const units = byLine ? line.units : sum(sameDay.map((other) => other.units))
      const isFirst = lines.findIndex((other) => sameDay.includes(other)) === index
      if (units <= facts.maxUnits || (!byLine && !isFirst)) return []
      return [
        {
          at: `${line.at}.units`,
          message: `${box(claim, `${line.at}.units`)} brings ${line.procedure} to ${units} units ${byLine ? 'on one line' : 'on one day'}; at most ${facts.maxUnits} are plausible. ${NEXT[facts.maxUnitsKind ?? '1']}`,
        },
      ]
    })
  },
}
