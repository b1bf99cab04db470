import { formDay } from '../../kernel/day.ts'
import { holds } from '../../kernel/span.ts'
import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A procedure is judged by the edition of its own day. */
export const procedureNotValidOnDay: Edit = {
  id: 'procedure-not-valid-on-day',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'hcpcs',
  status: { category: 'A7', code: '454' },
  check: (claim, reference) =>
    linesOf(claim).flatMap((line) => {
      const inForce = reference.procedures[line.procedure]?.inForce
      if (!inForce || holds(inForce, line.day)) return []
      const at = `${line.at}.procedure`
      const when =
        line.day < inForce.from
          ? `it begins on ${formDay(inForce.from)}`
          : `it ended on ${formDay(inForce.to ?? line.day)}`
      return [
        {
          at,
          message: `${box(claim, at)} says ${line.procedure}, which is not valid on ${formDay(line.day)} (${when}). Look for the code of that day.`,
        },
      ]
    }),
}
