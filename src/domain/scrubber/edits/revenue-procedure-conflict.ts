import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

const DEPARTMENTS = [
  { of: /^em-ed$/, revenue: /^(045\d|0981)$/, what: 'an emergency visit', says: '045x' },
  { of: /^(therapy|pt-)/, revenue: /^0(42|43|44|93|97)\d$/, what: 'therapy', says: '042x, 043x or 044x' },
]

/** Some services belong to one department. */
export const revenueProcedureConflict: Edit = {
  id: 'revenue-procedure-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-4',

  check: (claim, reference) =>
    claim.form === 'professional'
      ? []
      : linesOf(claim).flatMap((line) => {
          const family = factsOf(reference, line)?.family ?? ''
          const row = DEPARTMENTS.find(({ of }) => of.test(family))
          const revenue = claim.lines[line.number - 1]?.revenue ?? ''
          const at = `${line.at}.revenue`
          return row && revenue !== '' && !row.revenue.test(revenue)
            ? [
                {
                  at,
                  message: `${box(claim, at)} puts ${line.procedure} under ${revenue}, but ${row.what} is ${row.says}. Correct the revenue code in the charge master, or the code.`,
                },
              ]
            : []
        }),
}
