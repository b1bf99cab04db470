import * as z from 'zod/mini'
import { type Cents, dollars, share } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, type Context, change, live, name, ruleKind, type WorkLine } from '../work.ts'

/**
 * Therapy of one day: the unit with the highest practice expense is paid in full, of every other unit the practice expense is
 * cut (Claims Processing Manual ch. 5 §10.7). CO-59. The fee file says how much of a unit’s price is practice expense.
 */
export const therapyReduction = ruleKind({
  id: 'therapy-reduction',
  says: 'Of each further therapy unit of a day the practice expense is cut (59).',
  step: 11,
  params: z.strictObject({ ...scoped, percent: z.number() }),
  apply: (work, { scope, percent }, row, context) => {
    const subject = live(work).filter(
      (line) => line.allowed !== undefined && inScope(line, scope, context) && practiceOf(line, context) > 0,
    )
    return subject.reduce((before, line) => {
      const own = practiceOf(line, context)
      const first = !subject.some((other) => other.day === line.day && ahead(other, line, context))
      const units = line.units - (first ? 1 : 0)
      const off = Math.min(line.allowed ?? 0, share(Math.round(own * units), percent))
      const says = `${name(line)}: ${units} of ${line.units} units are not the day’s first therapy: ${units} × ${dollars(own)} practice expense × ${percent} % = ${dollars(off)} less.`
      const allowed = (line.allowed ?? 0) - off
      const cause = { group: 'CO', reason: '59', at: at(line, 'units'), says } as const
      return adjust(change(before, line, { allowed }), line, off, cause, row)
    }, work)
  },
})

/** Is another line’s unit ranked before this one’s? By practice expense, then by price, then by number. */
function ahead(other: WorkLine, line: WorkLine, context: Context): boolean {
  if (other.number === line.number) return false
  const each = ({ price, units }: WorkLine) => (price ?? 0) / units
  const by = [
    practiceOf(other, context) - practiceOf(line, context),
    each(other) - each(line),
    line.number - other.number,
  ]
  return (by.find((difference) => difference !== 0) ?? 0) > 0
}

function practiceOf(line: WorkLine, { payer }: Context): Cents {
  const look = (place: 'facility' | 'nonfacility') =>
    feeOn(payer.fees, { code: line.procedure ?? '', modifiers: [], place }, line.day)?.practice
  return look('nonfacility') ?? look('facility') ?? 0
}
