import type { Claim } from '../claim/claim.ts'
import type { Ack277CA } from './ack277.ts'
import { findMember, membersUnder, sameName } from './member.ts'
import type { Payer, PayerFile } from './payer.ts'

export type Status = Ack277CA['claims'][number]['statuses'][number]

/** Is the claim addressed to this payer? */
export function wrongPayer(claim: Claim, payer: Payer): Status[] {
  if (claim.payer.id === payer.payerId) return []
  const message = `The claim carries payer ID ${claim.payer.id || '(blank)'}; ${payer.name} is ${payer.payerId}.`
  return [{ category: 'A3', code: '116', entity: 'PR', at: 'payer.id', message }]
}

/** Who is it? The identifier, then name and birth date, against the payer's own record. */
export function identity(claim: Claim, payer: Payer, file: PayerFile): Status[] {
  const member = findMember(claim, payer, file)
  if (!member) {
    const known = file.members.some(
      (other) =>
        other.payer === payer.id && sameName(other, claim.patient) && other.birth === claim.patient.birth,
    )
    return known
      ? [
          {
            category: 'A7',
            code: '164',
            entity: 'IL',
            at: 'subscriber.id',
            message: `${claim.patient.first} ${claim.patient.last} is a member, but not under ${claim.subscriber.id}. Read the identifier from the card again.`,
          },
        ]
      : [
          {
            category: 'A3',
            code: '33',
            entity: 'IL',
            at: 'subscriber.id',
            message: `Nobody with the identifier ${claim.subscriber.id || '(blank)'} is on file.`,
          },
        ]
  }
  const dependant = claim.patient.relationship !== 'self'
  const entity = dependant ? 'QC' : 'IL'
  const faults: Status[] = []
  if (!sameName(member, claim.patient)) {
    faults.push({
      category: 'A7',
      code: '125',
      entity,
      at: 'patient.last',
      message: `${claim.patient.first} ${claim.patient.last} is not the name on file for ${claim.subscriber.id}.`,
    })
  }
  if (member.birth !== claim.patient.birth) {
    faults.push({
      category: 'A7',
      code: '158',
      entity,
      at: 'patient.birth',
      message: `The birth date ${claim.patient.birth} is not the one on file.`,
    })
  }
  const subscriber = membersUnder(claim, payer, file).find((other) => other.relationship === 'self')
  if (dependant && subscriber && !sameName(subscriber, claim.subscriber)) {
    faults.push({
      category: 'A7',
      code: '125',
      entity: 'IL',
      at: 'subscriber.last',
      message: `The subscriber's name does not match the card.`,
    })
  }
  return faults
}
