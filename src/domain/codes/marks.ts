import * as z from 'zod/mini'
import { System } from './entry.ts'

/** What somebody wrote into the book at one row: half of an open-book strategy. */
export const BookMark = z.strictObject({
  system: System,
  code: z.string().check(z.maxLength(12)),
  /** The row is highlighted. */
  isLit: z._default(z.boolean(), false),
  /** Kinds of the row's own notes that are highlighted: `excludes1`. */
  litNotes: z._default(z.array(z.string()), []),
  /** Words on the paper tab at the edge of the book; empty = no tab. */
  tab: z._default(z.string().check(z.maxLength(24)), ''),
  /** Margin note, plain text. */
  text: z._default(z.string().check(z.maxLength(2000)), ''),
})
export type BookMark = z.infer<typeof BookMark>

export type MarkedRow = Pick<BookMark, 'system' | 'code'>

export const tabLength = 24
export const noteLength = 2000

/** Marks as they were stored; a row that cannot be read is left out, the others stay. */
export function readMarks(value: unknown): readonly BookMark[] {
  const rows = Array.isArray(value) ? value : []
  return rows.flatMap((row) => {
    const read = BookMark.safeParse(row)
    return read.success ? [read.data] : []
  })
}

const isAt =
  ({ system, code }: MarkedRow) =>
  (mark: MarkedRow) =>
    mark.system === system && mark.code === code

/** The mark at a row; an empty one where nothing was written. */
export const markAt = (marks: readonly BookMark[], row: MarkedRow): BookMark =>
  marks.find(isAt(row)) ?? {
    system: row.system,
    code: row.code,
    isLit: false,
    litNotes: [],
    tab: '',
    text: '',
  }

export const isBlank = ({ isLit, litNotes, tab, text }: BookMark): boolean =>
  !isLit && litNotes.length === 0 && tab === '' && text.trim() === ''

/** The marks with one of them changed, by system and code; one that says nothing any more is taken out. Too long a text is cut. */
export function changeMark(
  marks: readonly BookMark[],
  row: MarkedRow,
  patch: Partial<BookMark>,
): readonly BookMark[] {
  const changed = { ...markAt(marks, row), ...patch, system: row.system, code: row.code }
  const mark = {
    ...changed,
    tab: changed.tab.slice(0, tabLength),
    text: changed.text.slice(0, noteLength),
  }
  const others = marks.filter((other) => !isAt(row)(other))
  if (isBlank(mark)) return others
  return [...others, mark].sort((a, b) => compare(a.system, b.system) || compare(a.code, b.code))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
