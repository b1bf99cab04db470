import * as z from 'zod/mini'
import { addDays, formDay } from '../../kernel/day.ts'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/**
 * One code for care before, at and after birth is paid only by a plan that covered all of the pregnancy. Coverage that began
 * within `days` before the delivery: CO-272, and each plan is billed its own visits and the delivery apart.
 */
export const maternitySplit = ruleKind({
  id: 'maternity-split',
  says: 'One code for a whole pregnancy when the plan covered only part of it (272).',
  step: 9,
  params: z.strictObject({ ...scoped, days: z.int(), remark: z._default(z.string(), 'N657') }),
  apply: (work, { scope, days, remark }, row, context) =>
    denyWhere(work, row, (line) => {
      const from = context.member?.coverage.from
      if (from === undefined || !inScope(line, scope, context) || from <= addDays(line.day, -days))
        return undefined
      const says = `${name(line)} is one price for the whole pregnancy, and this coverage began on ${formDay(from)}. Bill this plan the visits since then and the delivery; the plan before it its own visits.`
      return { group: 'CO', reason: '272', remark, at: at(line, 'procedure'), says }
    }),
})
