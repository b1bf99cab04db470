import * as z from 'zod/mini'
import { daysBetween } from '../../kernel/day.ts'
import { divideHalfUp, dollars } from '../../kernel/money.ts'
import { repriceClaim } from '../price-claim.ts'
import { inBills } from '../scope.ts'
import { note, ruleKind } from '../work.ts'

/** Mean stay of a DRG in tenths of a day, and whether it counts for post-acute transfers, in the special way or not. */
const Stay = z.strictObject({
  tenths: z.int().check(z.positive()),
  postAcute: z._default(z.enum(['no', 'yes', 'special']), 'no'),
})

/**
 * A patient who is sent on early: the hospital is paid by the day, price ÷ mean stay, the first day twice, never more than the
 * whole price. Special DRGs: half of the price and half of that sum (42 CFR 412.4(f)).
 */
export const stayTransfer = ruleKind({
  id: 'stay-transfer',
  says: 'A stay that ends in a transfer is paid by the day, the first day twice, up to its price.',
  step: 11,
  params: z.strictObject({
    bills: z.array(z.string()),
    /** Discharge statuses of a transfer to another hospital, of any DRG. */
    acute: z.array(z.string()),
    /** Discharge statuses to care after the hospital, of DRGs that count for it. */
    postAcute: z.array(z.string()),
    stays: z.record(z.string(), Stay),
  }),
  apply: (work, { bills, acute, postAcute, stays }, row, context) => {
    const { claim } = context
    if (claim.form !== 'institutional' || !work.asOne || work.allowed === undefined) return work
    const stay = stays[(claim.drg ?? '').padStart(3, '0')]
    if (!stay || !inBills(bills, context)) return work
    const kind = stay.postAcute !== 'no' && postAcute.includes(claim.status)
    if (!kind && !acute.includes(claim.status)) return work
    const days = Math.max(1, daysBetween(claim.from, claim.through))
    const special = kind && stay.postAcute === 'special'
    const full = work.allowed
    // full × (days + 1) × 10 ÷ tenths; a special stay adds half of the price to half of it.
    const cents = special
      ? divideHalfUp(full * (stay.tenths + (days + 1) * 10), 2 * stay.tenths)
      : divideHalfUp(full * (days + 1) * 10, stay.tenths)
    const how = `${dollars(full)} ÷ ${stay.tenths / 10} days of a mean stay × (${days} + 1)`
    const formula = special ? `half of ${dollars(full)} + half of (${how})` : how
    if (cents >= full) {
      const says = `Transfer (discharge status ${claim.status}): ${formula} is not less than the whole price, which is paid.`
      return note(work, undefined, says, row)
    }
    const says = `Transfer (discharge status ${claim.status}): ${formula} = ${dollars(cents)}.`
    return repriceClaim(work, cents, 'status', says, row)
  },
})
