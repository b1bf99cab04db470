import { bitsIn, editsBetween, lettersOf, soundOf } from './sound.ts'
import { stemOf } from './words.ts'

/** Every word of an index, sorted, so that a beginning is a range; ids are places in that order. */
export interface Vocabulary {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** Ids in the order of their stems. */
  readonly byStem: Uint32Array
  /** Sounds of all words, one after another; `soundStarts[id]` to `soundStarts[id + 1]`. */
  readonly sounds: Uint8Array
  readonly soundStarts: Uint32Array
  readonly letters: Uint32Array
}

/** `words`: sorted, each once. */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const stems = words.map((word) => {
    const stem = stemOf(word)
    return stem === word ? word : stem
  })
  const byStem = Uint32Array.from(words.keys()).sort(
    (a, b) => compare(stems[a] ?? '', stems[b] ?? '') || a - b,
  )
  const soundStarts = new Uint32Array(words.length + 1)
  const letters = new Uint32Array(words.length)
  const sounds: number[] = []
  for (const [id, word] of words.entries()) {
    for (const byte of bytesOf(soundOf(word))) sounds.push(byte)
    soundStarts[id + 1] = sounds.length
  }
  const bytes = Uint8Array.from(sounds)
  for (const id of words.keys())
    letters[id] = lettersOf(bytes, soundStarts[id] ?? 0, soundStarts[id + 1] ?? 0)
  return { words, stems, byStem, sounds: bytes, soundStarts, letters }
}

/** Ids of the words that begin with this one: from the first to before the second. */
export function rangeOf({ words }: Vocabulary, begin: string): readonly [from: number, to: number] {
  const from = firstNotBefore(words.length, (at) => (words[at] as string) < begin)
  const end = `${begin}\uffff`
  return [from, firstNotBefore(words.length, (at) => (words[at] as string) < end, from)]
}

/** The id of exactly this word, or -1. */
export function idOf(vocabulary: Vocabulary, word: string): number {
  const { words } = vocabulary
  const at = firstNotBefore(words.length, (other) => (words[other] as string) < word)
  return words[at] === word ? at : -1
}

/** Ids of the other forms of a word: same stem. */
export function formsOf({ stems, byStem }: Vocabulary, stem: string): readonly number[] {
  const found: number[] = []
  const from = firstNotBefore(byStem.length, (at) => (stems[byStem[at] as number] as string) < stem)
  for (let at = from; at < byStem.length && stems[byStem[at] as number] === stem; at++)
    found.push(byStem[at] as number)
  return found
}

export interface Near {
  readonly id: number
  readonly edits: number
}

/**
 * Words that a misspelled word may have meant, nearest first: one mistake in a short word, two from eight letters, three
 * from ten where two do not help; by ear. `isBegun`: the word may be unfinished. A wrong first letter is looked for only when a right
 * one finds nothing.
 */
export function nearTo(
  vocabulary: Vocabulary,
  word: string,
  isBegun: boolean,
  isUsed: (id: number) => boolean,
): readonly Near[] {
  if (word.length < 4 || word.length > 40) return []
  const most = word.length >= 8 ? 2 : 1
  const found = within(vocabulary, word, isBegun, most, isUsed)
  if (found.length > 0 || word.length < 10) return found
  return within(vocabulary, word, isBegun, 3, isUsed)
}

const KEPT = 8

function within(
  vocabulary: Vocabulary,
  word: string,
  isBegun: boolean,
  limit: number,
  isUsed: (id: number) => boolean,
): readonly Near[] {
  const { words, sounds, soundStarts, letters } = vocabulary
  const asked = bytesOf(soundOf(word))
  const own = lettersOf(asked, 0, asked.length)
  const found: Near[] = []
  for (let id = 0; id < words.length; id++) {
    const theirs = letters[id] as number
    if (bitsIn(own & ~theirs) > limit || (!isBegun && bitsIn(theirs & ~own) > limit)) continue
    const [from, to] = [soundStarts[id] as number, soundStarts[id + 1] as number]
    const wrongFirst = sounds[from] === asked[0] ? 0 : 0.6
    const edits = editsBetween(asked, sounds, from, to, limit, isBegun)
    if (edits > limit || !isUsed(id)) continue
    const longer = isBegun ? 0 : Math.abs((words[id] as string).length - word.length) * 0.1
    found.push({ id, edits: edits + wrongFirst + longer })
  }
  found.sort((a, b) => a.edits - b.edits || a.id - b.id)
  const best = found[0]?.edits ?? 0
  return found.filter(({ edits }) => edits <= best + 0.75).slice(0, KEPT)
}

/** Letters and digits as bytes; everything else was dropped when the text was cut into words. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

function firstNotBefore(size: number, isBefore: (at: number) => boolean, from = 0): number {
  let [low, high] = [from, size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
