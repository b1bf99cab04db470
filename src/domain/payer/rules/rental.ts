import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { priceLine, priceMissing } from '../price-line.ts'
import { at, type Context, deny, has, live, name, ruleKind, type Work, type WorkLine } from '../work.ts'

/**
 * Equipment by rent or purchase. Capped: months 1 to 3 a tenth of the purchase price, then less, and after the last month the
 * patient owns it (42 CFR 414.229). Inexpensive: bought new, bought used, or rented until the rents make the price (414.220).
 * The fee row of the code with NU is the purchase price. What does not fit the item is CO-108.
 */
export const rental = ruleKind({
  id: 'rental',
  says: 'Equipment by month of rent or by purchase, capped or until the price is reached (108).',
  step: 10,
  params: z.strictObject({
    items: z.record(z.string(), z.enum(['capped', 'inexpensive'])),
    /** Percent of the purchase price a month, and from the month after `fullMonths` on. */
    percent: z.number(),
    laterPercent: z.number(),
    fullMonths: z.int(),
    months: z.int(),
    /** Percent of the purchase price for a used item. */
    usedPercent: z.number(),
  }),
  apply: (work, params, row, context) =>
    live(work).reduce((before, line) => {
      const item = params.items[line.procedure ?? '']
      if (line.price !== undefined || !item) return before
      const wanted = { code: line.procedure ?? '', modifiers: ['NU'], place: 'nonfacility' } as const
      const price = feeOn(context.payer.fees, wanted, line.day)?.allowed
      if (price === undefined) return priceMissing(before, line, row)
      const months = rented(work, line, context)
      const no = (says: string) =>
        deny(before, line, { group: 'CO', reason: '108', at: at(line, 'modifiers'), says }, row)
      const pay = (cents: number, says: string) => priceLine(before, line, cents, { says, lesser: true }, row)
      if (has(line, ['RR'])) {
        const month = months + 1
        const percent =
          month <= params.fullMonths || item === 'inexpensive' ? params.percent : params.laterPercent
        const rent = share(price, percent)
        const words = `Month ${month} of rent for ${name(line)}: ${dollars(price)} purchase price × ${percent} % = ${dollars(rent)}.`
        if (item === 'capped')
          return month > params.months
            ? no(
                `${name(line)} was rented for ${months} months: after month ${params.months} it belongs to the patient and no rent is paid.`,
              )
            : pay(rent, words)
        const left = price - months * rent
        if (left <= 0)
          return no(`The rents for ${name(line)} have reached its purchase price of ${dollars(price)}.`)
        return pay(Math.min(rent, left), words)
      }
      if (item === 'capped')
        return no(
          `${name(line)} is rented by the month (RR), not sold: after month ${params.months} it is the patient’s.`,
        )
      if (has(line, ['UE'])) {
        const used = share(price, params.usedPercent)
        return pay(
          used,
          `${name(line)} bought used: ${dollars(price)} × ${params.usedPercent} % = ${dollars(used)}.`,
        )
      }
      if (!has(line, ['NU']))
        return no(`${name(line)} says neither bought new (NU), bought used (UE) nor rented (RR).`)
      return pay(price * line.units, `${name(line)} bought new: ${dollars(price)} × ${line.units}.`)
    }, work),
})

/** Months of rent paid before this line: in the history and on earlier lines. */
function rented(work: Work, line: WorkLine, { file, member }: Context): number {
  const past = file.history.filter(
    (entry) =>
      entry.memberId === member?.memberId &&
      entry.procedure === line.procedure &&
      entry.modifiers.includes('RR') &&
      entry.denied === undefined,
  )
  const here = live(work).filter(
    (other) => other.number < line.number && other.procedure === line.procedure && has(other, ['RR']),
  )
  return past.length + here.length
}
