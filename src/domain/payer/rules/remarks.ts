import * as z from 'zod/mini'
import { change, ruleKind } from '../work.ts'

/** Remark codes that always stand beside a result: rights of appeal on the claim, or one more on lines with a CARC. */
export const remarks = ruleKind({
  id: 'remarks',
  says: 'Remark codes that always stand beside a result.',
  step: 15,
  params: z.strictObject({
    remarks: z.array(z.string()),
    /** CARCs the lines must carry; absent = the claim itself, always. */
    reasons: z.optional(z.array(z.string())),
    level: z._default(z.enum(['line', 'claim']), 'claim'),
  }),
  apply: (work, params) => {
    const add = (list: readonly string[]) => [...new Set([...list, ...params.remarks])]
    const fits = (reasons: readonly string[]) =>
      params.reasons === undefined || reasons.some((reason) => params.reasons?.includes(reason))
    if (params.level === 'claim') {
      const all = [...work.claimAdjustments, ...work.lines.flatMap((line) => line.adjustments)].map(
        (entry) => entry.reason,
      )
      return fits(all) ? { ...work, remarks: add(work.remarks) } : work
    }
    return work.lines.reduce(
      (before, line) =>
        fits(line.adjustments.map((entry) => entry.reason))
          ? change(before, line, { remarks: add(line.remarks) })
          : before,
      work,
    )
  },
})
