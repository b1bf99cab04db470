import { addDays, type Day } from '../kernel/day.ts'
import type { Context } from './work.ts'

/** Days that this claim lies longer than the payer's usual answer. */
export const delayOf = ({ claim, file }: Pick<Context, 'claim' | 'file'>) =>
  file.delays?.find((entry) => entry.account === claim.account)

/** The day of the answer and of its money: the payer's usual days after receipt, and what it let the claim lie. */
export const paidOnOf = (context: Pick<Context, 'claim' | 'file' | 'payer' | 'receivedOn'>): Day =>
  addDays(context.receivedOn, context.payer.answerDays + (delayOf(context)?.days ?? 0))
