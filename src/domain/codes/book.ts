import type { Day } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import { codeKey } from './completion.ts'
import type { CodeEntry } from './entry.ts'
import { moreSpecific, type Need, needsOf } from './needs.ts'
import { coversCode } from './pattern.ts'
import type { CodeRows } from './rows.ts'
import { completed } from './seventh.ts'

/** A note of the tabular list that says how to use a row is kept among its `includes`. */
const NOTE = 'Note: '

export const noteKinds = [
  'includes',
  'terms',
  'excludes1',
  'excludes2',
  'codeFirst',
  'useAdditional',
  'codeAlso',
] as const

export interface Note {
  readonly kind: 'note' | (typeof noteKinds)[number]
  readonly texts: readonly string[]
  /** Code of the row the note stands at: a note of a chapter, block or category holds for everything below it. */
  readonly from: string
}

/** A row with its place: the way down to it, the rows beside it, what is below, and every note that holds for it. */
export interface Place {
  readonly entry: CodeEntry
  /** Chapter, block, category, subcategories: from the top down to the row above. */
  readonly above: readonly CodeEntry[]
  readonly beside: readonly CodeEntry[]
  readonly below: readonly CodeEntry[]
  /** The rows beside the row above: what stands there where nothing is below. */
  readonly uncles: readonly CodeEntry[]
  readonly notes: readonly Note[]
  /** What a header still asks for: nothing for a code that may be billed. */
  readonly needs: readonly Need[]
  /** For an "unspecified" row: rows near it that say more. */
  readonly specific: readonly CodeEntry[]
}

/** Where a code stands in a code set on a day; undefined when it is not there on that day. */
export function placeIn(rows: CodeRows, code: string, day: Day): Place | undefined {
  const entry = entryIn(rows, codeKey(code), day)
  if (!entry) return undefined
  const above: CodeEntry[] = []
  for (let up = parentOf(rows, entry, day); up; up = parentOf(rows, up, day)) above.unshift(up)
  const parent = above.at(-1)
  const grand = above.at(-2)
  return {
    entry,
    above,
    beside: parent ? childrenOf(rows, parent, day) : [entry],
    below: childrenOf(rows, entry, day),
    uncles: parent ? (grand ? childrenOf(rows, grand, day) : [parent]) : [],
    notes: [...above, entry].flatMap(notesOf),
    needs: needsOf(entry, (row) => childrenOf(rows, row, day)),
    specific: moreSpecific(levelsOf(rows, [...above, entry], day)),
  }
}

/** A row and those above it below the category, nearest first, each with the rows of its level. */
const levelsOf = (rows: CodeRows, way: readonly CodeEntry[], day: Day) =>
  way
    .slice(1)
    .map((taken, at) => ({ taken, parent: way[at] }))
    .filter(({ parent }) => parent && !parent.code.includes('-'))
    .reverse()
    .map(({ taken, parent }) => ({ taken, rows: parent ? childrenOf(rows, parent, day) : [] }))

export const entryIn = (rows: CodeRows, key: string, day: Day): CodeEntry | undefined =>
  rows.find(key).find((entry) => holds(entry.inForce, day))

/** The category a code belongs to: three characters for diagnoses, the table for ICD-10-PCS, the row itself elsewhere. */
export function categoryIn(rows: CodeRows, entry: CodeEntry, day: Day): CodeEntry {
  const key = codeKey(entry.code)
  if (rows.system === 'hcpcs' || rows.system === 'cpt' || key.includes('-')) return entry
  return entryIn(rows, key.slice(0, 3), day) ?? entry
}

/** The rows that nothing stands above: chapters where there are some, otherwise categories. */
export function topOf(rows: CodeRows, day: Day): readonly CodeEntry[] {
  const ranges = rangesOf(rows).filter((entry) => holds(entry.inForce, day))
  if (ranges.length > 0)
    return ranges.filter(
      ({ code }) => !ranges.some((other) => other.code !== code && coversRange(other.code, code)),
    )
  const found: CodeEntry[] = []
  for (let at = 0; at < rows.size; at = after(rows, at)) {
    const entry = rows.entry(at)
    if (holds(entry.inForce, day)) found.push(entry)
  }
  return found
}

