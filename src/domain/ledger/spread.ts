import { type Cents, sum } from '../kernel/money.ts'

/** Whole cents in proportion to weights, adding up exactly: the cents left over go to the largest remainders, first line first. */
export function spread(cents: Cents, weights: readonly number[]): Cents[] {
  const total = sum(weights)
  if (total === 0) return weights.map((_, index) => (index === 0 ? cents : 0))
  const exact = weights.map((weight) => (cents * weight) / total)
  const parts = exact.map(Math.floor)
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order.slice(0, cents - sum(parts))) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
