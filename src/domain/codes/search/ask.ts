import type { CodeRows } from '../rows.ts'
import type { Meaning, Phrases } from './phrases.ts'
import type { Postings } from './postings.ts'
import { formsOf, idOf, nearTo, rangeOf } from './vocabulary.ts'
import { stemOf, stopWords, takesLetter, wordsOf } from './words.ts'

/** One thing to look for: words of the vocabulary, each as good as its strength (0 to 1), or all rows below a code. */
export interface Needle {
  /** Ids that begin with what was typed, and how good that is. */
  readonly range: readonly [from: number, to: number]
  readonly rangeStrength: number
  /** Ids that are better than their range, or outside of it. */
  readonly ids: readonly (readonly [id: number, strength: number])[]
  /** Rows, where a code was meant. */
  readonly rows?: readonly [from: number, to: number]
  /** May be found among the meanings of 7th characters. */
  readonly isSeventh: boolean
}

/** Needles that together answer some words of the query; both as sets of bits. */
export interface Alternative {
  readonly needles: number
  readonly slots: number
  readonly quality: number
}

/** A query, read: each of its words is a slot. */
export interface Asked {
  readonly slots: readonly { readonly text: string; readonly isOptional: boolean }[]
  readonly needles: readonly Needle[]
  readonly alternatives: readonly Alternative[]
  /** Some words were found only by their beginning: they may be misspelled. */
  readonly canRelax: boolean
}

const MOST_SLOTS = 12
const MOST_NEEDLES = 30

interface Typed {
  readonly text: string
  readonly short?: readonly Meaning[]
  readonly code?: readonly [from: number, to: number]
}

type Knowing = Postings & { readonly phrases: Phrases }

/** `isRelaxed`: words that are only the beginning of others may be misspelled too. */
export function ask(index: Knowing, query: string, isRelaxed = false): Asked {
  const typed = typedIn(index, query)
  const isOpen = !/\s$/.test(query)
  const needles: Needle[] = []
  const alternatives: Alternative[] = []
  const byName = new Map<string, number>()
  let canRelax = false

  const needleAt = (name: string, make: () => Needle | undefined): number => {
    const known = byName.get(name)
    if (known !== undefined) return known
    const made = needles.length < MOST_NEEDLES ? make() : undefined
    if (made) needles.push(made)
    byName.set(name, made ? needles.length - 1 : -1)
    return made ? needles.length - 1 : -1
  }
  const offer = (places: readonly number[], slots: number, quality: number): void => {
    if (places.length === 0 || places.includes(-1)) return
    alternatives.push({ needles: places.reduce((bits, place) => bits | (1 << place), 0), slots, quality })
  }
  const mean = (meanings: readonly Meaning[], slots: number, quality: number): void => {
    for (const meaning of meanings) {
      if ('code' in meaning)
        offer([needleAt(`=${meaning.code}`, () => codeNeedle(index.rows, meaning.code))], slots, 1.12)
      else
        offer(
          meaning.words.map((word) => needleAt(`.${word}`, () => bookNeedle(index, word))),
          slots,
          quality,
        )
    }
  }

  const own = typed.map(({ text, code }, slot) => {
    if (code) {
      offer([needleAt(`=${text}`, () => ({ ...nothing, rows: code }))], 1 << slot, 1)
      return { stems: [text], isKnown: true }
    }
    const isLast = isOpen && slot === typed.length - 1
    const exact = typedNeedle(index, text, isLast)
    const isExact = isSure(index, exact)
    if (exact) offer([needleAt(`${isLast ? '*' : ''}${text}`, () => exact)], 1 << slot, 1)
    return { stems: [stemOf(text)], isKnown: exact !== undefined, isExact }
  })
  const covered = new Set<number>()
  for (const [slot, { short }] of typed.entries()) {
    if (!short) continue
    mean(short, 1 << slot, 0.97)
    covered.add(slot)
  }
  const heard = own.map(({ stems, isKnown, isExact }, slot) => {
    const text = typed[slot]?.text ?? ''
    const isLast = isOpen && slot === typed.length - 1
    const isPhraseWord = index.phrases.byStem.has(stems[0] ?? '')
    if (covered.has(slot)) return [...stems, ...stemsOf(typed[slot]?.short ?? [])]
    if (isExact || isPhraseWord) return stems
    const isForm = needles[byName.get(`${isLast ? '*' : ''}${text}`) ?? -1]?.ids.length !== 0
    if (isKnown && !isForm && !isRelaxed) {
      canRelax ||= text.length >= 4
      return stems
    }
    const parts = isKnown ? [] : partsOf(index, text)
    for (const pair of parts)
      offer(
        pair.map((part) => needleAt(`.${part}`, () => bookNeedle(index, part))),
        1 << slot,
        0.9,
      )
    if (parts.length > 0) return stems
    const near = nearTo(index.vocabulary, text, isLast, () => true)
    const useful = near.filter(({ id }) => countOf(index, id) > 0)
    if (useful.length > 0) {
      const ids = useful.map(({ id, edits }) => [id, Math.max(0.4, 0.85 - 0.14 * edits)] as const)
      offer([needleAt(`~${text}`, () => ({ ...nothing, ids }))], 1 << slot, 1)
    }
    return [...stems, ...near.map(({ id }) => index.vocabulary.stems[id] ?? '')]
  })
  for (const [place, slots] of phrasesIn(index.phrases, typed, heard, isOpen)) {
    const { meanings, words } = index.phrases.list[place] ?? { meanings: [], words: [] }
    mean(meanings, slots, words.length > 1 ? 0.97 : 0.93)
  }
  for (let slot = 0; slot < typed.length; slot++) {
    const text = typed[slot]?.text ?? ''
    const next = typed[slot + 1]?.text
    if (
      next !== undefined &&
      text.length + next.length >= 5 &&
      countOf(index, idOf(index.vocabulary, text + next)) > 0
    )
      offer(
        [needleAt(`.${text}${next}`, () => bookNeedle(index, text + next))],
        (1 << slot) | (2 << slot),
        0.95,
      )
  }
  const slots = typed.map(({ text }, slot) => ({
    text,
    isOptional:
      isOpen &&
      slot > 0 &&
      slot === typed.length - 1 &&
      text.length <= 4 &&
      !takesLetter.has(typed[slot - 1]?.text ?? '') &&
      [...stopWords].some((word) => word.length > text.length && word.startsWith(text)),
  }))
  return { slots, needles, alternatives, canRelax }
}

