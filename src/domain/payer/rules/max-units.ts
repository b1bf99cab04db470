import * as z from 'zod/mini'
import { at, denyWhere, live, name, ruleKind } from '../work.ts'

/** More units than plausible: by line (kind 1) or by day (2, 3) all of them are denied. CO-151, or 222 by contract. */
export const maxUnits = ruleKind({
  id: 'max-units',
  says: 'More units than plausible, by line or by day (151, 222).',
  step: 9,
  params: z.strictObject({
    reason: z._default(z.enum(['151', '222']), '151'),
    remark: z._default(z.string(), 'N362'),
  }),
  apply: (work, { reason, remark }, row, { reference }) =>
    denyWhere(work, row, (line) => {
      const facts = reference.procedures[line.procedure ?? '']
      if (facts?.maxUnits === undefined) return undefined
      const byLine = facts.maxUnitsKind === '1'
      const same = byLine
        ? [line]
        : live(work).filter((other) => other.procedure === line.procedure && other.day === line.day)
      const units = same.reduce((total, other) => total + other.units, 0)
      if (units <= facts.maxUnits) return undefined
      const next =
        facts.maxUnitsKind === '2'
          ? 'No modifier or appeal changes a limit that the code itself sets.'
          : 'Correct the units, or appeal with the record if they are right.'
      const says = `${units} units of ${name(line)} in one ${byLine ? 'line' : 'day'}; at most ${facts.maxUnits} are plausible. ${next}`
      return { group: 'CO', reason, remark, at: at(line, 'units'), says }
    }),
})
