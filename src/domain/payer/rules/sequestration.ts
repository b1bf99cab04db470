import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { adjust, adjustClaim, at, live, name, openOf, payable, ruleKind } from '../work.ts'

/** A cut of what Medicare itself would pay, after the patient's share: CO-253, by line (Part B) or claim (Part A). */
export const sequestration = ruleKind({
  id: 'sequestration',
  says: 'The federal cut of what Medicare itself would pay (253).',
  step: 14,
  params: z.strictObject({ percent: z.number(), level: z.enum(['line', 'claim']) }),
  apply: (work, { percent, level }, row) => {
    const words = (open: number) =>
      `Federal sequestration: ${percent} % of the ${dollars(open)} Medicare would pay = ${dollars(share(open, percent))}. It is never the patient's and cannot be appealed.`
    if (level === 'claim') {
      const open = payable(work)
      return open > 0
        ? adjustClaim(
            work,
            share(open, percent),
            { group: 'CO', reason: '253', at: 'total', says: words(open) },
            row,
          )
        : work
    }
    return live(work).reduce((before, line) => {
      const open = openOf(line)
      if (open <= 0 || line.allowed === undefined) return before
      return adjust(
        before,
        line,
        share(open, percent),
        { group: 'CO', reason: '253', at: at(line, 'charge'), says: `${name(line)}: ${words(open)}` },
        row,
      )
    }, work)
  },
})
