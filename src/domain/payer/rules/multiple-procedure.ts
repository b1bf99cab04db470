import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { Endoscopy, rankedGroups } from '../endoscopy.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, type Context, change, live, name, ruleKind, type WorkLine } from '../work.ts'

/**
 * Several procedures of one day are ranked by fee and each rank is paid its percentage: CO-59 for the rest. Endoscopies of
 * one family count once: the dearest, and of each other what it adds to the base; then the family takes its rank.
 */
export const multipleProcedure = ruleKind({
  id: 'multiple-procedure',
  says: 'Procedures of one day ranked by fee, endoscopies of a family counted once (59).',
  step: 11,
  params: z.strictObject({
    ...scoped,
    globals: z._default(z.array(z.string()), ['000', '010', '090']),
    /** Percent by rank; the last one holds for all that follow. */
    percents: z.array(z.number()),
    endoscopies: z._default(z.array(Endoscopy), []),
    /** Places of service at which the base has its facility price. */
    facilityPlaces: z._default(z.array(z.string()), []),
  }),
  apply: (work, { scope, globals, percents, endoscopies, facilityPlaces }, row, context) => {
    const subject = live(work).filter(
      (line) =>
        line.price !== undefined &&
        inScope(line, scope, context) &&
        globals.includes(globalOf(line, context)),
    )
    return subject.reduce((before, line) => {
      const groups = rankedGroups(
        subject.filter((other) => other.day === line.day),
        endoscopies,
        facilityPlaces,
        context,
      ).sort((a, b) => b.total - a.total || a.first - b.first)
      const rank = groups.findIndex((group) => group.worth.has(line.number))
      const percent = percents[Math.min(rank, percents.length - 1)] ?? 100
      const price = line.price ?? 0
      const worth = groups[rank]?.worth.get(line.number) ?? price
      const allowed = Math.min(line.allowed ?? 0, share(worth, percent))
      const off = (line.allowed ?? 0) - allowed
      const base =
        worth === price
          ? dollars(price)
          : `(${dollars(price)} − ${dollars(groups[rank]?.base ?? 0)} base of its family)`
      const says = `${name(line)} is procedure ${rank + 1} of the day by fee: ${percent} % of ${base} = ${dollars(share(worth, percent))}.`
      return adjust(
        change(before, line, { allowed }),
        line,
        off,
        { group: 'CO', reason: '59', at: at(line, 'procedure'), says },
        row,
      )
    }, work)
  },
})

const globalOf = (line: WorkLine, context: Context): string =>
  context.reference.procedures[line.procedure ?? '']?.global ?? ''
