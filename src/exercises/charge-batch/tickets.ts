import * as z from 'zod/mini'
import { Cents } from '../../domain/kernel/money.ts'
import { reconcileVisits } from '../../domain/ledger/charge-batch.ts'

/** One service as it is marked on the ticket. */
export const MarkedLine = z.strictObject({
  code: z.string(),
  modifiers: z._default(z.string(), ''),
  units: z._default(z.int(), 1),
  diagnosis: z.string(),
  /** What cannot be read: the line has to be asked about. */
  unclear: z.optional(z.string()),
})
export type MarkedLine = z.infer<typeof MarkedLine>

/** An encounter form as it came from the room. */
export const Ticket = z.strictObject({
  ticket: z.string(),
  account: z.string(),
  patient: z.string(),
  provider: z.string(),
  lines: z.array(MarkedLine),
  paid: z._default(z.strictObject({ cents: Cents, by: z.enum(['none', 'cash', 'check', 'card']) }), {
    cents: 0,
    by: 'none',
  }),
  /** Written on it by hand. */
  note: z.optional(z.string()),
})
export type Ticket = z.infer<typeof Ticket>

export const Appointment = z.strictObject({
  time: z.string(),
  account: z.string(),
  patient: z.string(),
  state: z.enum(['seen', 'no-show', 'canceled']),
})
export type Appointment = z.infer<typeof Appointment>

export const decisions = [
  { value: 'post', label: 'Enter it' },
  { value: 'query', label: 'Hold it and ask the provider' },
  { value: 'duplicate', label: 'Leave it out: a second ticket for one visit' },
  { value: 'no-visit', label: 'Leave it out: there was no visit' },
] as const
export type Decision = (typeof decisions)[number]['value']

/**
 * What is to be done with each ticket, from the tickets and the schedule alone: a ticket of nobody who was seen is left
 * out, the second of one visit too, one with a line that cannot be read is held; the others are entered.
 */
export function decisionsFor(
  schedule: readonly Appointment[],
  tickets: readonly Ticket[],
): Readonly<Record<string, Decision>> {
  const found = reconcileVisits(
    schedule,
    tickets.map((ticket) => ticket.account),
  )
  const findingOf = (account: string) => found.find((one) => one.account === account)?.finding
  return Object.fromEntries(
    tickets.map((ticket, index): [string, Decision] => {
      const finding = findingOf(ticket.account)
      const isSecond = tickets.slice(0, index).some((other) => other.account === ticket.account)
      if (finding === 'not-seen') return [ticket.ticket, 'no-visit']
      if (finding === 'twice' && isSecond) return [ticket.ticket, 'duplicate']
      return [ticket.ticket, ticket.lines.some((line) => line.unclear) ? 'query' : 'post']
    }),
  )
}

/** Accounts that were seen and have no ticket: the charge that would be lost. */
export const missingFor = (schedule: readonly Appointment[], tickets: readonly Ticket[]): string[] =>
  reconcileVisits(
    schedule,
    tickets.map((ticket) => ticket.account),
  )
    .filter((one) => one.finding === 'missing')
    .map((one) => one.account)
