import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { holds } from '../../kernel/span.ts'
import { type Context, denyWhere, ruleKind, type WorkLine } from '../work.ts'

/** Was the one who did the work enrolled with this payer that day? CO-B7. An empty list of enrolments judges nobody. */
export const enrolment = ruleKind({
  id: 'enrolment',
  says: 'Was the provider enrolled with this payer that day? (B7)',
  step: 7,
  params: z.strictObject({}),
  apply: (work, _, row, context) =>
    denyWhere(work, row, (line) => {
      const { npi, at } = performer(line, context)
      const spans = context.file.enrolled.filter((entry) => entry.npi === npi)
      if (context.file.enrolled.length === 0 || spans.some((entry) => holds(entry.inForce, line.day)))
        return undefined
      const from = spans[0] ? ` (enrolled from ${formDay(spans[0].inForce.from)})` : ''
      const says = `The provider with NPI ${npi} was not enrolled with this payer on ${formDay(line.day)}${from}.`
      return { group: 'CO', reason: 'B7', remark: 'N570', at, says }
    }),
})

function performer(line: WorkLine, { claim }: Context): { npi: string; at: string } {
  if (claim.form === 'institutional') return { npi: claim.billing.npi, at: 'billing.npi' }
  const own = claim.lines[line.number - 1]?.rendering
  return own
    ? { npi: own, at: `lines.${line.number - 1}.rendering` }
    : { npi: claim.rendering.npi, at: 'rendering.npi' }
}
