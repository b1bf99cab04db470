import { deflateSync, strFromU8, strToU8 } from 'fflate'

/**
 * One column of text as runs of bytes, made small for gzip: one run is a JSON list, five are words, whichever gzip makes
 * smaller. As words a cell is told against the cell above: so many words at the front and at the back stay, and the words
 * between are new. Words stand once, the frequent ones first, so that most of them are one byte. Short cells go by letters.
 */
export type ColumnParts = readonly Uint8Array[]

/** Cells that are tried to see which way is smaller. */
const TRIED = 5000

export function makeColumn(cells: readonly string[]): ColumnParts {
  const some = cells.slice(0, TRIED)
  const sizeOf = (parts: ColumnParts) => parts.reduce((total, part) => total + deflateSync(part).length, 0)
  return sizeOf(listParts(some)) < sizeOf(wordParts(some)) ? listParts(cells) : wordParts(cells)
}

/** JSON keeps every text as it is, half a surrogate pair too. */
const listParts = (cells: readonly string[]): ColumnParts => [strToU8(JSON.stringify(cells))]

/** words · front · back · counts of new words · new words */
function wordParts(cells: readonly string[]): ColumnParts {
  const wordsIn = splitterFor(cells)
  const [front, back, counts] = [new Numbers(), new Numbers(), new Numbers()]
  const middles: string[] = []
  const uses = new Map<string, number>()
  let above: readonly string[] = []
  for (const cell of cells) {
    const words = wordsIn(cell)
    const [kept, tail] = sharedWith(above, words)
    front.add(kept)
    back.add(tail)
    counts.add(words.length - kept - tail)
    for (let at = kept; at < words.length - tail; at++) {
      const word = words[at] as string
      middles.push(word)
      uses.set(word, (uses.get(word) ?? 0) + 1)
    }
    above = words
  }
  const vocabulary = [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word)
  const places = new Map(vocabulary.map((word, at) => [word, at]))
  const middle = new Numbers()
  for (const word of middles) middle.add(places.get(word) as number)
  return [...listParts(vocabulary), front.bytes(), back.bytes(), counts.bytes(), middle.bytes()]
}

/** The cells of a column. Whatever the bytes are, it ends and does not throw: what cannot be read is no cell or an empty one. */
export function readColumn(parts: ColumnParts, rows: number): readonly string[] {
  const list = listIn(parts[0])
  if (parts.length === 1) return list
  const [front, back, counts, middle] = [1, 2, 3, 4].map((at) => numbersIn(parts[at])) as Runs
  const most = parts[4]?.length ?? 0
  const cells: string[] = []
  const ends: number[] = [] // of each word of the cell above, in characters
  let cell = ''
  for (let row = 0; row < rows; row++) {
    const kept = Math.min(front(), ends.length)
    const tail = Math.min(back(), ends.length - kept)
    const count = Math.min(counts(), most)
    if (count > 0 || kept + tail < ends.length) {
      const tailEnds = ends.splice(ends.length - tail)
      const tailFrom = ends.at(-1) ?? 0
      ends.length = kept
      const begin = ends.at(-1) ?? 0
      let added = ''
      for (let at = 0; at < count; at++) {
        added += list[middle()] ?? ''
        ends.push(begin + added.length)
      }
      const moved = begin + added.length - tailFrom
      for (const end of tailEnds) ends.push(end + moved)
      cell = cell.slice(0, begin) + added + cell.slice(tailFrom)
    }
    cells.push(cell)
  }
  return cells
}

type Runs = [front: () => number, back: () => number, counts: () => number, middle: () => number]

function listIn(bytes: Uint8Array | undefined): readonly string[] {
  try {
    const list: unknown = JSON.parse(strFromU8(bytes ?? new Uint8Array()))
    return Array.isArray(list) ? list.map(String) : []
  } catch {
    return []
  }
}

/** Keys and marks by letters, everything else by words that carry the blank before them. */
function splitterFor(cells: readonly string[]): (cell: string) => string[] {
  const letters = cells.reduce((total, cell) => total + cell.length, 0)
  return letters <= 8 * cells.length
    ? (cell) => cell.split('')
    : (cell) => cell.match(/ ?[\w.'-]+|[\s\S]/g) ?? []
}

/** How many words two cells share at the front, and how many more at the back. */
function sharedWith(above: readonly string[], words: readonly string[]): [front: number, back: number] {
  const most = Math.min(above.length, words.length)
  let front = 0
  while (front < most && above[front] === words[front]) front++
  let back = 0
  while (back < most - front && above.at(-1 - back) === words.at(-1 - back)) back++
  return [front, back]
}

/** Whole numbers of seven bits a byte, the lowest first; the high bit says that more follow. */
class Numbers {
  #bytes = new Uint8Array(1024)
  #length = 0

  add(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    let rest = value
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128
    this.#bytes[this.#length++] = rest
  }

  bytes = (): Uint8Array => this.#bytes.slice(0, this.#length)
}

/** The numbers of a run, one at each call; zeros after its end. */
function numbersIn(bytes: Uint8Array = new Uint8Array()): () => number {
  let at = 0
  return () => {
    let [value, shift, byte] = [0, 0, 128]
    while (byte > 127 && at < bytes.length && shift < 35) {
      byte = bytes[at++] as number
      value |= (byte & 127) << shift
      shift += 7
    }
    return value >>> 0
  }
}
