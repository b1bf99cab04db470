import * as z from 'zod/mini'
import { type Cents, divideHalfUp, dollars } from '../../kernel/money.ts'
import { afterModifiers } from '../fee.ts'
import { priceLine } from '../price-line.ts'
import { type Context, live, name, ruleKind, type WorkLine } from '../work.ts'

/** Time units of anesthesia in tenths: minutes ÷ 15 to one decimal, half up (42 CFR 414.46(a)(3)). */
export const timeTenths = (minutes: number): number => divideHalfUp(minutes * 10, 15)

/** (Base + time + physical status) × conversion factor, rounded once, then the percentages of who gave it. */
export const anesthesia = ruleKind({
  id: 'anesthesia',
  says: '(Base + time + physical status units) × conversion factor, then the share of who gave it.',
  step: 10,
  params: z.strictObject({
    /** Dollars × 10⁴ a unit: 20.4976 is 204976. */
    factor: z.int(),
    /** Base units by procedure. */
    base: z.record(z.string(), z.int()),
    /** Units that a physical status adds, where the plan pays it. */
    status: z._default(z.record(z.string(), z.int()), {}),
    percents: z._default(z.record(z.string(), z.number()), {}),
    /** Modifiers that are paid so many units and nothing else: more than four rooms supervised at once. */
    flat: z._default(z.record(z.string(), z.int()), {}),
  }),
  apply: (work, params, row, context) =>
    live(work).reduce((before, line) => {
      const base = params.base[line.procedure ?? '']
      if (line.price !== undefined || base === undefined) return before
      const flat = line.modifiers.find((modifier) => modifier in params.flat)
      const units = (params.flat[flat ?? ''] ?? base) * 10
      const time = flat === undefined ? timeTenths(minutesOf(line, context)) : 0
      const status = line.modifiers.reduce((sum, modifier) => sum + (params.status[modifier] ?? 0), 0)
      const all = units + time + status * 10
      const full: Cents = divideHalfUp(all * params.factor, 1000)
      const { price, used } = afterModifiers(full, line.modifiers, params.percents)
      const cut = used.map((modifier) => ` × ${params.percents[modifier]} % (${modifier})`).join('')
      const says = `Anesthesia of ${name(line)}: ${units / 10} base + ${time / 10} time + ${status} status = ${all / 10} units × $${params.factor / 10_000} = ${dollars(full)}${cut}${cut ? ` = ${dollars(price)}` : ''}.`
      return priceLine(before, line, price, { says, lesser: true }, row)
    }, work),
})

/** Minutes as billed; units of quarter hours where the claim counts units. */
function minutesOf(line: WorkLine, { claim }: Context): number {
  const kind = claim.form === 'professional' ? claim.lines[line.number - 1]?.unitKind : 'UN'
  return kind === 'MJ' ? line.units : line.units * 15
}
