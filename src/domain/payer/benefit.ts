import type { Cents } from '../kernel/money.ts'

/** One line of a member's benefit book, with what has been used of it. */
export interface Benefit {
  readonly label: string
  readonly amount?: Cents
  readonly percent?: number
  readonly used?: Cents
  readonly remaining?: Cents
  readonly says: string
}
