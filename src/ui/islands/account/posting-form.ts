import { parseMoney, sum } from '../../../domain/kernel/money.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import type { PostedLine } from '../../../domain/office/action.ts'
import { settledBefore } from '../../../domain/office/posting.ts'
import type { Remit } from '../../../domain/payer/remit.ts'

export const columns = [
  ['payment', 'Payment'],
  ['contractual', 'Contractual'],
  ['denied', 'Not paid'],
  ['patient', 'Patient'],
] as const

/** Text as typed by cell: `1.payment` → `194.61`. */
export type Typed = Readonly<Record<string, string>>

export interface PostingRow {
  /** Claim line; 0 is the claim as a whole. */
  readonly line: number
  readonly charge: number
  /** The part of it that earlier payers have settled (OA-23), posted with their answers. */
  readonly settled: number
}

/** The rows to post: one a line, or one for a claim that was priced as a whole. */
export const rowsOf = (remit: Remit): readonly PostingRow[] =>
  remit.lines.length === 0
    ? [{ line: 0, charge: remit.charge, settled: settledBefore(remit, 0) }]
    : remit.lines.map(({ line, charge }) => ({ line, charge, settled: settledBefore(remit, line) }))

/** Cents of a cell; a blank cell is nothing. */
const centsIn = (typed: Typed, line: number, column: string): number | undefined => {
  const text = (typed[`${line}.${column}`] ?? '').trim()
  return text === '' ? 0 : parseMoney(text)
}

/** The typed figures as a posting, or the cells that cannot be read. */
export function postingOf(
  rows: readonly PostingRow[],
  typed: Typed,
): { lines: readonly PostedLine[]; problems: readonly Problem[] } {
  const read = (line: number, column: string) => centsIn(typed, line, column) ?? 0
  const lines = rows.map(({ line }) => ({
    line,
    payment: read(line, 'payment'),
    contractual: read(line, 'contractual'),
    denied: read(line, 'denied'),
    patient: read(line, 'patient'),
  }))
  const problems = rows.flatMap(({ line }) =>
    columns.flatMap(([column]) =>
      centsIn(typed, line, column) === undefined
        ? [{ at: `lines.${line}.${column}`, message: 'Write dollars and cents such as 125.00.' }]
        : [],
    ),
  )
  return { lines, problems }
}

/** What of a line's charge is not yet accounted for. */
export const restOf = ({ charge, settled }: PostingRow, posted: PostedLine | undefined): number =>
  charge - settled - (posted ? sum([posted.payment, posted.contractual, posted.denied, posted.patient]) : 0)
