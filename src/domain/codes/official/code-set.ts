import type { InForce } from '../../kernel/span.ts'
import type { Release } from '../release.ts'
import type { Complaints } from './complaints.ts'

/** Order of keys in a release: by character, not by any language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Rows gathered from a file, with their lines, so that a code that stands twice can be shown. */
export interface Gathered<Row> {
  add(row: Row, line: number): void
  readonly size: number
  /** Line of the row that came last. */
  readonly lastLine: number
  /** Sorted by code; a code that stands twice is a complaint. */
  sorted(): readonly Row[]
}

export function gather<Row extends { readonly code: string }>(complaints: Complaints): Gathered<Row> {
  const rows: Row[] = []
  const lines = new Map<string, number>()
  let lastLine = 0
  return {
    get size() {
      return rows.length
    },
    get lastLine() {
      return lastLine
    },
    add(row, line) {
      lastLine = line
      const before = lines.get(row.code)
      if (before === undefined) {
        lines.set(row.code, line)
        rows.push(row)
      } else
        complaints.add(
          line,
          `${row.code} stands here a second time; it was on line ${before}. Two editions may have been joined: download the file again.`,
        )
    },
    sorted: () => [...rows].sort((a, b) => byText(a.code, b.code)),
  }
}

/** What stands in front of a release just read; whoever read the bytes adds the file. */
export interface Heading {
  readonly content: string
  /** Tells releases of one content and day apart: `practitioner`. */
  readonly variant?: string
  readonly name: string
  readonly inForce: InForce
  readonly count: number
  readonly isLicensed?: boolean
  readonly sevenths?: Release['head']['sevenths']
}

export function releaseOf(heading: Heading, columns: Release['columns']): Release {
  const { content, variant, name, inForce, count, isLicensed = false, sevenths = {} } = heading
  return {
    head: {
      version: 1,
      id: [content, variant, inForce.from].filter(Boolean).join('-'),
      content,
      name,
      inForce,
      count,
      files: [],
      isLicensed,
      sevenths,
    },
    columns,
  }
}

/** Rows as columns; a column that no row fills is left out. */
export function columnsFrom<Row>(
  rows: readonly Row[],
  cells: Readonly<Record<string, (row: Row) => string>>,
): Record<string, readonly string[]> {
  const columns: Record<string, readonly string[]> = {}
  for (const [name, cell] of Object.entries(cells)) {
    const column = rows.map(cell)
    if (column.some((text) => text !== '') || name === 'code') columns[name] = column
  }
  return columns
}

/** Columns in the order of their first one; equal keys stay as they came. */
export function sortedColumns(
  columns: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const [keys = []] = Object.values(columns)
  const order = keys.map((_, at) => at).sort((a, b) => byText(keys[a] ?? '', keys[b] ?? ''))
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, order.map((at) => column[at] ?? '')]),
  )
}
