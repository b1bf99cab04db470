import { type Cents, dollars, sum } from '../kernel/money.ts'
import type { RuleRow } from './payer.ts'
import { adjustClaim, live, note, openOf, pricing, type Work } from './work.ts'

/**
 * One price for the claim: the remittance has no lines, and the whole difference to the charges stands at claim level,
 * CO-45 or, where the price is above the charges, a negative CO-94 (how Part A remittances look).
 */
export function priceClaim(work: Work, price: Cents, at: string, says: string, row: RuleRow): Work {
  const open = sum(live(work).map(openOf))
  const priced = note({ ...work, asOne: true, allowed: price }, undefined, says, row)
  const off = open - price
  const whole =
    off < 0
      ? `${dollars(price)} is ${dollars(-off)} more than the charges; the price is fixed and is paid in full.`
      : `${dollars(open)} charged − ${dollars(price)} price of the claim = ${dollars(off)} above it. ${says}`
  return adjustClaim(priced, off, { group: 'CO', reason: off < 0 ? '94' : '45', at, says: whole }, row)
}

/** Prices a claim again, in place of the price it had. */
export const repriceClaim = (work: Work, price: Cents, at: string, says: string, row: RuleRow): Work =>
  priceClaim(
    { ...work, claimAdjustments: work.claimAdjustments.filter((entry) => !pricing.includes(entry.reason)) },
    price,
    at,
    says,
    row,
  )
