import type { Claim } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import type { Day } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import { adjudicate } from './adjudicate.ts'
import { controlNumber } from './control.ts'
import { frontEnd } from './front-end.ts'
import { paidOnOf } from './paid-on.ts'
import type { Payer, PayerFile } from './payer.ts'
import type { RemitLine } from './remit.ts'

/** What became of a claim on a day, as the payer would tell it: categories and codes of a 277. */
export interface Standing {
  readonly state: 'not-found' | 'rejected' | 'pending' | 'decided'
  readonly codes: readonly { readonly category: string; readonly code: string; readonly entity?: string }[]
  readonly says: string
  readonly control?: string
  readonly decided?: { readonly paid: Cents; readonly on: Day; readonly check: string }
  readonly lines: readonly { readonly line: RemitLine; readonly category: string }[]
}

/**
 * The answer to "what became of it?" on a day: not there yet; rejected at the door, so never received; in process until the
 * payer's usual days are over, or waiting for somebody; decided with its money. Same input, same answer.
 */
export function standing(
  claim: Claim,
  payer: Payer,
  file: PayerFile,
  received: Day,
  on: Day,
  reference: Reference,
): Standing {
  if (on < received)
    return told('not-found', [['A4', '35']], 'The payer has no such claim: look for the 277CA first.')
  const [door] = frontEnd(claim, [], payer, file, received).claims
  if (door && !door.accepted) {
    const codes = door.statuses.map(({ category, code, entity }) => ({
      category,
      code,
      ...(entity ? { entity } : {}),
    }))
    const says = `Rejected at the door, so never received: ${door.statuses.map((each) => each.message ?? '').join(' ')}`
    return { state: 'rejected', codes, says, lines: [] }
  }
  const control = controlNumber(payer, claim, received)
  const paidOn = paidOnOf({ claim, file, payer, receivedOn: received })
  if (on < paidOn) {
    const asked = file.requests?.find((entry) => entry.account === claim.account)
    const pending = asked
      ? told('pending', [[asked.of === 'patient' ? 'P4' : 'P3', '21']], `The payer waits for ${asked.what}.`)
      : told('pending', [['P1', '20']], `In process; an answer is due on ${paidOn}.`)
    return { ...pending, control }
  }
  const { remit } = adjudicate(claim, payer, file, received, reference)
  const category = remit.status === '4' ? 'F2' : remit.paid > 0 ? 'F1' : 'F4'
  const money = { paid: remit.paid, on: remit.paidOn, check: remit.paid > 0 ? remit.trace : '' }
  return {
    ...told('decided', [[category, '1']], `Decided on ${remit.paidOn}; the remittance says it line by line.`),
    control: remit.control,
    decided: money,
    lines: remit.lines.map((line) => ({
      line,
      category: line.paid > 0 ? 'F1' : line.allowed > 0 ? 'F4' : 'F2',
    })),
  }
}

const told = (state: Standing['state'], codes: readonly [string, string][], says: string): Standing => ({
  state,
  codes: codes.map(([category, code]) => ({ category, code })),
  says,
  lines: [],
})
