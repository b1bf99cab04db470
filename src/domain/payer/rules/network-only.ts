import * as z from 'zod/mini'
import { inScope, Scope, scoped } from '../scope.ts'
import { denyWhere, name, ruleKind } from '../work.ts'

/** A plan that pays only its network: other providers are PR-242, except in an emergency (45 CFR 149.110). */
export const networkOnly = ruleKind({
  id: 'network-only',
  says: 'A plan that pays only its network: others are not paid, except in an emergency (242).',
  step: 7,
  params: z.strictObject({
    ...scoped,
    /** Billing NPIs outside the network. */
    outside: z.array(z.string()),
    emergency: Scope,
  }),
  apply: (work, { scope, outside, emergency }, row, context) => {
    if (!outside.includes(context.claim.billing.npi)) return work
    return denyWhere(work, row, (line) => {
      if (!inScope(line, scope, context) || inScope(line, emergency, context)) return undefined
      const says = `${name(line)} was done by a provider outside the plan’s network, and the plan pays only its own. Ask for a gap exception if nobody inside could have done it; else the patient owes it.`
      return { group: 'PR', reason: '242', at: 'billing.npi', says }
    })
  },
  benefit: () => ({
    label: 'Network',
    says: 'Only providers of the network are paid, except in an emergency.',
  }),
})
