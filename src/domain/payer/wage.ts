import * as z from 'zod/mini'

/** The part of a federal rate that follows local wages: percent labor, wage index × 10⁴. */
export const Wage = z.strictObject({
  labor: z.number(),
  index: z.int(),
})
export type Wage = z.infer<typeof Wage>

/** labor × index + the rest, × 10⁸: 60 % and 0.9500 are 97 000 000. */
export function wageFactor({ labor, index }: Wage): number {
  const percent = Math.round(labor * 100)
  return percent * index + (10_000 - percent) * 10_000
}

export const wageWords = ({ labor, index }: Wage): string =>
  `(${labor} % × ${index / 10_000} + ${Math.round((100 - labor) * 10_000) / 10_000} %)`
