import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { reprice } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { at, deny, live, name, ruleKind } from '../work.ts'

/**
 * Modifier 50 by the procedure's indicator: 1 is 150 %, 2 already holds both sides (100 %), 3 is 100 % each; with 0 or 9
 * the modifier makes no sense, CO-4. A payer with this row keeps 50 out of its fee schedule's percentages.
 */
export const bilateral = ruleKind({
  id: 'bilateral',
  says: 'Modifier 50 by the procedure’s indicator: 150 %, 100 %, each side, or not possible (4).',
  step: 11,
  params: z.strictObject({ ...scoped, modifier: z._default(z.string(), '50') }),
  apply: (work, { scope, modifier }, row, context) =>
    live(work).reduce((before, line) => {
      if (line.price === undefined || !line.modifiers.includes(modifier) || !inScope(line, scope, context))
        return before
      const indicator = context.reference.procedures[line.procedure ?? '']?.bilateral
      if (indicator === undefined) return before
      const percent = percents[indicator]
      if (percent === undefined) {
        const says = `${name(line)} carries ${modifier}, but the procedure is not done on two sides (indicator ${indicator}).`
        return deny(before, line, { group: 'CO', reason: '4', at: at(line, 'modifiers'), says }, row)
      }
      if (percent === 100) return before
      const price = share(line.price, percent)
      const says = `${name(line)} on both sides (indicator ${indicator}): ${dollars(line.price)} × ${percent} % = ${dollars(price)}.`
      return reprice(before, line, price, says, row)
    }, work),
})

const percents: Readonly<Record<string, number>> = { 1: 150, 2: 100, 3: 200 }
