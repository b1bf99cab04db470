import * as z from 'zod/mini'
import { daysBetween, formDay } from '../../kernel/day.ts'
import { GroupCode } from '../remit.ts'
import { inScope, scoped } from '../scope.ts'
import { at, type Context, denyWhere, has, name, ruleKind, type WorkLine } from '../work.ts'

/** So many units in so many days (or in the calendar year): CO/PR-119 for a used-up benefit, CO-151 for too often. */
export const frequencyLimit = ruleKind({
  id: 'frequency-limit',
  says: 'So many in so many days or in the year (119, 151).',
  step: 8,
  params: z.strictObject({
    ...scoped,
    units: z.number(),
    /** Days of the window that ends with the day of service; absent = the calendar year. */
    days: z.optional(z.int()),
    reason: z._default(z.enum(['119', '151']), '119'),
    group: z._default(GroupCode, 'CO'),
    remark: z._default(z.string(), 'N362'),
    /** Original Medicare: GA moves it to the patient. */
    notice: z._default(z.boolean(), false),
  }),
  apply: (work, params, row, context) =>
    denyWhere(work, row, (line) => {
      if (!inScope(line, params.scope, context)) return undefined
      const inWindow = (day: string) =>
        params.days === undefined
          ? day.slice(0, 4) === line.day.slice(0, 4) && day <= line.day
          : day <= line.day && daysBetween(day, line.day) < params.days
      const before = pastLines(line, context).filter(
        (entry) => inWindow(entry.day) && inScope(asLine(entry, line), params.scope, context),
      )
      const here = work.lines.filter(
        (other) =>
          other.number < line.number &&
          other.denied === undefined &&
          inScope(other, params.scope, context) &&
          inWindow(other.day),
      )
      const total = [...before, ...here].reduce((units, entry) => units + entry.units, line.units)
      if (total <= params.units) return undefined
      const last = before
        .map((entry) => entry.day)
        .sort()
        .at(-1)
      const window = params.days === undefined ? 'a calendar year' : `${params.days} days`
      const says = `The plan pays ${params.units} in ${window}; with ${name(line)} it would be ${total}${last ? `, the last one on ${formDay(last)}` : ''}.`
      const group = params.notice && has(line, ['GA']) ? 'PR' : params.group
      return { group, reason: params.reason, remark: params.remark, at: at(line, 'units'), says }
    }),
})

/** The member's history without denials and without the line itself, sent again (that is a duplicate's matter). */
function pastLines(line: WorkLine, { file, member }: Context) {
  return file.history.filter(
    (entry) =>
      entry.memberId === member?.memberId &&
      entry.denied === undefined &&
      !(entry.day === line.day && entry.procedure === line.procedure),
  )
}

const asLine = (entry: { procedure: string; modifiers: readonly string[] }, line: WorkLine): WorkLine => ({
  ...line,
  procedure: entry.procedure,
  modifiers: line.modifiers,
  revenue: entry.procedure,
})
