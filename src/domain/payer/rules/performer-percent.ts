import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { reprice } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { live, name, ruleKind } from '../work.ts'

/** Somebody other than a physician did the work under the own number: a percentage of the fee (42 CFR 414.56: 85 % for NP, PA, CNS). */
export const performerPercent = ruleKind({
  id: 'performer-percent',
  says: 'A percentage of the fee for who is not a physician.',
  step: 11,
  params: z.strictObject({
    ...scoped,
    /** Beginnings of the rendering provider's taxonomy. */
    taxonomies: z.array(z.string()),
    percent: z.number(),
  }),
  apply: (work, { scope, taxonomies, percent }, row, context) => {
    const { claim } = context
    if (claim.form !== 'professional') return work
    const { taxonomy = '', npi } = claim.rendering
    if (!taxonomies.some((start) => taxonomy.startsWith(start))) return work
    return live(work).reduce((before, line) => {
      // Another provider on the line has no taxonomy on this claim: it is not guessed.
      const other = claim.lines[line.number - 1]?.rendering
      if (line.price === undefined || (other && other !== npi) || !inScope(line, scope, context))
        return before
      const price = share(line.price, percent)
      const says = `${name(line)} by a provider with taxonomy ${taxonomy}: ${percent} % of ${dollars(line.price)} = ${dollars(price)}.`
      return reprice(before, line, price, says, row)
    }, work)
  },
})
