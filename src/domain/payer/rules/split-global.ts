import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { reprice } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { at, deny, live, name, ruleKind } from '../work.ts'

const Part = z.enum(['pre', 'intra', 'post'])
type Part = z.infer<typeof Part>
const words: Readonly<Record<Part, string>> = { pre: 'before', intra: 'in', post: 'after' }

/**
 * A surgeon who does only part of the care that a global fee covers: 54 the operation, 55 the time after, 56 the time before
 * (Claims Processing Manual ch. 12 §40.4): the percentages of the fee file. A code without a global period cannot be split, CO-4.
 */
export const splitGlobal = ruleKind({
  id: 'split-global',
  says: 'A global fee shared: operation (54), care after (55) or before it (56), by the percentages of the fee file.',
  step: 11,
  params: z.strictObject({
    ...scoped,
    modifiers: z.record(z.string(), z.array(Part)),
    globals: z._default(z.array(z.string()), ['010', '090']),
  }),
  apply: (work, { scope, modifiers, globals }, row, context) =>
    live(work).reduce((before, line) => {
      const modifier = line.modifiers.find((each) => each in modifiers)
      if (modifier === undefined || line.price === undefined || !inScope(line, scope, context)) return before
      const global = context.reference.procedures[line.procedure ?? '']?.global
      const look = (place: 'facility' | 'nonfacility') =>
        feeOn(context.payer.fees, { code: line.procedure ?? '', modifiers: [], place }, line.day)
      const fee = look('nonfacility') ?? look('facility')
      if (global !== undefined && !globals.includes(global)) {
        const says = `${name(line)} carries ${modifier}, but its price covers no days before or after (global ${global}): there is nothing to share.`
        return deny(before, line, { group: 'CO', reason: '4', at: at(line, 'modifiers'), says }, row)
      }
      const parts = modifiers[modifier] ?? []
      if (!fee || parts.some((part) => fee[part] === undefined)) return before
      const percent = parts.reduce((all, part) => all + (fee[part] ?? 0), 0)
      const price = share(line.price, percent)
      const which = parts.map((part) => `${fee[part]} % ${words[part]} the operating room`).join(' + ')
      const says = `${name(line)} with ${modifier}: ${which} = ${percent} % of ${dollars(line.price)} = ${dollars(price)}.`
      return reprice(before, line, price, says, row)
    }, work),
})
