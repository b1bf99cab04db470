import type { Cents } from '../kernel/money.ts'
import { sum } from '../kernel/money.ts'

/** A ticket as it was entered. */
export interface PostedTicket {
  /** Number printed on the ticket. */
  readonly ticket: string
  /** Account numbers are digits here: they are added up. */
  readonly account: string
  readonly lines: readonly { readonly units: number; readonly cents: Cents }[]
  readonly paid: Cents
}

/**
 * What a batch is proved by: two counts, two amounts and two hash totals. A hash total means nothing by itself: it is a
 * sum of numbers that are not amounts, and it catches one that was typed wrong or twice.
 */
export interface BatchTotals {
  readonly tickets: number
  readonly lines: number
  readonly charges: Cents
  readonly payments: Cents
  /** Sum of the account numbers. */
  readonly accounts: number
  /** Sum of the units. */
  readonly units: number
}

export const totalNames: readonly (keyof BatchTotals)[] = [
  'tickets',
  'lines',
  'charges',
  'payments',
  'accounts',
  'units',
]

export function batchTotals(posted: readonly PostedTicket[]): BatchTotals {
  const lines = posted.flatMap((ticket) => ticket.lines)
  return {
    tickets: posted.length,
    lines: lines.length,
    charges: sum(lines.map((line) => line.cents)),
    payments: sum(posted.map((ticket) => ticket.paid)),
    accounts: sum(posted.map((ticket) => Number(ticket.account) || 0)),
    units: lines.reduce((units, line) => units + line.units, 0),
  }
}

/** The totals that differ between the slip and the grid, each with both values; empty when the batch is proved. */
export function outOfBalance(
  slip: BatchTotals,
  grid: BatchTotals,
): readonly { readonly name: keyof BatchTotals; readonly slip: number; readonly grid: number }[] {
  return totalNames.flatMap((name) =>
    slip[name] === grid[name] ? [] : [{ name, slip: slip[name], grid: grid[name] }],
  )
}

export interface Visit {
  readonly account: string
  readonly state: 'seen' | 'no-show' | 'canceled'
}

/** Visits against tickets: who was seen has one ticket, nobody else has any. */
export interface VisitCheck {
  readonly account: string
  readonly finding: 'matched' | 'missing' | 'twice' | 'not-seen'
}

/**
 * The day's schedule against the accounts of the tickets on the desk, in the order of the schedule; tickets of nobody on
 * the schedule come last as `not-seen`. A second visit of the same person the same day stands on the schedule twice.
 */
export function reconcileVisits(schedule: readonly Visit[], tickets: readonly string[]): VisitCheck[] {
  const accounts = [...new Set([...schedule.map((visit) => visit.account), ...tickets])]
  return accounts.flatMap((account): VisitCheck[] => {
    const seen = schedule.filter((visit) => visit.account === account && visit.state === 'seen').length
    const there = tickets.filter((ticket) => ticket === account).length
    if (there > seen) return [{ account, finding: seen === 0 ? 'not-seen' : 'twice' }]
    if (there < seen) return [{ account, finding: 'missing' }]
    return seen === 0 ? [] : [{ account, finding: 'matched' }]
  })
}
