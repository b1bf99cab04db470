import type { Cents } from '../kernel/money.ts'

/** A product of whole numbers over a scale, exact whatever its size and rounded once, half up, to the cent. None is negative. */
export function exactCents(factors: readonly number[], scale: bigint): Cents {
  const product = factors.reduce((all, factor) => all * BigInt(factor), 1n)
  return Number((2n * product + scale) / (2n * scale))
}
