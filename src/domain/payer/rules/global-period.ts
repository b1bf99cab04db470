import * as z from 'zod/mini'
import { daysBetween, formDay } from '../../kernel/day.ts'
import { isVisit } from '../scope.ts'
import { at, type Context, denyWhere, has, live, name, ruleKind, type Work, type WorkLine } from '../work.ts'

/** Work after a procedure inside its global period belongs to it, CO-97: visits without 24, procedures without 58, 78, 79. */
export const globalPeriod = ruleKind({
  id: 'global-period',
  says: 'Work inside the days that a procedure’s price covers (97).',
  step: 9,
  params: z.strictObject({
    /** Days after the procedure by global indicator, the procedure's own day not counted. */
    after: z.record(z.string(), z.int()),
    /** Days before it. */
    before: z._default(z.record(z.string(), z.int()), {}),
    visit: z.array(z.string()),
    decision: z._default(z.array(z.string()), []),
    procedure: z.array(z.string()),
    remark: z._default(z.string(), 'M15'),
  }),
  apply: (work, params, row, context) =>
    denyWhere(work, row, (line) => {
      const visit = isVisit(line, context)
      const own = context.reference.procedures[line.procedure ?? '']?.global ?? ''
      if (!visit && !/^(000|010|090)$/.test(own)) return undefined
      for (const earlier of procedures(work, line, context)) {
        const gap = daysBetween(earlier.day, line.day)
        const after = gap > 0 && gap <= (params.after[earlier.global] ?? 0)
        const before = visit && gap < 0 && -gap <= (params.before[earlier.global] ?? 0)
        const open = after ? (visit ? params.visit : params.procedure) : params.decision
        if (!(after || before) || has(line, open)) continue
        const says = `${name(line)} falls into the global period (${earlier.global}) of ${earlier.procedure} of ${formDay(earlier.day)} and is paid with it; only ${open.join(', ')}, where true, takes it out.`
        return { group: 'CO', reason: '97', remark: params.remark, at: at(line, 'modifiers'), says }
      }
      return undefined
    }),
})

/** Procedures with a global period of the same provider: in the payer's history and on other days of this claim. */
function procedures(work: Work, line: WorkLine, { claim, file, member, reference }: Context) {
  const past = file.history
    .filter(
      (entry) =>
        entry.memberId === member?.memberId && entry.npi === claim.billing.npi && entry.denied === undefined,
    )
    .map((entry) => ({ day: entry.day, procedure: entry.procedure, global: entry.global ?? '' }))
  const here = live(work)
    .filter((other) => other.number !== line.number)
    .map((other) => ({
      day: other.day,
      procedure: other.procedure ?? '',
      global: reference.procedures[other.procedure ?? '']?.global ?? '',
    }))
  return [...past, ...here]
}
