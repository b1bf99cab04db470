import { codeKey } from './completion.ts'
import type { CodeRows } from './rows.ts'
import { ask } from './search/ask.ts'
import { makePhrases, type Phrases } from './search/phrases.ts'
import { makePostings, type Postings } from './search/postings.ts'
import { rank } from './search/rank.ts'

/** What search knows beside titles, lower case. */
export interface SearchWords {
  /** Short form → what it may stand for; nothing = it is passed over: `{ copd: ['chronic obstructive pulmonary disease'] }`. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>
  /**
   * Words or phrases a lay person uses → ways the book says it: words, or the beginning of a code.
   * `{ 'high blood pressure': ['hypertension'], 'broken bone': ['fracture'], 'sugar diabetes': ['E11'] }`
   */
  readonly synonyms: Readonly<Record<string, readonly string[]>>
}

/** A row that was found. */
export interface RowHit {
  readonly at: number
  /** How well it fits, 0 to 100: comparable between code sets. */
  readonly score: number
  /** Words of its title, in lower case, to be shown stronger, those found through a synonym or a misspelling too. */
  readonly matched: readonly string[]
  /** Words of the query, as typed, that this row does not have: empty for a whole hit. */
  readonly missing: readonly string[]
  /** The row is a stem, and the query says which 7th character: `A` for "initial encounter". */
  readonly seventh?: string
}

/** An index over the rows of one code set; made once, asked as somebody types. */
export interface SearchIndex extends Postings {
  readonly phrases: Phrases
}

/** `terms`: the alphabetic index's words by code key; they count like words of the title, a little less. */
export function makeIndex(
  rows: CodeRows,
  known: SearchWords,
  terms: ReadonlyMap<string, readonly string[]> = new Map(),
): SearchIndex {
  const phrases = makePhrases(known)
  return { ...makePostings(rows, terms, phrases), phrases }
}

/**
 * Finds rows that have every word of the query, in any order: as a word, another form of it, its beginning, through an
 * abbreviation or a phrase, misspelled where nothing else fits; where few have all of them, then those that lack the words that say
 * least. A code is found by its beginning, with or without its dot. Best first; no row twice.
 */
export function searchRows(index: SearchIndex, query: string, limit = 60): readonly RowHit[] {
  const asked = query.slice(0, 400).trimStart()
  if (asked === '' || limit <= 0) return []
  const byCode = codeHits(index.rows, asked.trimEnd(), limit)
  return byCode.length > 0 ? byCode : rank(index, ask(index, asked), () => ask(index, asked, true), limit)
}

function codeHits(rows: CodeRows, asked: string, limit: number): readonly RowHit[] {
  if (!/^[a-z\d]{2,3}\.?[a-z\d]{0,4}$/i.test(asked) || !/\d/.test(asked)) return []
  const key = codeKey(asked)
  const hits = below(rows, key, limit)
  if (hits.length > 0 || rows.system !== 'icd10cm') return hits
  const placed = key.slice(0, 6).replace(/X+$/, '')
  if (placed.length < 3 || (key.length < 7 && placed === key)) return []
  return below(rows, placed, limit).flatMap((hit): RowHit[] => {
    if (rows.key(hit.at) !== placed) return []
    const { seventh } = rows.entry(hit.at)
    if (!seventh) return []
    const character = key.slice(6)
    if (character === '') return [hit]
    return Object.hasOwn(seventh, character) ? [{ ...hit, seventh: character }] : []
  })
}

function below(rows: CodeRows, key: string, limit: number): RowHit[] {
  const hits: RowHit[] = []
  for (let at = rows.seek(key); at < rows.size && hits.length < limit && rows.key(at).startsWith(key); at++)
    hits.push({ at, score: rows.key(at) === key ? 100 : 90, matched: [], missing: [] })
  return hits
}
