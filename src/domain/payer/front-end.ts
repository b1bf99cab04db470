import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import type { Day } from '../kernel/day.ts'
import type { Finding } from '../scrubber/edit.ts'
import type { Ack277CA } from './ack277.ts'
import { controlNumber } from './control.ts'
import { findMember, membersUnder, sameName } from './member.ts'
import type { Payer, PayerFile } from './payer.ts'

type Status = Ack277CA['claims'][number]['statuses'][number]

/**
 * The payer's front end (277CA): who is it, is it for us, can it be processed? Rejected claims were never received for
 * filing limits and have no appeal; they are corrected and sent again as new. `findings` are the scrubber's.
 */
export function frontEnd(
  claim: Claim,
  findings: readonly Finding[],
  payer: Payer,
  file: PayerFile,
  receivedOn: Day,
): Ack277CA {
  const faults = [
    ...wrongPayer(claim, payer),
    ...identity(claim, payer, file),
    ...track(claim, payer, file),
    ...again(claim, file, receivedOn),
    ...edits(findings),
  ]
  const statuses = faults.filter(
    (fault, index) =>
      faults.findIndex(
        (other) => other.code === fault.code && other.entity === fault.entity && other.at === fault.at,
      ) === index,
  )
  const accepted = statuses.length === 0
  return {
    payer: { id: payer.payerId, name: payer.name },
    receivedOn,
    claims: [
      {
        account: claim.account,
        accepted,
        ...(accepted ? { control: controlNumber(payer, claim, receivedOn) } : {}),
        charge: claim.total,
        patient: { last: claim.patient.last, first: claim.patient.first },
        from: firstDay(claim),
        statuses: accepted
          ? [{ category: 'A2', code: '20', message: `${payer.name} accepted the claim for processing.` }]
          : statuses,
      },
    ],
  }
}

/** The file with this claim noted as received: a second copy on the same day is then a duplicate. */
export const noteReceived = (file: PayerFile, claim: Claim, on: Day): PayerFile => ({
  ...file,
  received: [
    ...(file.received ?? []),
    { account: claim.account, total: claim.total, from: firstDay(claim), through: lastDay(claim), on },
  ],
})

function wrongPayer(claim: Claim, payer: Payer): Status[] {
  if (claim.payer.id === payer.payerId) return []
  const message = `The claim carries payer ID ${claim.payer.id || '(blank)'}; ${payer.name} is ${payer.payerId}.`
  return [{ category: 'A3', code: '116', entity: 'PR', at: 'payer.id', message }]
}

function identity(claim: Claim, payer: Payer, file: PayerFile): Status[] {
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

/** How a processed claim may come back is the payer's own track. */
function track(claim: Claim, payer: Payer, file: PayerFile): Status[] {
  if (claim.frequency !== '7' && claim.frequency !== '8') return []
  if (payer.track === 'reopening') {
    const message = `${payer.name} takes only frequency 1. A processed claim is changed by a reopening or an appeal.`
    return [{ category: 'A7', code: '535', at: 'frequency', message }]
  }
  const reference = claim.originalReference ?? ''
  if (reference === '') {
    return [
      {
        category: 'A6',
        code: '464',
        at: 'originalReference',
        message: `Frequency ${claim.frequency} needs the payer's control number of the claim it changes.`,
      },
    ]
  }
  const own = file.history.some((entry) => entry.control === reference && entry.account === claim.account)
  if (!own) {
    return [
      {
        category: 'A7',
        code: '464',
        at: 'originalReference',
        message: `${reference} is not the control number of a processed claim of this account.`,
      },
    ]
  }
  if (
    payer.track === 'adjustment-bill' &&
    claim.form === 'institutional' &&
    !claim.conditions.some((code) => /^(D[0-9]|E0)$/.test(code))
  ) {
    return [
      {
        category: 'A6',
        code: '460',
        at: 'conditions',
        message: 'An adjustment bill says with one condition code (D0 to D9, E0) what was changed.',
      },
    ]
  }
  return []
}

function again(claim: Claim, file: PayerFile, receivedOn: Day): Status[] {
  const copy = file.received?.some(
    (entry) =>
      entry.on === receivedOn &&
      entry.account === claim.account &&
      entry.total === claim.total &&
      entry.from === firstDay(claim) &&
      entry.through === lastDay(claim),
  )
  return copy
    ? [
        {
          category: 'A3',
          code: '54',
          at: 'account',
          message: 'The same claim, with the same total and dates, already came in today.',
        },
      ]
    : []
}

const edits = (findings: readonly Finding[]): Status[] =>
  findings
    .filter((finding) => finding.severity === 'reject' && finding.gate === 'payer')
    .map((finding) => ({
      category: 'A7',
      code: '21',
      ...finding.status,
      at: finding.at,
      message: finding.message,
      edit: finding.id,
    }))
