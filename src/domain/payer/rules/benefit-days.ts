import * as z from 'zod/mini'
import { daysBetween } from '../../kernel/day.ts'
import { Cents, dollars } from '../../kernel/money.ts'
import { usedInPeriod } from '../benefit-period.ts'
import { inBills } from '../scope.ts'
import { adjustClaim, live, note, paidOf, ruleKind, use } from '../work.ts'

const Tier = z.strictObject({ from: z.int(), to: z.int(), perDay: Cents })

/** Days of a benefit period: from certain days on the patient pays so much a day, PR-2 at claim level. */
export const benefitDays = ruleKind({
  id: 'benefit-days',
  says: 'Days of a benefit period from which the patient pays by the day (2).',
  step: 12,
  params: z.strictObject({
    bills: z.array(z.string()),
    accumulator: z.string(),
    gap: z.int(),
    tiers: z.array(Tier),
  }),
  apply: (work, { bills, accumulator, gap, tiers }, row, context) => {
    const { claim } = context
    if (claim.form !== 'institutional' || !inBills(bills, context) || live(work).length === 0) return work
    const used = usedInPeriod(work, context, accumulator, gap)
    // The day of discharge is not a day; who leaves on the day of arrival has stayed one.
    const stay =
      claim.status === '30'
        ? daysBetween(claim.from, claim.through) + 1
        : daysBetween(claim.from, claim.through)
    const days = Math.max(1, stay)
    const counted = use(
      note(work, undefined, `${days} days of care, ${used} used before in this benefit period.`, row),
      accumulator,
      days,
    )
    return tiers.reduce((before, tier) => {
      const inTier = Math.max(0, Math.min(used + days, tier.to) - Math.max(used, tier.from - 1))
      const cents = Math.min(inTier * tier.perDay, Math.max(0, paidOf(before)))
      const says = `${inTier} of these days are days ${tier.from} to ${tier.to} of the benefit period: ${inTier} × ${dollars(tier.perDay)} = ${dollars(inTier * tier.perDay)}.`
      return adjustClaim(before, cents, { group: 'PR', reason: '2', at: 'through', says }, row)
    }, counted)
  },
  benefit: ({ tiers }) => ({
    label: 'Coinsurance by day',
    says: tiers.map((tier) => `Days ${tier.from} to ${tier.to}: ${dollars(tier.perDay)} a day.`).join(' '),
  }),
})
