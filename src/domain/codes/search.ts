import { codeKey } from './completion.ts'
import type { CodeRows } from './rows.ts'

/** What search knows beside titles, lower case. */
export interface SearchWords {
  /** Short form → what it stands for: `{ copd: 'chronic obstructive pulmonary disease', fx: 'fracture' }`. */
  readonly abbreviations: Readonly<Record<string, string>>
  /** Words or phrases a lay person uses → the book's words, each a way to say it: `{ 'high blood pressure': ['hypertension'] }`. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>
}

/** A row that was found: its position, how well it fits, and the words of its title, in lower case, to be shown stronger. */
export interface RowHit {
  readonly at: number
  readonly score: number
  readonly matched: readonly string[]
}

/** An index over the rows of one code set; made once, asked as somebody types. */
export interface SearchIndex {
  readonly rows: CodeRows
  readonly words: readonly (readonly string[])[]
  readonly more: readonly (readonly string[])[]
  readonly vocabulary: readonly string[]
  readonly abbreviations: Readonly<Record<string, string>>
}

/** `terms`: the alphabetic index's words by code key; they count like words of the title, a little less. */
export function makeIndex(
  rows: CodeRows,
  known: SearchWords,
  terms: ReadonlyMap<string, readonly string[]> = new Map(),
): SearchIndex {
  const all = Array.from({ length: rows.size }, (_, at) => at)
  const words = all.map((at) => wordsOf(rows.title(at)))
  const more = all.map((at) => (terms.get(rows.key(at)) ?? []).flatMap(wordsOf))
  const vocabulary = [...new Set([...words, ...more].flat())].sort()
  return { rows, words, more, vocabulary, abbreviations: known.abbreviations }
}

/**
 * Finds rows that have every word of the query, in any order: as a word, as its beginning, through an abbreviation, or
 * one letter wrong where nothing else fits. A code is found by its beginning, with or without its dot. Best first.
 */
export function searchRows(index: SearchIndex, query: string, limit = 60): readonly RowHit[] {
  const asked = query.trim().toLowerCase()
  if (asked === '') return []
  const byCode = /^[a-z\d][\da-z]*\.?[\da-z]*$/.test(asked) && /\d/.test(asked) ? codeHits(index, asked) : []
  const hits = byCode.length > 0 ? byCode : wordHits(index, asked)
  return [...hits].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, limit)
}

function codeHits({ rows }: SearchIndex, asked: string): RowHit[] {
  const key = codeKey(asked)
  const hits: RowHit[] = []
  for (let at = rows.seek(key); at < rows.size && rows.key(at).startsWith(key); at++)
    hits.push({ at, score: rows.key(at) === key ? 100 : 50, matched: [] })
  return hits
}

/** One word of the query and what it may stand for: any of these, each a list of words that must all be there. */
type Term = readonly (readonly string[])[]

function wordHits(index: SearchIndex, asked: string): RowHit[] {
  const terms = wordsOf(asked).map((word) => termOf(index, word))
  if (terms.length === 0) return []
  return index.words.flatMap((words, at) => {
    const found = terms.map((term) => bestFind(term, words, index.more[at] ?? []))
    if (found.some((find) => find === undefined)) return []
    const finds = found.flatMap((find) => find ?? [])
    const matched = [...new Set(finds.flatMap((find) => find.matched))]
    const score =
      finds.reduce((total, find) => total + find.score, 0) + quality(index.rows, at, words, matched.length)
    return [{ at, score, matched }]
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
function quality(rows: CodeRows, at: number, words: readonly string[], matched: number): number {
  const plain = /\b(unspecified|without complications?)\b/i.test(rows.title(at)) ? 1 : 0
  return 6 * (matched / Math.max(1, words.length)) + plain + (rows.isBillable(at) ? 0.5 : 0)
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
