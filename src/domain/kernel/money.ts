import * as z from 'zod/mini'

/** Money is whole cents, everywhere; a fraction of a cent cannot be written down. */
export const Cents = z.int()
export type Cents = number

/**
 * Percent of an amount, exact and rounded once, half up (away from zero), to the cent.
 * `percent` may carry up to four decimals (`62.5`).
 */
export function share(amount: Cents, percent: number): Cents {
  return divideHalfUp(amount * Math.round(percent * 10_000), 1_000_000)
}

/** Whole-number division rounded half away from zero: the one rounding rule of the product. */
export function divideHalfUp(numerator: number, denominator: number): number {
  const sign = numerator < 0 ? -1 : 1
  return sign * Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator))
}

export function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** `"1,234.5"`, `"$80"`, `"80 00"` (form style: dollars, blank, cents) → cents; anything else → undefined. */
export function parseMoney(text: string): Cents | undefined {
  const clean = text.trim().replace(/^\$/, '').replaceAll(',', '')
  const match = /^(-?)(\d{1,9})(?:[. ](\d{1,2}))?$/.exec(clean)
  if (!match) return undefined
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '0').padEnd(2, '0'))
  return match[1] ? -cents : cents
}

/** `123456` → `"1234.56"`: two decimals, no sign of currency; for forms and fields. */
export function makeMoney(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** `123456` → `"$1,234.56"`, negative with a minus sign before the dollar; for sentences. */
export function dollars(amount: Cents): string {
  const [whole = '0', cents = '00'] = makeMoney(Math.abs(amount)).split('.')
  return `${amount < 0 ? '−' : ''}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}
