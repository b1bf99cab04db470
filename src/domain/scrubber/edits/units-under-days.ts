import { daysBetween } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** A line over several days has a service on each of them. */
export const unitsUnderDays: Edit = {
  id: 'units-under-days',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim, reference) =>
    claim.form === 'institutional'
      ? []
      : linesOf(claim).flatMap((line, index) => {
          const { from, to } = claim.lines[index] ?? { from: '', to: '' }
          const days = to > from ? daysBetween(from, to) + 1 : 1
          const at = `${line.at}.units`
          return factsOf(reference, line)?.family.startsWith('em-') && days > 1 && line.units !== days
            ? [
                {
                  at,
                  message: `${box(claim, at)} says ${line.units}, but the line runs over ${days} days. Daily visits in a row have a unit for each day; visits with gaps stand on lines of their own.`,
                },
              ]
            : []
        }),
}
