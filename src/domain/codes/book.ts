import type { Day } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import { codeKey } from './completion.ts'
import type { CodeEntry } from './entry.ts'

/** A code book of one day: rows in order, found by code, each with what stands above and below it. */
export interface Book {
  readonly day: Day
  readonly entries: readonly CodeEntry[]
  readonly byKey: ReadonlyMap<string, CodeEntry>
  readonly childrenByKey: ReadonlyMap<string, readonly CodeEntry[]>
}

export interface Note {
  readonly kind: 'includes' | 'excludes1' | 'excludes2' | 'codeFirst' | 'useAdditional'
  readonly texts: readonly string[]
  /** Code of the row the note stands at: a note of a category holds for everything below it. */
  readonly from: string
}

/** A row with its place: the way down to it, the rows beside it, what is below, and every note that holds for it. */
export interface Place {
  readonly entry: CodeEntry
  readonly above: readonly CodeEntry[]
  readonly beside: readonly CodeEntry[]
  readonly below: readonly CodeEntry[]
  readonly notes: readonly Note[]
}

/** The rows in force on a day as a book. Parents are found by the longest code that a code begins with. */
export function makeBook(rows: readonly CodeEntry[], day: Day): Book {
  const entries = rows
    .filter((entry) => holds(entry.inForce, day))
    .sort((a, b) => compareKeys(placeKey(a), placeKey(b)))
  const byKey = new Map(entries.map((entry) => [placeKey(entry), entry]))
  const childrenByKey = new Map<string, CodeEntry[]>()
  for (const entry of entries) {
    const parent = parentKey(entry, byKey)
    const siblings = childrenByKey.get(parent)
    if (siblings) siblings.push(entry)
    else childrenByKey.set(parent, [entry])
  }
  return { day, entries, byKey, childrenByKey }
}

/** Key of the rows that nothing stands above. */
export const TOP = ''

export function placeOf(
  book: Book,
  code: string,
  system: CodeEntry['system'] = 'icd10cm',
): Place | undefined {
  const entry = entryOf(book, code, system)
  if (!entry) return undefined
  const above: CodeEntry[] = []
  for (let key = parentKey(entry, book.byKey); key !== TOP; ) {
    const parent = book.byKey.get(key)
    if (!parent) break
    above.unshift(parent)
    key = parentKey(parent, book.byKey)
  }
  const parent = above.at(-1)
  return {
    entry,
    above,
    beside: parent ? (book.childrenByKey.get(placeKey(parent)) ?? []) : [entry],
    below: book.childrenByKey.get(placeKey(entry)) ?? [],
    notes: [...above, entry].flatMap(notesOf),
  }
}

export const entryOf = (
  book: Book,
  code: string,
  system: CodeEntry['system'] = 'icd10cm',
): CodeEntry | undefined => book.byKey.get(`${system} ${codeKey(code)}`)

/** The category a code belongs to: its row highest up, or the row itself. */
export function categoryOf(book: Book, entry: CodeEntry): CodeEntry {
  let top = entry
  for (let key = parentKey(top, book.byKey); key !== TOP; key = parentKey(top, book.byKey)) {
    const parent = book.byKey.get(key)
    if (!parent) break
    top = parent
  }
  return top
}

function notesOf(entry: CodeEntry): Note[] {
  const kinds = ['includes', 'excludes1', 'excludes2', 'codeFirst', 'useAdditional'] as const
  return kinds
    .filter((kind) => entry[kind].length > 0)
    .map((kind) => ({ kind, texts: entry[kind], from: entry.code }))
}

/** Rows of two systems may share their characters, so the system is part of the place. */
const placeKey = (entry: CodeEntry): string => `${entry.system} ${codeKey(entry.code)}`

function parentKey(entry: CodeEntry, byKey: ReadonlyMap<string, CodeEntry>): string {
  const code = codeKey(entry.code)
  // `W26.0XXA` stands below `W26.0`: placeholders and the 7th character are not levels of their own.
  for (let length = code.length - 1; length >= 3; length--) {
    const key = `${entry.system} ${code.slice(0, length)}`
    if (byKey.has(key)) return key
  }
  return TOP
}

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
