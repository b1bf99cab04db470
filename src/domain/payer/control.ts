import type { Claim } from '../claim/claim.ts'
import { compactDay, type Day } from '../kernel/day.ts'
import { hashValue } from '../kernel/hash.ts'
import type { Payer } from './payer.ts'

/** The payer's claim control number: day of receipt and eight digits that only this claim gives. Same claim, same number. */
export const controlNumber = (payer: Payer, claim: Claim, receivedOn: Day): string =>
  `${compactDay(receivedOn).slice(2)}${digits([payer.id, receivedOn, claim], 8)}`

/** Number of the check or transfer: one a payer, provider and day, as in a real batch. */
export const traceNumber = (payer: Payer, npi: string, paidOn: Day): string =>
  `${compactDay(paidOn).slice(2)}${digits([payer.id, npi, paidOn], 6)}`

const digits = (value: unknown, count: number): string =>
  String(Number.parseInt(hashValue(value).slice(0, 12), 16) % 10 ** count).padStart(count, '0')
