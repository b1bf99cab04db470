import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { type Context, denyWhere, name, ruleKind, type WorkLine } from '../work.ts'

/**
 * A provider’s number that the line cannot be decided without: CO-16 with the remark that names it (N290 who gave the service,
 * N265 who ordered it, N286 who referred it). Mostly the front end stops such a claim; what it lets through ends here.
 */
export const identifierMissing = ruleKind({
  id: 'identifier-missing',
  says: 'The number of who gave, ordered or referred the service is not on the claim (16 with N290, N265, N286).',
  step: 7,
  params: z.strictObject({
    ...scoped,
    who: z.enum(['rendering', 'referring']),
    remark: z.enum(['N290', 'N265', 'N286']),
    /** Only services that somebody has to order. */
    ordered: z._default(z.boolean(), false),
  }),
  apply: (work, { scope, who, remark, ordered }, row, context) => {
    if (context.claim.form !== 'professional') return work
    return denyWhere(work, row, (line) => {
      if (ordered && !context.reference.procedures[line.procedure ?? '']?.ordered) return undefined
      if (!inScope(line, scope, context) || numberOf(who, line, context) !== '') return undefined
      const box = who === 'rendering' ? 'Box 24J' : 'Box 17b'
      const says = `${box} has no number for ${name(line)}: without it the payer cannot say who ${who === 'rendering' ? 'gave' : 'sent for'} it. Correct the claim; nothing was decided that could be appealed.`
      return { group: 'CO', reason: '16', remark, at: `${who}.npi`, says }
    })
  },
})

function numberOf(who: 'rendering' | 'referring', line: WorkLine, { claim }: Context): string {
  if (claim.form !== 'professional') return ''
  return who === 'referring'
    ? (claim.referring?.npi ?? '')
    : (claim.lines[line.number - 1]?.rendering ?? claim.rendering.npi)
}