export function notesOf(entry: CodeEntry): Note[] {
  const texts = (kind: Note['kind']): readonly string[] => {
    if (kind === 'note')
      return entry.includes.filter((text) => text.startsWith(NOTE)).map((text) => text.slice(NOTE.length))
    return kind === 'includes' ? entry.includes.filter((text) => !text.startsWith(NOTE)) : entry[kind]
  }
  return (['note', ...noteKinds] as const)
    .map((kind) => ({ kind, texts: texts(kind), from: entry.code }))
    .filter((note) => note.texts.length > 0)
}

function parentOf(rows: CodeRows, entry: CodeEntry, day: Day): CodeEntry | undefined {
  const key = codeKey(entry.code)
  if (!key.includes('-') && (rows.system === 'icd10cm' || rows.system === 'icd10pcs')) {
    // `W26.0XXA` stands below `W26.0`: placeholders and the 7th character are not levels of their own.
    for (let length = key.length - 1; length >= 3; length--) {
      const parent = entryIn(rows, key.slice(0, length), day)
      if (parent) return parent
    }
  }
  const ranges = rangesOf(rows).filter((range) => holds(range.inForce, day))
  return rangeAbove(ranges, entry)
}

function childrenOf(rows: CodeRows, entry: CodeEntry, day: Day): readonly CodeEntry[] {
  const key = codeKey(entry.code)
  const inForce = (found: CodeEntry) => holds(found.inForce, day)
  if (key.includes('-')) {
    const ranges = rangesOf(rows).filter(inForce)
    const within = ranges.filter((range) => range.code !== entry.code && coversRange(entry.code, range.code))
    return within.length > 0
      ? within.filter((range) => !rangeAbove(within, range))
      : categoriesIn(rows, entry.code).filter(inForce)
  }
  if (entry.seventh) return completed(entry)
  const found: CodeEntry[] = []
  let last = ''
  for (let at = rows.seek(key); at < rows.size && rows.key(at).startsWith(key); at++) {
    const own = rows.key(at)
    // `A00-B99` and `A00-A09` begin with `A00` and stand above it.
    if (own === key || own.includes('-') || (last !== '' && own.startsWith(last) && own !== last)) continue
    const child = rows.entry(at)
    if (!inForce(child)) continue
    found.push(child)
    last = own
  }
  return found
}

function categoriesIn(rows: CodeRows, range: string): readonly CodeEntry[] {
  const found: CodeEntry[] = []
  for (let at = rows.seek(range.slice(0, 3)); at < rows.size; at++) {
    const key = rows.key(at)
    if (key.length === 3 && !coversCode(range, key)) break
    if (key.length === 3) found.push(rows.entry(at))
  }
  return found
}

/** The smallest range that holds a row and is not the row itself. */
function rangeAbove(ranges: readonly CodeEntry[], entry: CodeEntry): CodeEntry | undefined {
  const key = codeKey(entry.code)
  const [from, to] = key.includes('-') ? [key.slice(0, 3), key.slice(4, 7)] : [key, key]
  return ranges
    .filter(
      (range) => range.code !== entry.code && coversCode(range.code, from) && coversCode(range.code, to),
    )
    .sort((a, b) => (coversRange(a.code, b.code) ? 1 : -1))[0]
}

const coversRange = (outer: string, inner: string): boolean =>
  coversCode(outer, inner.slice(0, 3)) && coversCode(outer, inner.slice(4, 7))

const ranges = new WeakMap<CodeRows, readonly CodeEntry[]>()

/** Chapters and blocks: rows whose code is a range. */
function rangesOf(rows: CodeRows): readonly CodeEntry[] {
  const known = ranges.get(rows)
  if (known) return known
  const made: CodeEntry[] = []
  for (let at = 0; at < rows.size; at++) if (rows.key(at).includes('-')) made.push(rows.entry(at))
  ranges.set(rows, made)
  return made
}

/** Position behind a row and everything below it. */
function after(rows: CodeRows, at: number): number {
  const key = rows.key(at)
  let next = at + 1
  while (next < rows.size && rows.key(next).startsWith(key)) next++
  return next
}
