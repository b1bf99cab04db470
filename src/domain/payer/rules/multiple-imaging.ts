import * as z from 'zod/mini'
import { dollars, share } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { inScope, scoped } from '../scope.ts'
import { adjust, at, type Context, change, has, live, name, ruleKind, type WorkLine } from '../work.ts'

/**
 * Several images of one session: the dearest technical part and the dearest reading are paid in full, each further one a
 * percentage of its own (CLAIMS §3.5). CO-59. Tests of heart and vessels (indicator 6) and of the eye (7) go the same way: their
 * technical part at 75 and 80 percent, their reading in full.
 */
export const multipleImaging = ruleKind({
  id: 'multiple-imaging',
  says: 'Technical and professional parts of further images, cardiovascular or eye tests of a session (59).',
  step: 11,
  params: z.strictObject({ ...scoped, technical: z.number(), professional: z.number() }),
  apply: (work, { scope, technical, professional }, row, context) => {
    if (context.claim.form !== 'professional') return work
    const subject = live(work).filter(
      (line) => line.price !== undefined && line.allowed !== undefined && inScope(line, scope, context),
    )
    return subject.reduce((before, line) => {
      const part = (modifier: '26' | 'TC', percent: number) => {
        const own = partOf(line, modifier, context)
        const better = subject.some((other) => {
          if (other.number === line.number || other.day !== line.day) return false
          const cents = partOf(other, modifier, context)
          return cents > own || (cents === own && other.number < line.number)
        })
        return own > 0 && better ? own - share(own, percent) : 0
      }
      const [tc, reading] = [part('TC', technical), part('26', professional)]
      const allowed = Math.min(line.allowed ?? 0, Math.max(0, (line.price ?? 0) - tc - reading))
      const off = (line.allowed ?? 0) - allowed
      const says = `${name(line)} is not the first image of the session: technical part at ${technical} % (−${dollars(tc)}), reading at ${professional} % (−${dollars(reading)}).`
      return adjust(
        change(before, line, { allowed }),
        line,
        off,
        { group: 'CO', reason: '59', at: at(line, 'procedure'), says },
        row,
      )
    }, work)
  },
})

/** Cents of a part that the line bills: all of it for its own modifier, the part's fee for a whole service, else nothing. */
function partOf(line: WorkLine, modifier: '26' | 'TC', { payer }: Context): number {
  if (has(line, [modifier])) return line.price ?? 0
  if (has(line, ['26', 'TC'])) return 0
  const fee = feeOn(
    payer.fees,
    { code: line.procedure ?? '', modifiers: [modifier], place: 'nonfacility' },
    line.day,
  )
  return fee?.modifier === modifier ? fee.allowed : 0
}
