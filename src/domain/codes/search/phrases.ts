import type { SearchWords } from '../search.ts'
import { stemOf, stopWords, wordsOf } from './words.ts'

/** What a phrase may mean: words that must all be there, or the beginning of a code. */
export type Meaning = { readonly words: readonly string[] } | { readonly code: string }

/** A phrase that somebody may type, in any order of its words, and the ways the book says it. */
export interface Phrase {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly meanings: readonly Meaning[]
  /** Found only when its last word is whole: abbreviations. */
  readonly isWhole: boolean
}

export interface Phrases {
  readonly list: readonly Phrase[]
  /** Places in the list by stem of a word. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** All words of all phrases that may be completed as they are typed, sorted, with their places. */
  readonly begun: readonly (readonly [word: string, place: number])[]
  /** Abbreviations as typed, with their marks: `w/o`, `s/p`. */
  readonly short: ReadonlyMap<string, readonly Meaning[]>
}

export function makePhrases({ abbreviations, synonyms }: SearchWords): Phrases {
  const list: Phrase[] = []
  const short = new Map<string, readonly Meaning[]>()
  for (const [says, means] of Object.entries(abbreviations)) {
    const typed = says.toLowerCase()
    if (/\s/.test(typed)) add(list, says, means, true)
    else short.set(typed, means.map(meaningOf))
  }
  for (const [says, means] of Object.entries(synonyms)) add(list, says, means, false)
  const byStem = new Map<string, number[]>()
  for (const [place, { stems }] of list.entries()) {
    for (const stem of stems) {
      const known = byStem.get(stem)
      if (known) known.push(place)
      else byStem.set(stem, [place])
    }
  }
  const begun = list
    .flatMap(({ words, isWhole }, place) => (isWhole ? [] : words.map((word) => [word, place] as const)))
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))
  return { list, byStem, begun, short }
}

function add(list: Phrase[], says: string, means: readonly string[], isWhole: boolean): void {
  const words = [...new Set(wordsOf(says).filter((word) => !stopWords.has(word)))]
  if (words.length === 0 || words.length > 6) return
  list.push({ words, stems: words.map(stemOf), meanings: means.map(meaningOf), isWhole })
}

/** `I21` or `E11.9` is the beginning of a code; anything else is words. */
function meaningOf(text: string): Meaning {
  const trimmed = text.trim()
  if (/^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/.test(trimmed)) return { code: trimmed.replace('.', '') }
  return { words: wordsOf(trimmed).filter((word) => !stopWords.has(word)) }
}
