import { type Cents, dollars } from '../kernel/money.ts'
import type { Owner } from '../kernel/owner.ts'
import type { RuleRow } from './payer.ts'
import { adjust, at, change, deny, name, note, openOf, pricing, type Work, type WorkLine } from './work.ts'

/**
 * Gives a line its price. With `lesser` the allowed amount is never above what is charged (professional fee schedules);
 * without it a facility is paid the price even above its charge, and the difference is a negative CO-94.
 */
export function priceLine(
  work: Work,
  line: WorkLine,
  price: Cents,
  how: { says: string; lesser: boolean; owner?: Owner | undefined; reason?: string },
  row: RuleRow,
): Work {
  const open = openOf(line)
  const allowed = how.lesser ? Math.min(open, price) : price
  const priced = note(change(work, line, { price, allowed }), line, how.says, row)
  const off = open - allowed
  const reason = off < 0 ? '94' : (how.reason ?? '45')
  const says =
    off < 0
      ? `${dollars(price)} is ${dollars(-off)} more than the charge of ${name(line)}; the price is fixed and is paid in full.`
      : `${dollars(open)} charged − ${dollars(allowed)} allowed = ${dollars(off)} above the contract. ${how.says}`
  return adjust(
    priced,
    line,
    off,
    { group: 'CO', reason, at: at(line, 'charge'), says, owner: how.owner },
    row,
  )
}

/** Prices a line again, in place of the price it had: what the new one takes off stands alone. */
export function reprice(work: Work, line: WorkLine, price: Cents, says: string, row: RuleRow): Work {
  const now = work.lines.find((other) => other.number === line.number) ?? line
  const reason = now.adjustments.find((entry) => pricing.includes(entry.reason) && entry.cents > 0)?.reason
  const adjustments = now.adjustments.filter((entry) => !pricing.includes(entry.reason))
  const bare = { ...now, adjustments }
  const how = { says, lesser: true, ...(reason === undefined ? {} : { reason }) }
  return priceLine(change(work, now, { adjustments }), bare, price, how, row)
}

/** No price on file: the payer's own gap. The simulator says so rather than guess. */
export const priceMissing = (work: Work, line: WorkLine, row: RuleRow): Work =>
  deny(
    work,
    line,
    {
      group: 'CO',
      reason: '147',
      at: at(line, 'procedure'),
      owner: 'payer',
      says: `The payer has no rate for ${name(line)} on that day; it cannot price the line. Call provider relations with the contract in hand.`,
    },
    row,
  )
