import type { Asked, Needle } from './ask.ts'
import type { Postings } from './postings.ts'
import { MOST_NEARLY, type Room } from './room.ts'
import { bitsIn } from './sound.ts'
import { placeWords } from './words.ts'

/** Writes down which words of the vocabulary each needle has, and how well. */
export function mark(index: Postings, room: Room, { needles }: Asked): void {
  const { marks, strengths, seventhMarks } = room
  for (const [place, { range, rangeStrength, ids, isSeventh }] of needles.entries()) {
    strengths[place] ??= new Uint8Array(index.vocabulary.words.length)
    const strength = strengths[place]
    const bit = 1 << place
    for (let id = range[0]; id < range[1]; id++) {
      marks[id] = (marks[id] as number) | bit
      strength[id] = Math.round(100 * rangeStrength)
    }
    for (const [id, good] of ids) {
      marks[id] = (marks[id] as number) | bit
      strength[id] = Math.round(100 * good)
    }
    if (!isSeventh) continue
    for (let set = 1; set < index.sevenths.length; set++)
      for (const id of index.sevenths[set]?.all ?? [])
        if (((marks[id] as number) & bit) !== 0) seventhMarks[set] = (seventhMarks[set] as number) | bit
  }
}

export function unmark({ marks, seventhMarks }: Room, { needles }: Asked): void {
  for (const { range, ids } of needles) {
    marks.fill(0, range[0], range[1])
    for (const [id] of ids) marks[id] = 0
  }
  seventhMarks.fill(0)
}

/** By slot, the documents that answer it, as bits; undefined where nothing in the vocabulary does. */
export function slotSets(
  index: Postings,
  room: Room,
  { slots, needles, alternatives }: Asked,
): (Uint32Array | undefined)[] {
  const length = (index.size + 31) >>> 5
  let used = 0
  const fresh = (): Uint32Array => {
    room.bits[used] ??= new Uint32Array(length)
    const bits = room.bits[used++] as Uint32Array
    return bits.fill(0)
  }
  const sets = needles.map((needle, place) => documentsOf(index, room, needle, place, fresh()))
  const found: (Uint32Array | undefined)[] = slots.map(() => undefined)
  // A set that only one slot has so far is lent, not copied, until something is added to it.
  const isOwn = slots.map(() => false)
  const give = (slot: number, set: Uint32Array): void => {
    const known = found[slot]
    if (!known) {
      found[slot] = set
      return
    }
    const own = isOwn[slot] ? known : fresh()
    for (let at = 0; at < length; at++) own[at] = (known[at] as number) | (set[at] as number)
    found[slot] = own
    isOwn[slot] = true
  }
  for (const { needles: wanted, slots: answered } of alternatives) {
    let set = sets[31 - Math.clz32(wanted & -wanted)] as Uint32Array
    if ((wanted & (wanted - 1)) !== 0) {
      const both = fresh()
      both.set(set)
      for (let left = wanted & (wanted - 1); left !== 0; left &= left - 1) {
        const other = sets[31 - Math.clz32(left & -left)] as Uint32Array
        for (let at = 0; at < length; at++) both[at] = (both[at] as number) & (other[at] as number)
      }
      set = both
    }
    for (let left = answered; left !== 0; left &= left - 1) give(31 - Math.clz32(left & -left), set)
  }
  return found.map((bits) => (bits && !isEmpty(bits) ? bits : undefined))
}

function documentsOf(
  index: Postings,
  room: Room,
  needle: Needle,
  place: number,
  bits: Uint32Array,
): Uint32Array {
  const { postings, postingStarts } = index
  const put = (from: number, to: number) => {
    for (let at = postingStarts[from] as number; at < (postingStarts[to] as number); at++) {
      const document = postings[at] as number
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31))
    }
  }
  const [from, to] = needle.range
  if (to > from) put(from, to)
  for (const [id] of needle.ids) if (id < from || id >= to) put(id, id + 1)
  for (let row = needle.rows?.[0] ?? 0; row < (needle.rows?.[1] ?? 0); row++) {
    const document = index.documentOf[row] as number
    if (document >= 0) bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31))
  }
  for (let set = 1; set < index.sevenths.length; set++) {
    if (((room.seventhMarks[set] as number) & (1 << place)) === 0) continue
    for (const document of index.sevenths[set]?.documents ?? [])
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31))
  }
  return bits
}

/** How much a word of the query says, in bits: the rarer, the more. */
export function weightOfSlot(index: Postings, set: Uint32Array | undefined, text: string): number {
  if (!set) return 6
  let count = 0
  for (let at = 0; at < set.length; at++) {
    const word = set[at] as number
    if (word !== 0) count += bitsIn(word)
  }
  const weight = Math.max(0.5, Math.min(10, Math.log2((index.size + 1) / (count + 1)) + 0.5))
  return placeWords.has(text) ? weight * 0.5 : weight
}

/** Documents that are in all of these sets. */
export function intersect(sets: readonly (Uint32Array | undefined)[], slots: readonly number[]): Uint32Array {
  const [first = 0, ...others] = slots
  const both = (sets[first] as Uint32Array).slice()
  for (const slot of others) {
    const set = sets[slot] as Uint32Array
    for (let at = 0; at < both.length; at++) both[at] = (both[at] as number) & (set[at] as number)
  }
  return both
}

/** Documents that have most of what was said, counted by weight: a few hundred of the best, and at least a third of it. */
export function nearlyAll(
  index: Postings,
  room: Room,
  sets: readonly (Uint32Array | undefined)[],
  slots: readonly number[],
  weights: readonly number[],
  whole: Uint32Array,
): Uint32Array {
  const sums = room.sums.fill(0)
  const total = slots.reduce((sum, slot) => sum + (weights[slot] as number), 0)
  for (const slot of slots) {
    const set = sets[slot] as Uint32Array
    const weight = Math.max(1, Math.floor((250 * (weights[slot] as number)) / total))
    for (let at = 0; at < set.length; at++) {
      let word = (set[at] as number) & ~(whole[at] as number)
      while (word !== 0) {
        const document = (at << 5) + (31 - Math.clz32(word & -word))
        word &= word - 1
        sums[document] = (sums[document] as number) + weight
      }
    }
  }
  const counts = new Uint32Array(256)
  for (let document = 0; document < index.size; document++) {
    const sum = sums[document] as number
    counts[sum] = (counts[sum] as number) + 1
  }
  let floor = 255
  for (let above = counts[255] as number; floor > 84 && above < MOST_NEARLY; )
    above += counts[--floor] as number
  const near = new Uint32Array(whole.length)
  for (let document = 0; document < index.size; document++)
    if ((sums[document] as number) >= floor)
      near[document >>> 5] = (near[document >>> 5] as number) | (1 << (document & 31))
  return near
}

export function isEmpty(bits: Uint32Array): boolean {
  for (let at = 0; at < bits.length; at++) if (bits[at] !== 0) return false
  return true
}
