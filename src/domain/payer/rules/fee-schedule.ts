import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { afterModifiers, feeOn, priceOf } from '../fee.ts'
import { priceLine, priceMissing } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { live, name, ruleKind } from '../work.ts'

/** Allowed = the lesser of charge and fee × units, after the percentages of pricing modifiers; the rest is CO-45. */
export const feeSchedule = ruleKind({
  id: 'fee-schedule',
  says: 'The lesser of charge and fee × units, by place, after the percentages of modifiers (45, P12, P23).',
  step: 10,
  params: z.strictObject({
    ...scoped,
    /** How the difference to the charge is called: P12 in workers' compensation, P23 in auto no-fault. */
    reason: z._default(z.enum(['45', 'P12', 'P23']), '45'),
    /** Places of service that take the facility price. */
    facilityPlaces: z._default(z.array(z.string()), []),
    /** Percent of the fee by modifier, applied in this order. */
    percents: z._default(z.record(z.string(), z.number()), {}),
  }),
  apply: (work, { scope, reason, facilityPlaces, percents }, row, context) => {
    if (context.claim.form !== 'professional') return work
    return live(work).reduce((before, line) => {
      if (line.price !== undefined || !inScope(line, scope, context)) return before
      const place = facilityPlaces.includes(line.place ?? '') ? 'facility' : 'nonfacility'
      const fee = feeOn(
        context.payer.fees,
        { code: line.procedure ?? '', modifiers: line.modifiers, place },
        line.day,
      )
      if (!fee) return priceMissing(before, line, row)
      const full = priceOf(fee, line.units)
      const { price, used } = afterModifiers(full, line.modifiers, percents)
      const cut = used.map((modifier) => ` × ${percents[modifier]} % (${modifier})`).join('')
      const times = fee.unit === 'unit' && line.units !== 1 ? ` × ${line.units} units` : ''
      const says = `Fee of ${name(line)}${fee.place ? `, ${fee.place === 'facility' ? 'facility' : 'office'} price` : ''}: ${dollars(fee.allowed)}${times}${cut} = ${dollars(price)}.`
      return priceLine(before, line, price, { says, lesser: true, reason }, row)
    }, work)
  },
})
