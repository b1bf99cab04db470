import { type Book, categoryOf } from './book.ts'
import { codeKey } from './completion.ts'
import type { CodeEntry } from './entry.ts'

/** Short form → what it stands for: `{ copd: 'chronic obstructive pulmonary disease', fx: 'fracture' }`, lower case. */
export type Abbreviations = Readonly<Record<string, string>>

export interface Hit {
  readonly entry: CodeEntry
  readonly score: number
  /** Words of the title, in lower case, that were found: to be shown stronger. */
  readonly matched: readonly string[]
}

export interface HitGroup {
  readonly category: CodeEntry
  readonly hits: readonly Hit[]
}

/** An index over a book; made once, asked as somebody types. */
export interface SearchIndex {
  readonly book: Book
  readonly rows: readonly {
    readonly entry: CodeEntry
    readonly key: string
    readonly words: readonly string[]
    readonly more: readonly string[]
  }[]
  readonly vocabulary: readonly string[]
  readonly abbreviations: Abbreviations
}

export function makeIndex(book: Book, abbreviations: Abbreviations = {}): SearchIndex {
  const rows = book.entries.map((entry) => ({
    entry,
    key: codeKey(entry.code),
    words: wordsOf(entry.title),
    more: entry.includes.flatMap(wordsOf),
  }))
  const vocabulary = [...new Set(rows.flatMap((row) => [...row.words, ...row.more]))].sort()
  return { book, rows, vocabulary, abbreviations }
}

/**
 * Finds rows that have every word of the query, in any order: as a word, as its beginning, through an abbreviation, or
 * one letter wrong where nothing else fits. A code is found by its beginning, with or without its dot. Best groups first.
 */
export function searchBook(index: SearchIndex, query: string, limit = 60): readonly HitGroup[] {
  const asked = query.trim().toLowerCase()
  if (asked === '') return []
  const byCode = /^[a-z\d][\da-z]*\.?[\da-z]*$/.test(asked) && /\d/.test(asked) ? codeHits(index, asked) : []
  const hits = byCode.length > 0 ? byCode : wordHits(index, asked)
  return grouped(index.book, [...hits].sort(bestFirst).slice(0, limit))
}

function codeHits(index: SearchIndex, asked: string): Hit[] {
  const key = codeKey(asked)
  return index.rows
    .filter((row) => row.key.startsWith(key))
    .map(({ entry, key: own }) => ({ entry, score: own === key ? 100 : 50, matched: [] }))
}

/** One word of the query and what it may stand for: any of these, each a list of words that must all be there. */
type Term = readonly (readonly string[])[]

function wordHits(index: SearchIndex, asked: string): Hit[] {
  const terms = wordsOf(asked).map((word) => termOf(index, word))
  if (terms.length === 0) return []
  return index.rows.flatMap((row) => {
    const found = terms.map((term) => bestFind(term, row.words, row.more))
    if (found.some((find) => find === undefined)) return []
    const finds = found.flatMap((find) => find ?? [])
    const matched = [...new Set(finds.flatMap((find) => find.matched))]
    const score =
      finds.reduce((total, find) => total + find.score, 0) + quality(row.entry, row.words, matched.length)
    return [{ entry: row.entry, score, matched }]
  })
}

function termOf(index: SearchIndex, word: string): Term {
  const long = index.abbreviations[word]
  const own = [[word], ...(long ? [wordsOf(long)] : [])]
  const isKnown = index.vocabulary.some((other) => other.startsWith(word))
  if (long || isKnown || word.length < 4) return own
  return [...own, ...index.vocabulary.filter((other) => isMisspelled(word, other)).map((other) => [other])]
}

function bestFind(
  term: Term,
  words: readonly string[],
  more: readonly string[],
): { score: number; matched: string[] } | undefined {
  let best: { score: number; matched: string[] } | undefined
  for (const [at, alternative] of term.entries()) {
    const finds = alternative.map((word) => findWord(word, words) ?? half(findWord(word, more)))
    if (finds.some((find) => find === undefined)) continue
    const score =
      finds.reduce((total, find) => total + (find?.score ?? 0), 0) / Math.max(1, finds.length) -
      (at > 1 ? 3 : 0)
    if (!best || score > best.score) best = { score, matched: finds.flatMap((find) => find?.word ?? []) }
  }
  return best
}

function findWord(word: string, words: readonly string[]): { score: number; word: string } | undefined {
  if (words.includes(word)) return { score: 10, word }
  const begun = words.find((other) => other.startsWith(word))
  return begun === undefined ? undefined : { score: 7, word: begun }
}

const half = (find: { score: number; word: string } | undefined) =>
  find ? { ...find, score: find.score / 2 } : undefined

/** Short titles that say what was asked and nothing else come first; what can be billed before its header. */
function quality(entry: CodeEntry, words: readonly string[], matched: number): number {
  const plain = /\b(unspecified|without complications?)\b/i.test(entry.title) ? 1 : 0
  return 6 * (matched / Math.max(1, words.length)) + plain + (entry.billable ? 0.5 : 0)
}

const bestFirst = (a: Hit, b: Hit): number =>
  b.score - a.score || (a.entry.code < b.entry.code ? -1 : a.entry.code > b.entry.code ? 1 : 0)

function grouped(book: Book, hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, { category: CodeEntry; hits: Hit[] }>()
  for (const hit of hits) {
    const category = categoryOf(book, hit.entry)
    const key = `${category.system} ${category.code}`
    const group = groups.get(key)
    if (group) group.hits.push(hit)
    else groups.set(key, { category, hits: [hit] })
  }
  return [...groups.values()]
}

/** Words of two letters and more, and single digits ("type 2"); marks are dropped. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word.length > 1 || /\d/.test(word))
}

/** One letter more, less, other, or two swapped, anywhere in the word or in its beginning while it is being typed. */
function isMisspelled(word: string, other: string): boolean {
  return [0, -1, 1].some((more) => {
    const begin = other.slice(0, word.length + more)
    return begin.length === word.length + more && distanceAtMostOne(word, begin)
  })
}

function distanceAtMostOne(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (
    (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
  )
}
