import type { Day } from '../kernel/day.ts'
import { grouped } from '../kernel/grouped.ts'
import { once } from '../kernel/memo.ts'
import { type Cents, divideHalfUp, share } from '../kernel/money.ts'
import { holds } from '../kernel/span.ts'
import type { FeeRow } from './payer.ts'

export interface Wanted {
  readonly code: string
  readonly modifiers: readonly string[]
  readonly place: 'facility' | 'nonfacility'
}

/** The price row that fits best on a day: its modifier counts more than its place, a named thing more than none. */
export function feeOn(fees: readonly FeeRow[], wanted: Wanted, day: Day): FeeRow | undefined {
  const fits = (feesByCode(fees).get(wanted.code) ?? []).filter(
    (row) =>
      holds(row.inForce, day) &&
      (row.modifier === undefined || wanted.modifiers.includes(row.modifier)) &&
      (row.place === undefined || row.place === wanted.place),
  )
  const rank = (row: FeeRow) => (row.modifier === undefined ? 0 : 2) + (row.place === undefined ? 0 : 1)
  return fits.reduce<FeeRow | undefined>(
    (best, row) => (best && rank(best) >= rank(row) ? best : row),
    undefined,
  )
}

const feesByCode = once((fees: readonly FeeRow[]) => grouped(fees, (row) => row.code))

/** Price of a line: a unit or day price times the units (units may carry a fraction), a line price once; rounded once. */
export const priceOf = (row: FeeRow, units: number): Cents =>
  row.unit === 'unit' || row.unit === 'day'
    ? divideHalfUp(row.allowed * Math.round(units * 1000), 1000)
    : row.allowed

/** Percentages of modifiers one after the other, each rounded. */
export const afterModifiers = (
  price: Cents,
  modifiers: readonly string[],
  percents: Readonly<Record<string, number>>,
): { price: Cents; used: readonly string[] } => {
  const used = Object.keys(percents).filter((modifier) => modifiers.includes(modifier))
  return { price: used.reduce((cents, modifier) => share(cents, percents[modifier] ?? 100), price), used }
}
