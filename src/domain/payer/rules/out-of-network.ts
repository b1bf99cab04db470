import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { inScope, Scope, scoped } from '../scope.ts'
import { adjust, at, change, live, name, openOf, pricing, ruleKind } from '../work.ts'

/**
 * A provider outside the network has agreed to no discount: the plan allows a percentage of its price, and the rest of the
 * charge is the patient’s, PR-45, unless the law forbids to bill it (emergency, 45 CFR 149.110): then PI-45. The deductible and
 * coinsurance of such a provider are rows of their own, by `scope.npis`.
 */
export const outOfNetwork = ruleKind({
  id: 'out-of-network',
  says: 'Providers without a contract: a percentage of the price; the rest is the patient’s, except in an emergency (45).',
  step: 11,
  params: z.strictObject({
    ...scoped,
    /** Billing NPIs outside the network. */
    outside: z.array(z.string()),
    percent: z._default(z.number(), 100),
    emergency: Scope,
    /** Beside PI-45: processed under the law against surprise bills. */
    remark: z._default(z.string(), 'N830'),
  }),
  apply: (work, { scope, outside, percent, emergency, remark }, row, context) => {
    if (!outside.includes(context.claim.billing.npi)) return work
    return live(work).reduce((before, line) => {
      if (line.price === undefined || !inScope(line, scope, context)) return before
      const price = share(line.price, percent)
      const adjustments = line.adjustments.filter((entry) => !pricing.includes(entry.reason))
      const bare = { ...line, adjustments }
      const open = openOf(bare)
      const allowed = Math.min(open, price)
      const safe = inScope(line, emergency, context)
      const told = `Outside the network the plan allows ${percent} % of ${dollars(line.price)} = ${dollars(price)} for ${name(line)}; ${dollars(open - allowed)} of the charge is above it.`
      const says = safe
        ? `${told} It was an emergency: the patient may not be billed for that part; the price is settled with the plan.`
        : `${told} There is no contract, so the patient may be billed for it.`
      return adjust(
        change(before, line, { adjustments, price, allowed }),
        bare,
        open - allowed,
        {
          group: safe ? 'PI' : 'PR',
          reason: '45',
          at: at(line, 'charge'),
          says,
          remark: safe ? remark : undefined,
        },
        row,
      )
    }, work)
  },
  benefit: ({ percent }) => ({
    label: 'Outside the network',
    percent,
    says: `The plan allows ${percent} % of its price; the rest of the charge is the patient’s, except in an emergency.`,
  }),
})
