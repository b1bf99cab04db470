import * as z from 'zod/mini'
import { Cents, dollars } from '../kernel/money.ts'
import { type Context, usedByFamily, usedOf, type Work } from './work.ts'

/**
 * A limit that a family shares. Embedded: nobody pays more than the amount of one person, all together not more than the
 * family's. Aggregate: only the family's amount counts, whoever pays it.
 */
export const Family = z.strictObject({ amount: Cents, embedded: z._default(z.boolean(), true) })
export type Family = z.infer<typeof Family>

interface Limit {
  readonly amount: Cents
  readonly accumulator: string
  readonly family: Family | undefined
}

/** What is still open of a yearly limit, for the person and, where there is one, for the family. */
export function leftOf(work: Work, context: Context, { amount, accumulator, family }: Limit): Cents {
  const own = Math.max(0, amount - usedOf(work, context, accumulator))
  const alone = (context.member && peopleUnder(context)) === 1
  if (!family || alone) return own
  const shared = Math.max(0, family.amount - usedByFamily(work, context, accumulator))
  return family.embedded ? Math.min(own, shared) : shared
}

/** Somebody alone under an identifier has the plan of one person. */
const peopleUnder = ({ file, member }: Context): number =>
  file.members.filter((other) => other.memberId === member?.memberId && other.payer === member.payer).length

export const limitWords = (amount: Cents, family: Family | undefined): string =>
  family
    ? `${dollars(amount)} for one person, ${dollars(family.amount)} for the family (${family.embedded ? 'embedded' : 'aggregate'})`
    : dollars(amount)

/** One more sentence of the benefit book; nothing for a plan without a family limit. */
export const familyWords = (family: Family | undefined): string =>
  family
    ? ` A family: ${dollars(family.amount)} together${family.embedded ? '' : ', with no separate amount for one person'}.`
    : ''
