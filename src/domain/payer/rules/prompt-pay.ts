import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { divideHalfUp, dollars } from '../../kernel/money.ts'
import { controlNumber } from '../control.ts'
import { delayOf, paidOnOf } from '../paid-on.ts'
import { besideClaim, payable, ruleKind } from '../work.ts'

/**
 * Interest for a clean claim that is paid late: net payment × yearly rate × days late ÷ 365, rounded once (42 U.S.C.
 * 1395u(c)(2)(B); Claims Processing Manual ch. 1 §80.2.2). It is no part of the claim: AMT*I names it and PLB*L6 pays it, with a
 * minus sign, because a PLB takes off what is positive.
 */
export const promptPay = ruleKind({
  id: 'prompt-pay',
  says: 'Interest when the payer answers a clean claim too late (PLB L6).',
  step: 15,
  params: z.strictObject({
    /** Last day after receipt that is still in time. */
    days: z.int(),
    /** Percent a year, up to four decimals. */
    percent: z.number(),
  }),
  apply: (work, { days, percent }, row, context) => {
    const { payer, claim, receivedOn } = context
    const delay = delayOf(context)
    const late = payer.answerDays + (delay?.days ?? 0) - days
    if (late <= 0) return work
    const paid = payable(work)
    if (paid <= 0) return work
    const paidOn = paidOnOf(context)
    const cents = divideHalfUp(paid * Math.round(percent * 10_000) * late, 365 * 1_000_000)
    if (cents === 0) return work
    const says = `Received ${formDay(receivedOn)}, paid ${formDay(paidOn)}: ${late} days after day ${days}. Interest ${dollars(paid)} × ${percent} % × ${late} ÷ 365 = ${dollars(cents)}, paid beside the claim (PLB L6).${delay ? ` ${delay.why}` : ''} The delay is the payer’s.`
    const entry = { reason: 'L6', reference: controlNumber(payer, claim, receivedOn), cents: -cents }
    return besideClaim(work, entry, says, row)
  },
})
