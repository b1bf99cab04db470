import type { RowHit } from '../search.ts'
import type { Asked, Needle } from './ask.ts'
import { rowOfSeventh } from './documents.ts'
import type { Postings } from './postings.ts'
import { bitsIn } from './sound.ts'
import { idOf } from './vocabulary.ts'
import { placeWords } from './words.ts'

/** Documents looked at one by one, at most: the likeliest of them, because documents are numbered from the likeliest down. */
const MOST_READ = 2500
/** Categories among the hits from which on no hits with missing words are added. */
const ENOUGH_CATEGORIES = 6
/** Hits with missing words that are looked at. */
const NEARLY = 200
/** A code that a phrase means says as much of the query as a title of which this part was found. */
const MEANT_COVERAGE = 0.6

/** Room to work in, kept between queries. */
interface Room {
  /** By id: needles that have it, as bits; all 0 between queries. */
  readonly marks: Uint32Array
  readonly strengths: Uint8Array[]
  readonly bits: Uint32Array[]
  readonly seventhMarks: Uint32Array
  readonly bestOf: Float32Array
  readonly sums: Uint16Array
}

const rooms = new WeakMap<Postings, Room>()

function roomOf(index: Postings): Room {
  const known = rooms.get(index)
  if (known) return known
  const made: Room = {
    marks: new Uint32Array(index.vocabulary.words.length),
    strengths: [],
    bits: [],
    seventhMarks: new Uint32Array(index.sevenths.length),
    bestOf: new Float32Array(index.categories),
    sums: new Uint16Array(index.size),
  }
  rooms.set(index, made)
  return made
}

interface Found {
  readonly document: number
  readonly score: number
}

/** Rows for a query, best first; `askAgain` reads it once more, more loosely, when nothing has all its words. */
export function rank(index: Postings, asked: Asked, askAgain: () => Asked, limit: number): readonly RowHit[] {
  const room = roomOf(index)
  const work = (query: Asked, isFinal: boolean): readonly RowHit[] | undefined => {
    mark(index, room, query)
    try {
      const slots = slotSets(index, room, query)
      const required = query.slots.flatMap(({ isOptional }, slot) =>
        isOptional || slots[slot] === undefined ? [] : [slot],
      )
      const asks =
        required.length > 0 ? required : query.slots.flatMap((_, slot) => (slots[slot] ? [slot] : []))
      if (asks.length === 0) return isFinal ? [] : undefined
      const weights = query.slots.map((_, slot) =>
        weightOfSlot(index, slots[slot], query.slots[slot]?.text ?? ''),
      )
      const whole = intersect(slots, asks)
      if (!isFinal && whole.every((word) => word === 0)) return undefined
      return hitsOf(index, room, query, slots, asks, weights, whole, limit)
    } finally {
      unmark(room, query)
    }
  }
  return (asked.canRelax ? work(asked, false) : work(asked, true)) ?? work(askAgain(), true) ?? []
}

