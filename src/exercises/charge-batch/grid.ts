import { type Cents, makeMoney, parseMoney } from '../../domain/kernel/money.ts'
import type { BatchTotals, PostedTicket } from '../../domain/ledger/charge-batch.ts'
import type { ChargeBatchAnswer, ChargeBatchPrompt, EnteredLine, SlipField } from './schema.ts'
import type { MarkedLine, Ticket } from './tickets.ts'

export const slipLabels: Readonly<Record<SlipField, string>> = {
  tickets: 'Tickets entered',
  charges: 'Total charges',
  payments: 'Total payments',
  accounts: 'Hash total of account numbers',
  units: 'Hash total of units',
}

export const isMoney = (name: SlipField): boolean => name === 'charges' || name === 'payments'
export const slipText = (name: SlipField, totals: BatchTotals): string =>
  isMoney(name) ? makeMoney(totals[name]) : String(totals[name])
export const slipValue = (name: SlipField, text: string): number =>
  (isMoney(name) ? parseMoney(text) : /^\d+$/.test(text.trim()) ? Number(text) : undefined) ?? -1
const priceOf = (prompt: ChargeBatchPrompt, code: string): Cents =>
  prompt.prices.find((price) => price.code === code)?.cents ?? 0
export const depositOf = ({ deposit }: ChargeBatchPrompt): Cents =>
  deposit.cash + deposit.check + deposit.card

export const enteredOf = (prompt: ChargeBatchPrompt, line: MarkedLine): EnteredLine => ({
  code: line.code,
  modifiers: line.modifiers,
  units: String(line.units),
  diagnosis: line.diagnosis,
  charge: makeMoney(priceOf(prompt, line.code) * line.units),
})

export const postedOf = (prompt: ChargeBatchPrompt, ticket: Ticket): PostedTicket => ({
  ticket: ticket.ticket,
  account: ticket.account,
  lines: ticket.lines.map((line) => ({ units: line.units, cents: priceOf(prompt, line.code) * line.units })),
  paid: ticket.paid.cents,
})

/** Lines of a ticket that hold anything. */
export const enteredLines = (answer: ChargeBatchAnswer, ticket: string): readonly EnteredLine[] =>
  (answer.lines[ticket] ?? []).filter((line) => Object.values(line).some((text) => text.trim() !== ''))

/** The batch as the student entered it: what the computer adds up by itself. */
export function gridOf(prompt: ChargeBatchPrompt, answer: ChargeBatchAnswer): readonly PostedTicket[] {
  return prompt.tickets
    .filter(({ ticket }) => answer.decisions[ticket] === 'post')
    .map(({ ticket, account }) => ({
      ticket,
      account,
      lines: enteredLines(answer, ticket).map((line) => ({
        units: Number(line.units) || 0,
        cents: parseMoney(line.charge) ?? 0,
      })),
      paid: parseMoney(answer.paid[ticket] ?? '') ?? 0,
    }))
}
