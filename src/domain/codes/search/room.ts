import type { Postings } from './postings.ts'

/** Documents looked at one by one for a query, at most: whole hits, and those with missing words. */
export const MOST_READ = 320
export const MOST_NEARLY = 60

/** Room to work in, kept between queries so that a keystroke makes no garbage. */
export interface Room {
  /** By id: needles that have it, as bits; all 0 between queries. */
  readonly marks: Uint32Array
  readonly strengths: Uint8Array[]
  readonly bits: Uint32Array[]
  /** By set of 7th characters: needles that one of its meanings has. */
  readonly seventhMarks: Uint32Array
  /** By category: the best score found; all 0 between queries. */
  readonly bestOf: Float32Array
  readonly sums: Uint8Array
  /** By category: hits taken so far; all 0 between queries. */
  readonly taken: Uint16Array
  /** What was read, in order. */
  readonly documents: Uint32Array
  readonly scores: Float32Array
}

const rooms = new WeakMap<Postings, Room>()

export function roomOf(index: Postings): Room {
  const known = rooms.get(index)
  if (known) return known
  const made: Room = {
    marks: new Uint32Array(index.vocabulary.words.length),
    strengths: [],
    bits: [],
    seventhMarks: new Uint32Array(index.sevenths.length),
    bestOf: new Float32Array(index.categories),
    taken: new Uint16Array(index.categories),
    sums: new Uint8Array(index.size),
    documents: new Uint32Array(MOST_READ + 16 * MOST_NEARLY),
    scores: new Float32Array(MOST_READ + 16 * MOST_NEARLY),
  }
  rooms.set(index, made)
  return made
}