function mark(index: Postings, room: Room, { needles }: Asked): void {
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

function unmark({ marks, seventhMarks }: Room, { needles }: Asked): void {
  for (const { range, ids } of needles) {
    marks.fill(0, range[0], range[1])
    for (const [id] of ids) marks[id] = 0
  }
  seventhMarks.fill(0)
}

/** By slot, the documents that answer it, as bits; undefined where nothing in the vocabulary does. */
function slotSets(
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
  const scratch = fresh()
  const found: (Uint32Array | undefined)[] = slots.map(() => undefined)
  for (const { needles: wanted, slots: answered } of alternatives) {
    let first = true
    for (let place = 0; place < sets.length; place++) {
      if ((wanted & (1 << place)) === 0) continue
      const set = sets[place] as Uint32Array
      if (first) scratch.set(set)
      else for (let at = 0; at < length; at++) scratch[at] = (scratch[at] as number) & (set[at] as number)
      first = false
    }
    for (let slot = 0; slot < slots.length; slot++) {
      if ((answered & (1 << slot)) === 0) continue
      found[slot] ??= fresh()
      const bits = found[slot] as Uint32Array
      for (let at = 0; at < length; at++) bits[at] = (bits[at] as number) | (scratch[at] as number)
    }
  }
  return found.map((bits) => (bits?.some((word) => word !== 0) ? bits : undefined))
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
function weightOfSlot(index: Postings, set: Uint32Array | undefined, text: string): number {
  if (!set) return 6
  let count = 0
  for (const word of set) count += bitsIn(word)
  const weight = Math.max(0.5, Math.min(10, Math.log2((index.size + 1) / (count + 1)) + 0.5))
  return placeWords.has(text) ? weight * 0.5 : weight
}

function intersect(sets: readonly (Uint32Array | undefined)[], slots: readonly number[]): Uint32Array {
  const [first = 0, ...others] = slots
  const both = (sets[first] as Uint32Array).slice()
  for (const slot of others) {
    const set = sets[slot] as Uint32Array
    for (let at = 0; at < both.length; at++) both[at] = (both[at] as number) & (set[at] as number)
  }
  return both
}

function hitsOf(
  index: Postings,
  room: Room,
  asked: Asked,
  sets: readonly (Uint32Array | undefined)[],
  required: readonly number[],
  weights: readonly number[],
  whole: Uint32Array,
  limit: number,
): readonly RowHit[] {
  const reader = makeReader(index, room, asked, weights)
  const found: Found[] = []
  const best = room.bestOf
  const categories: number[] = []
  const read = (bits: Uint32Array, less: number, most: number): void => {
    let left = most
    for (let at = 0; at < bits.length && left > 0; at++) {
      let word = bits[at] as number
      while (word !== 0) {
        const low = word & -word
        word ^= low
        const document = (at << 5) + (31 - Math.clz32(low))
        const score = reader(document) - less
        found.push({ document, score })
        const category = index.categoryOf[document] as number
        if (best[category] === 0) categories.push(category)
        if (score > (best[category] as number)) best[category] = Math.max(score, 0.001)
        left--
      }
    }
  }
  read(whole, 0, MOST_READ)
  if (categories.length < ENOUGH_CATEGORIES && required.length > 1)
    read(nearlyAll(index, room, sets, required, weights, whole), 6, MOST_READ)
  const chosen = choose(index, found, best, categories, limit)
  for (const category of categories) best[category] = 0
  return chosen.map(({ document, score }) => hitOf(index, room, asked, document, score))
}

/** Documents that have most of what was said, counted by weight: a few hundred of the best, and at least a third of it. */
function nearlyAll(
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
    const weight = Math.max(1, Math.round((250 * (weights[slot] as number)) / total))
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
    const sum = Math.min(255, sums[document] as number)
    counts[sum] = (counts[sum] as number) + 1
  }
  let floor = 255
  for (let above = counts[255] as number; floor > 84 && above < NEARLY; ) above += counts[--floor] as number
  const near = new Uint32Array(whole.length)
  for (let document = 0; document < index.size; document++)
    if ((sums[document] as number) >= floor)
      near[document >>> 5] = (near[document >>> 5] as number) | (1 << (document & 31))
  return near
}

/** Scores a document: how well each word of the query is answered, how much of a phrase of the document that is, and its prior. */
function makeReader(
  index: Postings,
  room: Room,
  asked: Asked,
  weights: readonly number[],
): (document: number) => number {
  const { tokens, tokenStarts, weights: says, absences, seventhOf, rowOf, priors } = index
  const { marks, strengths, seventhMarks } = room
  const { needles, alternatives } = asked
  const strengthOf = new Float32Array(needles.length)
  const slotQuality = new Float32Array(asked.slots.length)
  const total = Math.max(
    0.5,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  const lastWord = index.vocabulary.words.length
  const codes = needles.flatMap(({ rows }, place) => (rows ? [{ bit: 1 << place, place, rows }] : []))
  return (document) => {
    strengthOf.fill(0)
    let mask = 0
    let [said, answered, coverage, first] = [0, 0, 0, 0]
    let [factor, absent] = [1, 0]
    const end = tokenStarts[document + 1] as number
    for (let at = tokenStarts[document] as number; at <= end; at++) {
      const id = at === end ? lastWord : (tokens[at] as number)
      if (id >= lastWord) {
        coverage = Math.max(coverage, said === 0 ? 0 : (factor * answered) / (said + 15))
        said = 0
        answered = 0
        factor = 0.85
        absent = 0
        continue
      }
      const weight = absent > 0 ? (says[id] as number) / 4 : (says[id] as number)
      const present = absent > 0 ? 0.9 * factor : factor
      absent = (absences[id] as number) || absent - 1
      let bits = marks[id] as number
      if (bits !== 0) {
        if (factor === 1 && said <= 60) first = 1
        answered += weight
        mask |= bits
        while (bits !== 0) {
          const place = 31 - Math.clz32(bits & -bits)
          bits &= bits - 1
          const strength = present * (strengths[place]?.[id] as number)
          if (strength > (strengthOf[place] as number)) strengthOf[place] = strength
        }
      }
      said += weight
    }
    const row = rowOf[document] as number
    for (const { bit, place, rows } of codes) {
      if (row < rows[0] || row >= rows[1]) continue
      mask |= bit
      strengthOf[place] = 100
    }
    const extra = (seventhMarks[seventhOf[document] as number] as number) & ~mask
    if (extra !== 0) {
      mask |= extra
      for (let place = 0; place < needles.length; place++)
        if ((extra & (1 << place)) !== 0) strengthOf[place] = 60
    }
    slotQuality.fill(0)
    let meant = 0
    for (const { needles: wanted, slots, quality } of alternatives) {
      if ((mask & wanted) !== wanted) continue
      let least = 100
      for (let place = 0; place < needles.length; place++)
        if ((wanted & (1 << place)) !== 0) least = Math.min(least, strengthOf[place] as number)
      const good = (quality * least) / 100
      if (quality > 1) meant |= slots
      for (let slot = 0; slot < slotQuality.length; slot++)
        if ((slots & (1 << slot)) !== 0 && good > (slotQuality[slot] as number)) slotQuality[slot] = good
    }
    let [base, byCode] = [0, 0]
    for (let slot = 0; slot < slotQuality.length; slot++) {
      if ((meant & (1 << slot)) !== 0) byCode += weights[slot] as number
      base += (weights[slot] as number) * (slotQuality[slot] as number)
    }
    coverage = Math.max(coverage, (MEANT_COVERAGE * byCode) / total)
    return (58 * base) / total + 22 * coverage + 5 * first + (12 * (priors[document] as number)) / 100
  }
}

/** The best, no category taking everything: at most a quarter each, and the best of each of the first twelve categories. */
function choose(
  index: Postings,
  found: readonly Found[],
  best: Float32Array,
  categories: readonly number[],
  limit: number,
): readonly Found[] {
  const floor = floorOf(found, 4 * limit)
  const leaders = new Set(
    [...categories].sort((a, b) => (best[b] as number) - (best[a] as number) || a - b).slice(0, 12),
  )
  const near = found
    .filter(({ document, score }) => {
      const category = index.categoryOf[document] as number
      return score >= floor || (leaders.has(category) && score >= (best[category] as number))
    })
    .sort(
      (a, b) =>
        b.score - a.score || (index.rowOf[a.document] as number) - (index.rowOf[b.document] as number),
    )
  const share = Math.max(5, Math.ceil(limit / 4))
  const taken = new Map<number, number>()
  const [chosen, spare]: [Found[], Found[]] = [[], []]
  for (const each of near) {
    const category = index.categoryOf[each.document] as number
    const count = taken.get(category) ?? 0
    taken.set(category, count + 1)
    if (count < share) chosen.push(each)
    else spare.push(each)
  }
  return [...chosen.slice(0, limit), ...spare]
    .slice(0, limit)
    .sort(
      (a, b) =>
        b.score - a.score || (index.rowOf[a.document] as number) - (index.rowOf[b.document] as number),
    )
}

/** A score that about `count` of the found reach, without sorting all of them. */
function floorOf(found: readonly Found[], count: number): number {
  if (found.length <= count) return Number.NEGATIVE_INFINITY
  const counts = new Uint32Array(256)
  const bucket = (score: number) => Math.max(0, Math.min(255, Math.floor(score * 2)))
  for (const { score } of found) counts[bucket(score)] = (counts[bucket(score)] as number) + 1
  let above = 0
  for (let at = 255; at >= 0; at--) {
    above += counts[at] as number
    if (above >= count) return at / 2
  }
  return Number.NEGATIVE_INFINITY
}

function hitOf(index: Postings, room: Room, asked: Asked, document: number, score: number): RowHit {
  const { marks } = room
  const stem = index.rowOf[document] as number
  let mask = 0
  let inTitle = 0
  let isTitle = true
  for (
    let at = index.tokenStarts[document] as number;
    at < (index.tokenStarts[document + 1] as number);
    at++
  ) {
    const id = index.tokens[at] as number
    if (id >= marks.length) isTitle = false
    else {
      mask |= marks[id] as number
      if (isTitle) inTitle |= marks[id] as number
    }
  }
  for (const [place, { rows }] of asked.needles.entries())
    if (rows && stem >= rows[0] && stem < rows[1]) mask |= 1 << place
  const set = index.seventhOf[document] as number
  const extra = (room.seventhMarks[set] as number) & ~mask
  const all = mask | extra
  let [answered, used] = [0, 0]
  for (const { needles, slots } of asked.alternatives) {
    if ((all & needles) !== needles) continue
    answered |= slots
    used |= needles
  }
  const character = (extra & used) !== 0 ? seventhFor(index, room, set, extra & used) : undefined
  const at = character === undefined ? stem : rowOfSeventh(index.rows, stem, character)
  return {
    at,
    score: Math.max(0, Math.min(99, Math.round(100 * score) / 100)),
    matched: matchedIn(index, room, index.rows.title(at), used & (inTitle | extra)),
    missing: asked.slots.flatMap(({ text, isOptional }, slot) =>
      isOptional || (answered & (1 << slot)) !== 0 ? [] : [text],
    ),
    ...(character === undefined ? {} : { seventh: character }),
  }
}

/** The 7th character whose meaning has most of the words that the title has not; of equals, the one that says least else. */
function seventhFor(
  { sevenths }: Postings,
  { marks }: Room,
  set: number,
  wanted: number,
): string | undefined {
  const { characters, ids } = sevenths[set] ?? { characters: [], ids: [] }
  let [best, most] = [undefined as string | undefined, 0]
  for (const [place, character] of characters.entries()) {
    const own = ids[place] ?? []
    const bits = own.reduce((mask, id) => mask | (marks[id] as number), 0) & wanted
    const worth = bitsIn(bits) - own.length / 100
    if (bits !== 0 && worth > most) [best, most] = [character, worth]
  }
  return best
}

function matchedIn(index: Postings, { marks }: Room, title: string, used: number): readonly string[] {
  const found = new Set<string>()
  for (const [word] of title.toLowerCase().matchAll(/[\p{L}\d]+(?:['’]s\b)?/gu)) {
    const plain = word.normalize('NFD').replace(/[\p{M}'’]/gu, '')
    const id = idOf(index.vocabulary, plain)
    if (id >= 0 && ((marks[id] as number) & used) !== 0) found.add(word.replace(/['’]s$/, ''))
  }
  return [...found]
}
