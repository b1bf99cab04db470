import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import { Contact, Dated, Party, Reference } from './party.ts'

const Text = z.string()

/** Whose claim it is · DMG, NM1. The id of a patient who is not the subscriber is mostly absent. */
export const StatusPerson = z.strictObject({
  last: Text,
  first: z.optional(Text),
  middle: z.optional(Text),
  suffix: z.optional(Text),
  id: z.optional(Text),
  birth: z.optional(Day),
  sex: z.optional(Text),
})
export type StatusPerson = z.infer<typeof StatusPerson>

/** The service of a line: HC procedure, NU revenue code, HP facility rate… */
const service = {
  /** SVC01-1. */
  kind: Text,
  code: Text,
  modifiers: z.array(Text),
  charge: z.optional(Cents),
  revenue: z.optional(Text),
  units: z.optional(z.number()),
  references: z.array(Reference),
  dates: z.array(Dated),
}

const claim = {
  /** The asker's number of this question · TRN02; the answer brings it back. */
  trace: Text,
  subscriber: StatusPerson,
  /** The patient, when it is not the subscriber. */
  patient: z.optional(StatusPerson),
  /** 1K payer's claim number, EJ your account number, BLT type of bill, D9 clearinghouse's number… */
  references: z.array(Reference),
  dates: z.array(Dated),
}

/** 276. A provider asks a payer what became of claims. */
export const StatusInquiry = z.strictObject({
  reference: Text, // BHT03
  madeOn: Day,
  requests: z.array(
    z.strictObject({
      payer: Party,
      sender: Party,
      provider: Party,
      claims: z.array(
        z.strictObject({ ...claim, charge: z.optional(Cents), lines: z.array(z.strictObject(service)) }),
      ),
    }),
  ),
})
export type StatusInquiry = z.infer<typeof StatusInquiry>

/** What is said, and of whom · STC01, STC10, STC11. `statusWords` has the words. */
export const StatusCode = z.strictObject({
  /** F1 paid, F2 denied, P pending, R asked for, A and E as in an acknowledgment. */
  category: Text,
  code: Text,
  /** STC01-3: 1P provider, IL subscriber, PR payer, QC patient… */
  entity: z.optional(Text),
})
export type StatusCode = z.infer<typeof StatusCode>

/** One STC. Money and the check only when it is decided. */
export const StatusEntry = z.strictObject({
  codes: z.array(StatusCode),
  /** Day the status is of · STC02. */
  on: z.optional(Day),
  charge: z.optional(Cents), // STC04
  paid: z.optional(Cents), // STC05
  decidedOn: z.optional(Day), // STC06
  /** Day and number of the check or transfer · STC08, STC09. */
  paidOn: z.optional(Day),
  check: z.optional(Text),
})
export type StatusEntry = z.infer<typeof StatusEntry>

/** One claim with what became of it. */
export const ClaimStatus = z.strictObject({
  ...claim,
  statuses: z.array(StatusEntry),
  lines: z.array(z.strictObject({ ...service, paid: z.optional(Cents), statuses: z.array(StatusEntry) })),
})
export type ClaimStatus = z.infer<typeof ClaimStatus>

/** Nothing is answered below this level, and why · 2200B, 2200C. */
const Refusal = z.strictObject({
  of: z.enum(['sender', 'provider']),
  trace: Text,
  statuses: z.array(StatusEntry),
})

/** 277 in answer to a 276. */
export const StatusAnswer = z.strictObject({
  reference: Text,
  madeOn: Day,
  answers: z.array(
    z.strictObject({
      payer: Party,
      contacts: z.array(Contact),
      sender: Party,
      provider: z.optional(Party),
      refusals: z.array(Refusal),
      claims: z.array(ClaimStatus),
    }),
  ),
})
export type StatusAnswer = z.infer<typeof StatusAnswer>
