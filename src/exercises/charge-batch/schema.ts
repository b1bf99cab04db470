import * as z from 'zod/mini'
import { Day } from '../../domain/kernel/day.ts'
import { Cents } from '../../domain/kernel/money.ts'
import { Mistakes } from '../field-mark.ts'
import { Follow, FollowKey } from '../follow.ts'
import { Sheet } from '../paper.ts'
import { Appointment, Ticket } from './tickets.ts'

/** A morning of encounter forms: decide about each, enter the charges, prove the batch, hold the cash against it. */
export const ChargeBatchPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  day: Day,
  papers: z._default(z.array(Sheet), []),
  schedule: z.array(Appointment).check(z.minLength(1)),
  tickets: z.array(Ticket).check(z.minLength(1)),
  /** The practice's charges, put in by the build. */
  prices: z.array(z.strictObject({ code: z.string(), label: z.string(), cents: Cents })),
  /** What was counted for the bank. */
  deposit: z.strictObject({ cash: Cents, check: Cents, card: Cents }),
  follow: z.optional(Follow),
})
export type ChargeBatchPrompt = z.infer<typeof ChargeBatchPrompt>

/** Only words: what is right follows from the tickets, the schedule and the charges. */
export const ChargeBatchKey = z.strictObject({
  /** By ticket or account. */
  because: z.record(z.string(), z.string()),
  mistakes: Mistakes,
  follow: z.optional(FollowKey),
  source: z.string(),
})
export type ChargeBatchKey = z.infer<typeof ChargeBatchKey>

export const EnteredLine = z.strictObject({
  code: z.string(),
  modifiers: z.string(),
  units: z.string(),
  diagnosis: z.string(),
  charge: z.string(),
})
export type EnteredLine = z.infer<typeof EnteredLine>

/** What the slip is filled with, in its order. */
export const slipFields = ['tickets', 'charges', 'payments', 'accounts', 'units'] as const
export type SlipField = (typeof slipFields)[number]

export const ChargeBatchAnswer = z.strictObject({
  decisions: z.record(z.string(), z.string()),
  lines: z.record(z.string(), z.array(EnteredLine)),
  /** Payment at the visit by ticket, as typed. */
  paid: z.record(z.string(), z.string()),
  /** Accounts that were seen and have no ticket. */
  missing: z.array(z.string()),
  slip: z.record(z.string(), z.string()),
  /** Payments entered less the deposit. */
  difference: z.string(),
  follow: z.string(),
  confidence: z._default(z.int(), 0),
})
export type ChargeBatchAnswer = z.infer<typeof ChargeBatchAnswer>
