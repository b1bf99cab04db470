import * as z from 'zod/mini'
import { addDays, formDay } from '../../kernel/day.ts'
import { dollars, share } from '../../kernel/money.ts'
import { paidOnOf } from '../paid-on.ts'
import { besideClaim, payable, ruleKind } from '../work.ts'

/**
 * An old overpayment is taken off what the payer pays next to the same provider, whoever the patient is: PLB*WO with the number
 * of the claim it belongs to. Not before the days after the demand letter that law or contract give (Medicare: day 41, 42 CFR
 * 405.379); the claim itself is paid in full, so the patient’s account owes nothing.
 */
export const recoupment = ruleKind({
  id: 'recoupment',
  says: 'An old overpayment taken off this payment, although it belongs to another claim (PLB WO).',
  step: 15,
  params: z.strictObject({
    /** First day after the demand letter on which money may be taken. */
    days: z.int(),
    /** Most of a payment that is taken. */
    percent: z._default(z.number(), 100),
  }),
  apply: (work, { days, percent }, row, context) => {
    const { claim, file } = context
    if (!file.receivables?.length) return work
    const paidOn = paidOnOf(context)
    const due = file.receivables.filter(
      (owed) => owed.npi === claim.billing.npi && addDays(owed.on, days) <= paidOn && owed.cents > 0,
    )
    let left = share(payable(work), percent)
    return due.reduce((before, owed) => {
      const cents = Math.min(owed.cents, Math.max(0, left))
      if (cents === 0) return before
      left -= cents
      const says = `${dollars(cents)} of the ${dollars(owed.cents)} overpaid on ${owed.reference} is taken off this payment (PLB WO): ${owed.why} The letter was of ${formDay(owed.on)}. Post this claim in full, and the take-back to the account of ${owed.reference}.`
      const entry = { reason: 'WO', reference: owed.reference, cents }
      return besideClaim(before, entry, says, row)
    }, work)
  },
})
