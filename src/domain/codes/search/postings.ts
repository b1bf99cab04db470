import type { CodeRows } from '../rows.ts'
import { BREAK, type Draft, draftsOf } from './documents.ts'
import type { Phrases } from './phrases.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'
import { absences, stopWords, weightOf, wordsOf } from './words.ts'

/** Of `tokens`: the next phrase of the document begins. */
export const NEXT_PHRASE = 0xffffffff

/**
 * The rows of a code set as numbers. Documents are numbered from the likeliest down, so the first documents of any list are the best
 * ones to look at. Ids are places in the vocabulary.
 */
export interface Postings {
  readonly rows: CodeRows
  readonly vocabulary: Vocabulary
  readonly size: number
  /** By document: its row, its words in order, its prior, its category, its set of 7th characters (0 = none). */
  readonly rowOf: Uint32Array
  readonly tokens: Uint16Array | Uint32Array
  readonly tokenStarts: Uint32Array
  /** By token: what the word says there, 0 to 100; ABSENT is added where the title says that it is absent. */
  readonly weights: Uint8Array
  readonly priors: Uint8Array
  readonly categoryOf: Uint16Array | Uint32Array
  readonly categories: number
  readonly seventhOf: Uint8Array | Uint16Array
  /** By id: the documents that have the word, `postingStarts[id]` to `postingStarts[id + 1]`. */
  readonly postings: Uint32Array
  readonly postingStarts: Uint32Array
  /** By set of 7th characters: its characters, the ids of each, the documents that have it. Set 0 is empty. */
  readonly sevenths: readonly SeventhIds[]
  /** Words that titles write with accents or apostrophes, as the title has them, lower case: `crohns` → `crohn`. */
  readonly written: ReadonlyMap<number, readonly string[]>
  /** Document of a row; -1 where the row is folded into another. */
  readonly documentOf: Int32Array
}

export interface SeventhIds {
  readonly characters: readonly string[]
  readonly ids: readonly (readonly number[])[]
  readonly all: readonly number[]
  readonly documents: Uint32Array
}

export function makePostings(
  rows: CodeRows,
  terms: ReadonlyMap<string, readonly string[]>,
  phrases: Phrases,
): Postings {
  const { drafts, sevenths } = draftsOf(rows, terms)
  const seen = new Map<string, number>()
  const note = (word: string): void => {
    if (!stopWords.has(word) || word.length === 1) seen.set(word, 0)
  }
  let length = 0
  for (const { words } of drafts) {
    length += words.length
    for (const word of words) if (word !== BREAK) note(word)
  }
  for (const { words } of sevenths) for (const word of words.flat()) note(word)
  for (const { words } of phrases.list) for (const word of words) note(word)
  // Joined and cut again, so that no word keeps the title alive that it was cut from.
  const vocabulary = makeVocabulary([...seen.keys()].sort().join(' ').split(' '))
  for (const [id, word] of vocabulary.words.entries()) seen.set(word, id)

  const isSmall = vocabulary.words.length < 0xffff
  const tokens = isSmall ? new Uint16Array(length) : new Uint32Array(length)
  const tokenStarts = new Uint32Array(drafts.length + 1)
  const counts = new Uint32Array(vocabulary.words.length + 1)
  const lastSeen = new Int32Array(vocabulary.words.length).fill(-1)
  let end = 0
  for (const [document, { words }] of drafts.entries()) {
    for (const word of words) {
      const id = word === BREAK ? NEXT_PHRASE : seen.get(word)
      if (id === undefined) continue
      tokens[end++] = id
      if (word === BREAK || lastSeen[id] === document) continue
      lastSeen[id] = document
      counts[id + 1] = (counts[id + 1] ?? 0) + 1
    }
    tokenStarts[document + 1] = end
  }
  for (let id = 1; id < counts.length; id++) counts[id] = (counts[id] ?? 0) + (counts[id - 1] ?? 0)
  const used = tokens.slice(0, end)
  const postings = fill(used, tokenStarts, counts, lastSeen)

  const categories = new Map<string, number>()
  const isWhole = rows.system === 'hcpcs' || rows.system === 'cpt'
  const categoryOf = Uint32Array.from(drafts, ({ at }) => {
    const name = isWhole ? rows.key(at) : rows.key(at).slice(0, 3)
    const known = categories.get(name)
    if (known !== undefined) return known
    categories.set(name, categories.size)
    return categories.size - 1
  })
  const documentOf = new Int32Array(rows.size).fill(-1)
  for (const [document, { at }] of drafts.entries()) documentOf[at] = document
  const idsOf = (words: readonly string[]) => words.flatMap((word) => seen.get(word) ?? [])
  return {
    rows,
    vocabulary,
    weights: tokenWeights(used, vocabulary.words),
    size: drafts.length,
    rowOf: Uint32Array.from(drafts, ({ at }) => at),
    tokens: used,
    tokenStarts,
    priors: Uint8Array.from(drafts, ({ prior }) => prior),
    categoryOf: categories.size < 0xffff ? Uint16Array.from(categoryOf) : categoryOf,
    categories: categories.size,
    seventhOf: Uint16Array.from(drafts, ({ seventh }) => seventh + 1),
    postings,
    postingStarts: counts,
    sevenths: [
      { characters: [], ids: [], all: [], documents: new Uint32Array(0) },
      ...sevenths.map(({ characters, words }, set) => {
        const ids = words.map(idsOf)
        const documents = Uint32Array.from(
          drafts.flatMap(({ seventh }, document) => (seventh === set ? [document] : [])),
        )
        return { characters, ids, all: [...new Set(ids.flat())], documents }
      }),
    ],
    written: writtenIn(rows, drafts, seen),
    documentOf,
  }
}

