import { codeKey, writtenCode } from './completion.ts'
import { type CodeEntry, type CodeFinder, System } from './entry.ts'
import { patternsOf } from './pattern.ts'
import type { Release, ReleaseHead } from './release.ts'
import { completed } from './seventh.ts'

/** A code set as columns, sorted by key: a hundred thousand rows without a hundred thousand objects. */
export interface CodeRows extends CodeFinder {
  readonly system: System
  readonly size: number
  /** Code without its dot. Two editions of one code are two rows, the older first. */
  key(at: number): string
  title(at: number): string
  isBillable(at: number): boolean
  /** The whole entry, made on request. Complete codes of a stem with 7th characters are not rows: `find` makes them. */
  entry(at: number): CodeEntry
  /** Position of the first row whose key is not before this one. */
  seek(key: string): number
}

/** The rows of a release that is a code set. */
export function rowsOf(release: Release): CodeRows {
  const { head, columns } = release
  const system = System.parse(head.content)
  const keys = columns.code ?? []
  const cell = (name: string, at: number): string => columns[name]?.[at] ?? ''
  const rows: CodeRows = {
    system,
    size: keys.length,
    key: (at) => keys[at] ?? '',
    title: (at) => cell('title', at),
    isBillable: (at) => cell('billable', at) === '1',
    seek: (key) => seekIn(keys, key),
    entry(at) {
      const more = cell('more', at)
      const [from, to] = [cell('from', at) || head.inForce.from, cell('to', at) || head.inForce.to]
      const seventh = head.sevenths[cell('seventh', at)]
      return {
        ...emptyNotes,
        system,
        code: writtenCode(keys[at] ?? '', system),
        title: cell('title', at),
        billable: cell('billable', at) === '1',
        inForce: { from, ...(to ? { to } : {}) },
        ...(seventh ? { seventh } : {}),
        ...(more ? (JSON.parse(more) as Partial<CodeEntry>) : {}),
      }
    },
    find(key) {
      const own = editionsIn(rows, key)
      return own.length > 0 ? own : completedIn(rows, key)
    },
  }
  return rows
}

/** A release whose rows are told only what fields and claims need, with the notes of the same rows from another one. */
export const withNotes = (release: Release, notes: Release): Release =>
  notes.columns.more?.length === release.columns.code?.length
    ? { ...release, columns: { ...release.columns, more: notes.columns.more ?? [] } }
    : release

/** The entry as fields and claims need it: what it may not stand beside or before as patterns, no other words. */
export const withoutNotes = (entry: CodeEntry): CodeEntry => ({
  ...entry,
  ...noNotes,
  excludes1: [...patternsOf(entry.excludes1)],
  codeFirst: [...patternsOf(entry.codeFirst)],
  successors: entry.successors,
})

/** Several code sets asked as one. */
export const joinCodes = (finders: readonly CodeFinder[]): CodeFinder => ({
  find: (key) => finders.flatMap((finder) => finder.find(key)),
})

const noNotes = {
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  useAdditional: [],
  includes: [],
  codeAlso: [],
  terms: [],
}

const emptyNotes = {
  ...noNotes,
  successors: [],
  manifestation: false,
  poaExempt: false,
}

/**
 * Entries of one code set as a release. Stems stay stems: complete codes that `find` makes again should not be among
 * them. `head` says what the entries cannot.
 */
export function makeRelease(
  head: Pick<ReleaseHead, 'id' | 'name' | 'inForce'> & Partial<ReleaseHead> & { readonly content: System },
  entries: readonly CodeEntry[],
): Release {
  const sorted = [...entries].sort(
    (a, b) => compare(codeKey(a.code), codeKey(b.code)) || compare(a.inForce.from, b.inForce.from),
  )
  const sets = new Map<string, string>()
  const nameOf = (entry: CodeEntry): string => {
    if (!entry.seventh) return ''
    const text = JSON.stringify(entry.seventh)
    const name = sets.get(text) ?? `s${sets.size + 1}`
    sets.set(text, name)
    return name
  }
  const columns = {
    code: sorted.map((entry) => codeKey(entry.code)),
    title: sorted.map((entry) => entry.title),
    billable: sorted.map((entry) => (entry.billable ? '1' : '')),
    from: sorted.map((entry) => entry.inForce.from),
    to: sorted.map((entry) => entry.inForce.to ?? ''),
    seventh: sorted.map(nameOf),
    more: sorted.map(moreOf),
  }
  const sevenths = Object.fromEntries(
    [...sets].map(([text, name]) => [name, JSON.parse(text) as Record<string, string>]),
  )
  const filled = { version: 1 as const, files: [], isLicensed: false, ...head }
  return { head: { ...filled, count: entries.length, sevenths }, columns }
}

function moreOf(entry: CodeEntry): string {
  const { system, code, title, billable, inForce, seventh, ...rest } = entry
  const filled = Object.entries(rest).filter(
    ([, value]) => value !== false && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(filled))
}

function editionsIn(rows: CodeRows, key: string): readonly CodeEntry[] {
  const found: CodeEntry[] = []
  for (let at = rows.seek(key); at < rows.size && rows.key(at) === key; at++) found.push(rows.entry(at))
  return found
}

/** `S61511A` is made from the stem `S61511`, `W260XXA` from `W260`. */
function completedIn(rows: CodeRows, key: string): readonly CodeEntry[] {
  if (rows.system !== 'icd10cm' || key.length !== 7) return []
  const stem = key.slice(0, 6)
  for (let length = 6; length >= 3; length--) {
    if (/[^X]/.test(stem.slice(length))) return []
    const made = editionsIn(rows, stem.slice(0, length)).flatMap((entry) =>
      completed(entry).filter((code) => codeKey(code.code) === key),
    )
    if (made.length > 0) return made
  }
  return []
}

function seekIn(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
