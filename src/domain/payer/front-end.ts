import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import type { Day } from '../kernel/day.ts'
import type { Finding } from '../scrubber/edit.ts'
import type { Ack277CA } from './ack277.ts'
import { controlNumber } from './control.ts'
import { identity, type Status, wrongPayer } from './identity.ts'
import type { Payer, PayerFile } from './payer.ts'
import { track } from './track.ts'

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
    ...(claim.billing.npi ? { provider: { npi: claim.billing.npi, name: claim.billing.name } } : {}),
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