/** The words of a query; abbreviations keep their marks, codes lose them, words that say nothing are left out. */
function typedIn({ rows, phrases }: Knowing, query: string): readonly Typed[] {
  const typed: Typed[] = []
  for (const chunk of query.toLowerCase().split(/\s+/)) {
    const bare = chunk.replace(/^[([{"',;:]+|[)\]}"',;:.?!]+$/g, '')
    const short = phrases.short.get(bare)
    if (short) {
      if (short.some((meaning) => 'code' in meaning || meaning.words.length > 0))
        typed.push({ text: bare, short })
      continue
    }
    const code =
      /^[a-z][\da-z]{2}(?:\.[\da-z]{1,4})?$/.test(bare) && /\d/.test(bare) ? rowsBelow(rows, bare) : undefined
    if (code) {
      typed.push({ text: bare, code })
      continue
    }
    for (const word of wordsOf(chunk)) {
      const before = typed.at(-1)?.text ?? ''
      const meant = phrases.short.get(word)
      if (meant && !meant.some((meaning) => 'code' in meaning || meaning.words.length > 0)) continue
      if (stopWords.has(word) && !(word.length === 1 && takesLetter.has(before))) continue
      typed.push(meant ? { text: word, short: meant } : { text: word })
    }
  }
  const names = new Set<string>()
  return typed.filter(({ text }) => !names.has(text) && names.add(text)).slice(0, MOST_SLOTS)
}

const nothing = { range: [0, 0], rangeStrength: 0, ids: [], isSeventh: false } as const

/** A word as typed: itself, its other forms, and what it begins. */
function typedNeedle(index: Postings, text: string, isLast: boolean): Needle | undefined {
  const { vocabulary } = index
  const isNumber = /^\d+$/.test(text)
  const isBegin = isLast ? true : text.length >= 3 && !isNumber
  const range = isBegin ? rangeOf(vocabulary, text) : ([0, 0] as const)
  const forms = text.length >= 3 ? formsOf(vocabulary, stemOf(text)) : []
  const exact = idOf(vocabulary, text)
  const ids = [
    ...forms.filter((id) => id !== exact && countOf(index, id) > 0).map((id) => [id, 0.94] as const),
    ...(exact >= 0 && isFound(index, exact) ? [[exact, 1] as const] : []),
  ]
  const hasRange = index.postingStarts[range[0]] !== index.postingStarts[range[1]]
  if (ids.length === 0 && !hasRange) return undefined
  return { range, rangeStrength: isLast ? 0.8 : 0.7, ids, isSeventh: text.length >= 4 || exact >= 0 }
}

/** Found as it stands, or in other forms that are common enough to be meant: `migrane` is a form of `migrans`, but means another word. */
function isSure(index: Postings, needle: Needle | undefined): boolean {
  if (!needle) return false
  const count = needle.ids.reduce((sum, [id]) => sum + countOf(index, id), 0)
  return count > 12 || needle.ids.some(([, strength]) => strength === 1)
}

/** Ways to cut a word in two that the book has: `hammertoe`. */
function partsOf(index: Postings, text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (let cut = 3; cut <= text.length - 3 && text.length <= 30; cut++) {
    const parts = [text.slice(0, cut), text.slice(cut)]
    if (parts.every((part) => countOf(index, idOf(index.vocabulary, part)) > 0)) found.push(parts)
  }
  return found
}

/** Abbreviations of one word stand for it in phrases too: `fx hip`. */
const stemsOf = (meanings: readonly Meaning[]): readonly string[] =>
  meanings.flatMap((meaning) =>
    'words' in meaning && meaning.words.length === 1 ? meaning.words.map(stemOf) : [],
  )

/** A word of the book, from our own tables: itself and its other forms. */
function bookNeedle(index: Postings, word: string): Needle | undefined {
  const exact = idOf(index.vocabulary, word)
  const forms = word.length >= 3 ? formsOf(index.vocabulary, stemOf(word)) : []
  const ids = [
    ...forms.filter((id) => id !== exact && countOf(index, id) > 0).map((id) => [id, 0.97] as const),
    ...(exact >= 0 && isFound(index, exact) ? [[exact, 1] as const] : []),
  ]
  return ids.length === 0 ? undefined : { ...nothing, ids, isSeventh: true }
}

function codeNeedle(rows: CodeRows, code: string): Needle | undefined {
  const found = rows.system === 'icd10cm' ? rowsBelow(rows, code) : undefined
  return found && { ...nothing, rows: found }
}

function rowsBelow(rows: CodeRows, code: string): readonly [from: number, to: number] | undefined {
  const key = code.toUpperCase().replace('.', '')
  const from = rows.seek(key)
  if (from >= rows.size || !rows.key(from).startsWith(key)) return undefined
  return [from, rows.seek(`${key}~`)]
}

const countOf = (index: Postings, id: number): number =>
  id < 0 ? 0 : (index.postingStarts[id + 1] ?? 0) - (index.postingStarts[id] ?? 0)

const isFound = (index: Postings, id: number): boolean =>
  countOf(index, id) > 0 || index.sevenths.some(({ all }) => all.includes(id))

/** Phrases whose words all stand in the query, by place in the list, with the slots that they answer. */
function phrasesIn(
  { list, byStem, begun }: Phrases,
  typed: readonly Typed[],
  heard: readonly (readonly string[])[],
  isOpen: boolean,
): readonly (readonly [place: number, slots: number])[] {
  const found = new Map<number, { words: number; slots: number }>()
  const note = (place: number, word: number, slot: number): void => {
    const known = found.get(place) ?? { words: 0, slots: 0 }
    if ((known.words & (1 << word)) !== 0) return
    found.set(place, { words: known.words | (1 << word), slots: known.slots | (1 << slot) })
  }
  for (const [slot, stems] of heard.entries()) {
    for (const stem of stems)
      for (const place of byStem.get(stem) ?? []) note(place, list[place]?.stems.indexOf(stem) ?? 0, slot)
  }
  const last = typed.length - 1
  const text = typed[last]?.text ?? ''
  if (isOpen && text.length >= 2) {
    let [low, high] = [0, begun.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((begun[middle]?.[0] ?? '') < text) low = middle + 1
      else high = middle
    }
    for (let at = low; at < begun.length && begun[at]?.[0].startsWith(text); at++) {
      const [word, place] = begun[at] ?? ['', 0]
      if (text.length >= 4 || found.has(place)) note(place, list[place]?.words.indexOf(word) ?? 0, last)
    }
  }
  const whole: (readonly [number, number])[] = []
  for (const [place, { words, slots }] of found)
    if (words === (1 << (list[place]?.words.length ?? 0)) - 1) whole.push([place, slots])
  return whole.sort(
    (a, b) => (list[b[0]]?.words.length ?? 0) - (list[a[0]]?.words.length ?? 0) || a[0] - b[0],
  )
}
