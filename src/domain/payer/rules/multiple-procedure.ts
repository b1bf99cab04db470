import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, type Context, change, live, name, ruleKind, type WorkLine } from '../work.ts'

/** Several procedures of one day are ranked by fee and each rank is paid its percentage: CO-59 for the rest. */
export const multipleProcedure = ruleKind({
  id: 'multiple-procedure',
  step: 11,
  params: z.strictObject({
    ...scoped,
    globals: z._default(z.array(z.string()), ['000', '010', '090']),
    /** Percent by rank; the last one holds for all that follow. */
    percents: z.array(z.number()),
  }),
  apply: (work, { scope, globals, percents }, row, context) => {
    const subject = live(work).filter(
      (line) =>
        line.price !== undefined &&
        inScope(line, scope, context) &&
        globals.includes(globalOf(line, context)),
    )
    return subject.reduce((before, line) => {
      const ranked = subject
        .filter((other) => other.day === line.day)
        .sort((a, b) => (b.price ?? 0) - (a.price ?? 0) || a.number - b.number)
      const rank = ranked.indexOf(line)
      const percent = percents[Math.min(rank, percents.length - 1)] ?? 100
      const allowed = Math.min(line.allowed ?? 0, share(line.price ?? 0, percent))
      const off = (line.allowed ?? 0) - allowed
      const says = `${name(line)} is procedure ${rank + 1} of the day by fee: ${percent} % of ${dollars(line.price ?? 0)} = ${dollars(share(line.price ?? 0, percent))}.`
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
