import * as z from 'zod/mini'
import { at, denyWhere, live, name, ruleKind } from '../work.ts'

/** An add-on code is paid only beside a code it adds to: CO-107. */
export const addOnAlone = ruleKind({
  id: 'add-on-alone',
  says: 'An add-on code without the code it adds to (107).',
  step: 9,
  params: z.strictObject({}),
  apply: (work, _, row, { reference }) =>
    denyWhere(work, row, (line) => {
      const primaries = reference.procedures[line.procedure ?? '']?.addOnTo
      if (!primaries) return undefined
      if (live(work).some((other) => other.day === line.day && primaries.includes(other.procedure ?? '')))
        return undefined
      const says = `${name(line)} only adds to ${primaries.join(', ')}, and none of them stands on the claim for that day.`
      return { group: 'CO', reason: '107', remark: 'N122', at: at(line, 'procedure'), says }
    }),
})
