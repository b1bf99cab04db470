import * as z from 'zod/mini'
import { Cents, dollars, share } from '../../kernel/money.ts'
import { inBills } from '../scope.ts'
import { adjustClaim, live, openOf, ruleKind } from '../work.ts'

/**
 * A stay that cost far more than its price: cost = covered charges × the hospital's cost-to-charge ratio; above price +
 * fixed loss the payer adds a percentage of the rest (42 CFR 412.80–412.84). A negative CO-70 beside the price.
 */
export const costOutlier = ruleKind({
  id: 'cost-outlier',
  says: 'A stay whose cost is far above its price earns a percentage of the rest (70).',
  step: 11,
  params: z.strictObject({
    bills: z.array(z.string()),
    fixedLoss: Cents,
    /** Percent of charges that are cost; four decimals. */
    costPercent: z.number(),
    percent: z.number(),
  }),
  apply: (work, { bills, fixedLoss, costPercent, percent }, row, context) => {
    if (!work.asOne || work.allowed === undefined || !inBills(bills, context)) return work
    const charges = live(work).reduce((cents, line) => cents + openOf(line), 0)
    const cost = share(charges, costPercent)
    const threshold = work.allowed + fixedLoss
    if (cost <= threshold) return work
    const extra = share(cost - threshold, percent)
    const says = `Cost outlier: ${dollars(charges)} × ${costPercent} % = ${dollars(cost)} cost − (${dollars(work.allowed)} price + ${dollars(fixedLoss)} fixed loss) = ${dollars(cost - threshold)} × ${percent} % = ${dollars(extra)} more.`
    const paid = adjustClaim(work, -extra, { group: 'CO', reason: '70', at: 'total', says }, row)
    return { ...paid, allowed: work.allowed + extra }
  },
})
