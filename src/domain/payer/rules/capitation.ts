import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, live, name, openOf, ruleKind } from '../work.ts'

/**
 * Services that a monthly payment for each member already covers: the copay stays, the rest is CO-24 and no money moves.
 * What is carved out is left out of the scope and paid by the fee schedule.
 */
export const capitation = ruleKind({
  id: 'capitation',
  says: 'Services that the monthly payment for each member already covers (24).',
  step: 13,
  params: z.strictObject({
    ...scoped,
    /** Billing NPIs under the contract; absent = all. */
    npis: z.optional(z.array(z.string())),
  }),
  apply: (work, { scope, npis }, row, context) => {
    if (npis && !npis.includes(context.claim.billing.npi)) return work
    return live(work).reduce((before, line) => {
      const open = openOf(line)
      if (open <= 0 || line.allowed === undefined || !inScope(line, scope, context)) return before
      const says = `${name(line)} is covered by the monthly capitation: ${dollars(open)} is not paid again. Post it as capitation, never to the patient.`
      return adjust(before, line, open, { group: 'CO', reason: '24', at: at(line, 'procedure'), says }, row)
    }, work)
  },
})
