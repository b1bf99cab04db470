import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { reprice } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, change, live, name, openOf, pricing, ruleKind } from '../work.ts'

/**
 * A provider without a participation agreement gets 95 % of the fee. Not assigned (box 27 = no), the patient may be billed
 * up to the limiting charge, 115 % of that; what is above it is nobody's (42 CFR 414.20, 414.48).
 */
export const nonParticipating = ruleKind({
  id: 'non-participating',
  says: '95 % of the fee, and the limiting charge where the claim is not assigned.',
  step: 11,
  params: z.strictObject({
    ...scoped,
    /** Billing NPIs without an agreement. */
    npis: z.array(z.string()),
    percent: z.number(),
    limitPercent: z.number(),
  }),
  apply: (work, { scope, npis, percent, limitPercent }, row, context) => {
    const { claim } = context
    if (claim.form !== 'professional' || !npis.includes(claim.billing.npi)) return work
    return live(work).reduce((before, line) => {
      if (line.price === undefined || !inScope(line, scope, context)) return before
      const price = share(line.price, percent)
      const says = `No participation agreement: ${percent} % of ${dollars(line.price)} = ${dollars(price)} for ${name(line)}.`
      if (claim.assignment === 'A') return reprice(before, line, price, says, row)
      const limit = share(price, limitPercent)
      const adjustments = line.adjustments.filter((entry) => !pricing.includes(entry.reason))
      const bare = { ...line, adjustments }
      const open = openOf(bare)
      const [most, allowed] = [Math.min(open, limit), Math.min(open, price)]
      const cause = { reason: '45', at: at(line, 'charge') }
      const above = `${dollars(open)} charged − ${dollars(most)} = ${dollars(open - most)} above the limiting charge of ${name(line)} (${limitPercent} % of ${dollars(price)} = ${dollars(limit)}): nobody may be billed for it.`
      const between = `${says} Not assigned: the patient may be billed up to the limiting charge, ${dollars(most)} − ${dollars(allowed)} = ${dollars(most - allowed)} more.`
      const fresh = change(before, line, { adjustments, price, allowed })
      return adjust(
        adjust(fresh, bare, open - most, { ...cause, group: 'CO', says: above }, row),
        bare,
        most - allowed,
        { ...cause, group: 'PR', says: between },
        row,
      )
    }, work)
  },
})
