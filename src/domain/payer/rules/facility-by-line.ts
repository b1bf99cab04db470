import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { feeOn, priceOf } from '../fee.ts'
import { priceLine, priceMissing } from '../price-line.ts'
import { inBills, inScope, scoped } from '../scope.ts'
import { at, deny, live, name, openOf, ruleKind } from '../work.ts'

/**
 * Outpatient facility lines priced one by one: by procedure, else by revenue code; a price of 0 means packaged, CO-97. Some
 * contracts pay a percentage of charges instead.
 */
export const facilityByLine = ruleKind({
  id: 'facility-by-line',
  says: 'Outpatient facility lines by procedure or revenue code, or a percentage of charges; 0 is packaged (97).',
  step: 10,
  params: z.strictObject({
    ...scoped,
    /** How the difference to the charge is called: P12 in workers' compensation, P23 in auto no-fault. */
    reason: z._default(z.enum(['45', 'P12', 'P23']), '45'),
    lesser: z._default(z.boolean(), false),
    percentOfCharge: z.optional(z.number()),
    packagedRemark: z._default(z.string(), 'M15'),
  }),
  apply: (work, { scope, reason, lesser, percentOfCharge, packagedRemark }, row, context) => {
    if (context.claim.form !== 'institutional' || work.asOne || !inBills(scope.bills, context)) return work
    return live(work).reduce((before, line) => {
      if (line.price !== undefined || !inScope(line, scope, context)) return before
      if (percentOfCharge !== undefined) {
        const price = share(openOf(line), percentOfCharge)
        const says = `The contract pays ${percentOfCharge} % of the ${dollars(openOf(line))} charged on ${name(line)} = ${dollars(price)}.`
        return priceLine(before, line, price, { says, lesser: true, reason }, row)
      }
      const look = (code: string | undefined) =>
        code === undefined
          ? undefined
          : feeOn(context.payer.fees, { code, modifiers: line.modifiers, place: 'facility' }, line.day)
      const fee = look(line.procedure) ?? look(line.revenue)
      if (!fee) return priceMissing(before, line, row)
      if (fee.allowed === 0) {
        const says = `${name(line)} is packaged: its cost is part of the services paid on the same claim. Nothing to correct.`
        return deny(
          before,
          line,
          { group: 'CO', reason: '97', remark: packagedRemark, at: at(line, 'revenue'), says },
          row,
        )
      }
      const price = priceOf(fee, line.units)
      const times = fee.unit === 'line' || line.units === 1 ? '' : ` × ${line.units}`
      const says = `Price of ${name(line)}: ${dollars(fee.allowed)}${times} = ${dollars(price)}.`
      return priceLine(before, line, price, { says, lesser, reason }, row)
    }, work)
  },
})
