import { strFromU8, strToU8 } from 'fflate'
import * as z from 'zod/mini'
import { bad, good, type Result } from '../kernel/result.ts'
import { makeColumn, readColumn } from './column.ts'
import { type Release, ReleaseHead } from './release.ts'

/** `CCP` and the version of the layout. */
const MARK = [0x43, 0x43, 0x50, 1]
const START = MARK.length + 8

/** What stands in front of the columns: lengths of their parts in bytes, in the order in which they follow. */
const Contents = z.strictObject({
  head: ReleaseHead,
  columns: z.array(z.strictObject({ name: z.string(), rows: z.int(), parts: z.array(z.int()) })),
})

/**
 * A release as one run of bytes, not yet compressed: mark, check sum of the rest, length of the contents (four bytes
 * each), contents as JSON, columns. `makePack` and `openPack` are inverse for every release. Whoever stores or
 * serves it compresses it (gzip) and opens it with the platform's own stream.
 */
export function makePack(release: Release): Uint8Array {
  const made = Object.entries(release.columns).map(([name, cells]) => ({
    name,
    cells,
    parts: makeColumn(cells),
  }))
  const columns = made.map(({ name, cells, parts }) => ({
    name,
    rows: cells.length,
    parts: parts.map((part) => part.length),
  }))
  const contents = strToU8(JSON.stringify({ head: release.head, columns }))
  const pieces = [contents, ...made.flatMap(({ parts }) => parts)]
  const bytes = new Uint8Array(START + pieces.reduce((total, piece) => total + piece.length, 0))
  bytes.set(MARK)
  const view = new DataView(bytes.buffer)
  view.setUint32(START - 4, contents.length)
  let at = START
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  view.setUint32(MARK.length, sumOf(bytes))
  return bytes
}

/** Opens a pack; a column is read when it is first touched. Damage is a problem with a sentence, never an exception. */
export function openPack(bytes: Uint8Array): Result<Release> {
  if (bytes.length < START || MARK.slice(0, 3).some((byte, at) => bytes[at] !== byte))
    return refuse('This is not a code pack, or it is cut off.')
  if (bytes[3] !== MARK[3]) return refuse('This code pack was made by another version of Clean Claim.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(MARK.length) !== sumOf(bytes)) return refuse('This code pack is damaged.')
  const from = START + view.getUint32(START - 4)
  const contents = Contents.safeParse(jsonIn(bytes.subarray(START, from)))
  if (!contents.success) return refuse('This code pack has contents that cannot be read.')
  const columns: Record<string, readonly string[]> = {}
  let at = from
  for (const { name, rows, parts: lengths } of contents.data.columns) {
    const parts = lengths.map((length) => {
      at += Math.max(0, length)
      return bytes.subarray(at - Math.max(0, length), at)
    })
    const isWhole = parts.length === 1 || (parts.length === 5 && rows <= (parts[1]?.length ?? 0))
    if (!isWhole || at > bytes.length) return refuse(`Column "${name}" of this code pack cannot be read.`)
    let cells: readonly string[] | undefined
    Object.defineProperty(columns, name, {
      enumerable: true,
      get: () => (cells ??= readColumn(parts, rows)),
    })
  }
  return good({ head: contents.data.head, columns })
}

const refuse = (what: string): Result<never> => bad([{ at: 'pack', message: `${what} Load the file again.` }])

/** FNV-1a, 32 bits, of everything behind itself: no changed byte goes unseen, and a megabyte takes a millisecond. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (let at = MARK.length + 4; at < bytes.length; at++)
    sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193)
  return sum >>> 0
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    return undefined
  }
}
