import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, change, deny, has, live, name, ruleKind } from '../work.ts'

/**
 * In a facility the technical part belongs to the facility: of a whole service only the professional part is paid to the
 * physician (CO-134), a technical part alone is not paid (CO-58).
 */
export const technicalPart = ruleKind({
  id: 'technical-part',
  says: 'In a facility the technical part is the facility’s (134, 58).',
  step: 11,
  params: z.strictObject({ ...scoped, places: z.array(z.string()) }),
  apply: (work, { scope, places }, row, context) => {
    if (context.claim.form !== 'professional') return work
    return live(work).reduce((before, line) => {
      if (line.allowed === undefined || !places.includes(line.place ?? '') || !inScope(line, scope, context))
        return before
      const look = (modifier: string) =>
        feeOn(
          context.payer.fees,
          { code: line.procedure ?? '', modifiers: [modifier], place: 'facility' },
          line.day,
        )
      const reading = look('26')
      if (reading?.modifier !== '26' || has(line, ['26'])) return before
      const cause = { group: 'CO', at: at(line, 'modifiers') } as const
      if (has(line, ['TC'])) {
        const says = `${name(line)} bills the technical part, which in place of service ${line.place} is the facility's.`
        return deny(before, line, { ...cause, reason: '58', says }, row)
      }
      const allowed = Math.min(line.allowed, reading.allowed * line.units)
      const says = `${name(line)} in place of service ${line.place}: the technical part is the facility's; paid is the reading, ${dollars(reading.allowed)}. Bill it with 26.`
      const off = line.allowed - allowed
      return adjust(change(before, line, { allowed }), line, off, { ...cause, reason: '134', says }, row)
    }, work)
  },
})
