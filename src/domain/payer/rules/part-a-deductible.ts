import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { usedInPeriod } from '../benefit-period.ts'
import { inBills } from '../scope.ts'
import { adjustClaim, live, paidOf, ruleKind, use } from '../work.ts'

/** The inpatient deductible, once a benefit period: PR-1 at claim level. */
export const partADeductible = ruleKind({
  id: 'part-a-deductible',
  says: 'The inpatient deductible, once a benefit period (1).',
  step: 12,
  params: z.strictObject({
    bills: z.array(z.string()),
    amount: Cents,
    accumulator: z.string(),
    gap: z.int(),
  }),
  apply: (work, { bills, amount, accumulator, gap }, row, context) => {
    if (!inBills(bills, context) || work.allowed === undefined || live(work).length === 0) return work
    const left = Math.max(0, amount - usedInPeriod(work, context, accumulator, gap))
    const cents = Math.min(left, Math.max(0, paidOf(work)))
    const says = `Inpatient deductible of this benefit period: ${dollars(amount)}, still to pay ${dollars(left)}.`
    return use(
      adjustClaim(work, cents, { group: 'PR', reason: '1', at: 'from', says }, row),
      accumulator,
      cents,
    )
  },
  benefit: ({ amount, accumulator }, used) => ({
    label: 'Inpatient deductible, each benefit period',
    amount,
    used: used[accumulator] ?? 0,
    remaining: Math.max(0, amount - (used[accumulator] ?? 0)),
    says: `${dollars(amount)} for each benefit period.`,
  }),
})
