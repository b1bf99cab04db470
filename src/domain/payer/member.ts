import type { Claim } from '../claim/claim.ts'
import type { Day } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import type { Entitlement, Member, Payer, PayerFile } from './payer.ts'

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '')

export const sameName = (a: { last: string; first: string }, b: { last: string; first: string }): boolean =>
  letters(a.last) === letters(b.last) && letters(a.first) === letters(b.first)

const sameId = (a: string, b: string): boolean =>
  a.replace(/[\s-]/g, '').toUpperCase() === b.replace(/[\s-]/g, '').toUpperCase()

/** Everybody under the identifier on the claim: the subscriber and the dependants. */
export const membersUnder = (claim: Claim, payer: Payer, file: PayerFile): Member[] =>
  file.members.filter((member) => member.payer === payer.id && sameId(member.memberId, claim.subscriber.id))

/**
 * The payer's own record of the patient: under the identifier on the claim, by name and birth where several share it.
 * With one person under the identifier it is that person, whatever the name says: identity is the front end's question.
 */
export function findMember(claim: Claim, payer: Payer, file: PayerFile): Member | undefined {
  const under = membersUnder(claim, payer, file)
  return (
    under.find((member) => sameName(member, claim.patient) && member.birth === claim.patient.birth) ??
    under.find((member) => sameName(member, claim.patient)) ??
    under.find((member) => member.relationship === claim.patient.relationship) ??
    under[0]
  )
}

/** Accumulators are kept by person: the identifier, and the first name where a family shares one. */
export const personKey = (member: Member, file: PayerFile): string =>
  file.members.filter((other) => other.memberId === member.memberId).length > 1 &&
  member.relationship !== 'self'
    ? `${member.memberId}/${member.first}`
    : member.memberId

/** Does the payer's file say this of the member on a day? */
export const entitled = (member: Member | undefined, kind: Entitlement['kind'], day: Day): boolean =>
  member?.entitlements?.some((entry) => entry.kind === kind && holds(entry.inForce, day)) ?? false