function writtenIn(rows: CodeRows, drafts: readonly Draft[], ids: ReadonlyMap<string, number>) {
  const written = new Map<number, readonly string[]>()
  for (const { at } of drafts) {
    const title = rows.title(at)
    if (!/['’]|[^ -~]/.test(title)) continue
    for (const [word] of title.toLowerCase().matchAll(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu)) {
      const [plain = ''] = wordsOf(word)
      const id = ids.get(plain)
      if (id !== undefined && plain !== word)
        written.set(
          id,
          word.split(/['’]/).filter((part) => part.length > 1),
        )
    }
  }
  return written
}

/** Marks a weight: the word stands behind "without" or "not", and counts a quarter. */
export const ABSENT = 128

function tokenWeights(tokens: Uint16Array | Uint32Array, words: readonly string[]): Uint8Array {
  const [says, after] = [
    Uint8Array.from(words, (word) => Math.round(100 * weightOf(word))),
    Uint8Array.from(words, (word) => absences.get(word) ?? 0),
  ]
  let left = 0
  return Uint8Array.from(tokens, (id) => {
    if (id >= words.length) left = 0
    const weight = says[id] ?? 0
    const given = left > 0 ? ABSENT + (weight >> 2) : weight
    left = after[id] || Math.max(0, left - 1)
    return given
  })
}

/** Documents by word; `starts` has where each word's part begins. */
function fill(
  tokens: Uint16Array | Uint32Array,
  tokenStarts: Uint32Array,
  starts: Uint32Array,
  lastSeen: Int32Array,
): Uint32Array {
  const next = starts.slice()
  const postings = new Uint32Array(starts.at(-1) ?? 0)
  lastSeen.fill(-1)
  for (let document = 0; document + 1 < tokenStarts.length; document++) {
    for (let at = tokenStarts[document] as number; at < (tokenStarts[document + 1] as number); at++) {
      const id = tokens[at] as number
      if (id >= lastSeen.length || lastSeen[id] === document) continue
      lastSeen[id] = document
      postings[next[id] as number] = document
      next[id] = (next[id] as number) + 1
    }
  }
  return postings
}
