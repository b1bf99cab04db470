import * as z from 'zod/mini'
import { inScope, isVisit, scoped } from '../scope.ts'
import { at, denyWhere, has, live, name, ruleKind } from '../work.ts'

/** An addition to a visit is part of it when the visit carries a certain modifier: CO-97. */
export const noAddition = ruleKind({
  id: 'no-addition',
  says: 'An addition to a visit that the visit’s modifier rules out (97).',
  step: 9,
  params: z.strictObject({
    ...scoped,
    modifier: z.string(),
    why: z.string(),
    remark: z._default(z.string(), 'M15'),
  }),
  apply: (work, { scope, modifier, why, remark }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!inScope(line, scope, context)) return undefined
      const visit = live(work).find(
        (other) => isVisit(other, context) && other.day === line.day && has(other, [modifier]),
      )
      return (
        visit && {
          group: 'CO',
          reason: '97',
          remark,
          at: at(line, 'procedure'),
          says: `${name(line)} stands beside ${name(visit)} with ${modifier}: ${why}`,
        }
      )
    }),
})
