import type { RowHit } from '../search.ts'
import type { Asked } from './ask.ts'
import { hitOf } from './hit.ts'
import type { Postings } from './postings.ts'
import { MOST_NEARLY, MOST_READ, type Room, roomOf } from './room.ts'
import { makeReader } from './score.ts'
import { intersect, isEmpty, mark, nearlyAll, slotSets, unmark, weightOfSlot } from './sets.ts'

/** Categories among the hits from which on no hits with missing words are added. */
const ENOUGH_CATEGORIES = 5
/** What a hit with missing words loses beside what those words were worth. */
const MISSING = 6

/** Rows for a query, best first; `askAgain` reads it once more, more loosely, when nothing has all its words. */
export function rank(index: Postings, asked: Asked, askAgain: () => Asked, limit: number): readonly RowHit[] {
  return (
    (asked.canRelax ? work(index, asked, limit, false) : undefined) ??
    work(index, asked.canRelax ? askAgain() : asked, limit, true) ??
    []
  )
}

/** Undefined when nothing has all words and this is not the last try. */
function work(index: Postings, query: Asked, limit: number, isFinal: boolean): readonly RowHit[] | undefined {
  const room = roomOf(index)
  mark(index, room, query)
  try {
    const sets = slotSets(index, room, query)
    const found = query.slots.flatMap((_, slot) => (sets[slot] ? [slot] : []))
    const required = found.filter((slot) => !query.slots[slot]?.isOptional)
    const asks = required.length > 0 ? required : found
    if (asks.length === 0) return isFinal ? [] : undefined
    const whole = intersect(sets, asks)
    if (!isFinal && isEmpty(whole)) return undefined
    const weights = query.slots.map(({ text }, slot) => weightOfSlot(index, sets[slot], text))
    const read = reading(index, room, makeReader(index, room, query, weights))
    read.all(whole, 0, MOST_READ)
    const enough = read.count() >= limit ? 2 : ENOUGH_CATEGORIES
    if (asks.length > 1 && read.categories.length < enough) {
      const seen = whole.slice()
      for (const slot of [...asks].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0))) {
        if (asks.length > 3 && read.categories.length >= enough) break
        const others = asks.filter((other) => other !== slot)
        read.all(without(intersect(sets, others), seen), MISSING, MOST_NEARLY)
      }
      if (read.categories.length === 0 && asks.length > 2)
        read.all(without(nearlyAll(index, room, sets, asks, weights, whole), seen), MISSING, 2 * MOST_NEARLY)
    }
    const chosen = choose(index, room, read.count(), read.categories, limit)
    for (const category of read.categories) room.bestOf[category] = 0
    return chosen.map((at) =>
      hitOf(index, room, query, room.documents[at] as number, room.scores[at] as number),
    )
  } finally {
    unmark(room, query)
  }
}

/** What is new in a set; it is seen from then on. */
function without(bits: Uint32Array, seen: Uint32Array): Uint32Array {
  for (let at = 0; at < bits.length; at++) {
    const fresh = (bits[at] as number) & ~(seen[at] as number)
    bits[at] = fresh
    seen[at] = (seen[at] as number) | fresh
  }
  return bits
}

function reading(index: Postings, room: Room, scoreOf: (document: number) => number) {
  const { documents, scores, bestOf } = room
  const { categoryOf } = index
  const categories: number[] = []
  let count = 0
  /** Reads the first documents of a set, the likeliest ones. */
  const all = (bits: Uint32Array, less: number, most: number): void => {
    const end = Math.min(documents.length, count + most)
    for (let at = 0; at < bits.length && count < end; at++) {
      let word = bits[at] as number
      while (word !== 0 && count < end) {
        const document = (at << 5) + (31 - Math.clz32(word & -word))
        word &= word - 1
        const score = scoreOf(document) - less
        documents[count] = document
        scores[count] = score
        count++
        const category = categoryOf[document] as number
        if (bestOf[category] === 0) categories.push(category)
        if (score > (bestOf[category] as number)) bestOf[category] = Math.max(score, 0.001)
      }
    }
  }
  return { all, categories, count: () => count }
}

/** Places of the best among what was read: no category takes more than a quarter, and the first twelve categories are all there. */
function choose(
  index: Postings,
  { documents, scores, bestOf, taken }: Room,
  count: number,
  categories: readonly number[],
  limit: number,
): readonly number[] {
  const floor = floorOf(scores, count, limit + 20)
  const leading = [...categories]
    .sort((a, b) => (bestOf[b] as number) - (bestOf[a] as number) || a - b)
    .slice(0, 12)
  const least = bestOf[leading.at(-1) ?? 0] as number
  const inOrder = (a: number, b: number): number =>
    (scores[b] as number) - (scores[a] as number) ||
    (index.rowOf[documents[a] as number] as number) - (index.rowOf[documents[b] as number] as number)
  const near: number[] = []
  for (let at = 0; at < count; at++) {
    const score = scores[at] as number
    if (score < floor) {
      const category = index.categoryOf[documents[at] as number] as number
      if (score < least || score < (bestOf[category] as number)) continue
    }
    near.push(at)
  }
  near.sort(inOrder)
  const share = Math.max(5, Math.ceil(limit / 4))
  const [chosen, spare]: [number[], number[]] = [[], []]
  for (const at of near) {
    const category = index.categoryOf[documents[at] as number] as number
    const before = taken[category] as number
    taken[category] = before + 1
    if (before < share) chosen.push(at)
    else spare.push(at)
  }
  for (const at of near) taken[index.categoryOf[documents[at] as number] as number] = 0
  if (chosen.length >= limit) return chosen.slice(0, limit)
  return [...chosen, ...spare.slice(0, limit - chosen.length)].sort(inOrder)
}

/** A score that about `wanted` of those read reach, without sorting all of them. */
function floorOf(scores: Float32Array, count: number, wanted: number): number {
  if (count <= wanted) return Number.NEGATIVE_INFINITY
  const counts = new Uint32Array(256)
  for (let at = 0; at < count; at++) {
    const bucket = Math.max(0, Math.min(255, Math.floor((scores[at] as number) * 2)))
    counts[bucket] = (counts[bucket] as number) + 1
  }
  let above = 0
  for (let bucket = 255; bucket >= 0; bucket--) {
    above += counts[bucket] as number
    if (above >= wanted) return bucket / 2
  }
  return Number.NEGATIVE_INFINITY
}
