import type { Day } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import { kindOf } from './adjudicate.ts'
import type { Benefit } from './benefit.ts'
import { personKey } from './member.ts'
import type { Member, Payer, PayerFile } from './payer.ts'

export interface Eligibility {
  readonly active: boolean
  readonly member: Member
  readonly benefits: readonly Benefit[]
}

/** What the payer would answer about a member on a day: active or not, and the benefits with what was used of them. */
export function eligibilityOf(
  payer: Payer,
  file: PayerFile,
  memberId: string,
  day: Day,
): Eligibility | undefined {
  const member = file.members.find((entry) => entry.payer === payer.id && entry.memberId === memberId)
  if (!member) return undefined
  const used = file.accumulators[personKey(member, file)] ?? {}
  const benefits = payer.rules
    .filter((row) => holds(row.inForce, day))
    .flatMap((row) => {
      const kind = kindOf(row.rule)
      return kind?.benefit ? [kind.benefit(kind.params.parse(row.params), used)] : []
    })
  return { active: holds(member.coverage, day), member, benefits }
}
