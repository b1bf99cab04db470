import { Inflate } from 'fflate'
import { bad, good, type Result } from '../../kernel/result.ts'
import { crc32 } from './crc32.ts'
import { decoder } from './decode.ts'
import type { Source } from './source.ts'

/** A file in a zip, as its directory (not its own header, which may lie) describes it. */
export interface ZipEntry {
  /** Checked: no absolute path, no `..`, no control character; parts split by `/`. */
  readonly name: string
  readonly size: number
  readonly packed: number
  readonly crc: number
  readonly isStored: boolean
  /** Where its local header begins, and where its bytes have to end at the latest. */
  readonly at: number
  readonly until: number
  /** Why it cannot be unpacked, as a sentence. */
  readonly locked: string | undefined
}

export interface ZipLimits {
  readonly entries: number
  readonly unpacked: number
  /** Unpacked to packed, for entries of more than 1 MB. */
  readonly ratio: number
}

export const zipLimits: ZipLimits = { entries: 2000, unpacked: 1_073_741_824, ratio: 200 }

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const LARGE_DIRECTORY = 8_388_608

/** The directory of a zip. Anything that does not agree with itself, or asks for more than the limits, refuses the whole. */
export function readZip(source: Source, limits: ZipLimits = zipLimits): Result<readonly ZipEntry[]> {
  const tailFrom = Math.max(0, source.size - 65_557)
  const tail = source.read(tailFrom, source.size)
  const end = findEnd(tail)
  if (end < 0) return no('The zip has no end: it is cut off. Download it again.')
  const view = viewOf(tail)
  const [disk, count] = [view.getUint16(end + 4, true), view.getUint16(end + 10, true)]
  const [size, from] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  if (disk !== 0 || count === 0xffff || from === 0xffffffff)
    return no(
      'The zip is split in parts or in the large format (zip64). Unpack it and choose the file itself.',
    )
  if (count > limits.entries) return no(`The zip holds ${count} files; at most ${limits.entries} are read.`)
  if (from + size > tailFrom + end || size > LARGE_DIRECTORY)
    return no('The directory of the zip does not lie where it says. Download it again.')
  return entriesOf(source.read(from, from + size), count, from, limits)
}

function findEnd(tail: Uint8Array): number {
  const view = viewOf(tail)
  for (let at = tail.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === DIRECTORY_END && at + 22 + view.getUint16(at + 20, true) <= tail.length)
      return at
  return -1
}

function entriesOf(
  directory: Uint8Array,
  count: number,
  from: number,
  limits: ZipLimits,
): Result<readonly ZipEntry[]> {
  const view = viewOf(directory)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let unpacked = 0
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return no(BROKEN)
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number]
    const next = at + 46 + lengths[0] + lengths[1] + lengths[2]
    if (next > directory.length) return no(BROKEN)
    const name = safeName(textOf(directory.subarray(at + 46, at + 46 + lengths[0])))
    if (name === undefined)
      return no(
        'The zip names a file outside of its own folder, which no official zip does. Nothing was read.',
      )
    if (names.has(name)) return no(`The zip holds "${name.slice(-60)}" twice. Download it again.`)
    names.add(name)
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [crc, packed, size] = [16, 20, 24].map((place) => view.getUint32(at + place, true)) as [
      number,
      number,
      number,
    ]
    const offset = view.getUint32(at + 42, true)
    if (offset + 30 + packed > from) return no(BROKEN)
    unpacked += size
    if (unpacked > limits.unpacked)
      return no('The zip unpacks to more than 1 GB, which no official zip does. Nothing was read.')
    if (size > 1_048_576 && size > packed * limits.ratio)
      return no(
        `"${name.slice(-60)}" unpacks to more than ${limits.ratio} times its size, as a zip bomb does. Nothing was read.`,
      )
    const locked =
      flags & 1
        ? 'It is locked with a password: unpack the zip and choose the file itself.'
        : method !== 0 && method !== 8
          ? 'It is packed in a way that only some programs know: unpack the zip and choose the file itself.'
          : undefined
    entries.push({ name, size, packed, crc, isStored: method === 0, at: offset, until: from, locked })
    at = next
  }
  const sorted = [...entries].sort((a, b) => a.at - b.at)
  const bounded = sorted.map((entry, index) => ({ ...entry, until: sorted[index + 1]?.at ?? from }))
  if (bounded.some((entry) => entry.at + 30 + entry.packed > entry.until))
    return no('Files of the zip lie on top of each other, as in a zip bomb. Nothing was read.')
  return good(bounded)
}

/** A relative name with `/`; undefined when it climbs out, is absolute, or hides control characters. */
function safeName(raw: string): string | undefined {
  const name = raw.replaceAll('\\', '/')
  const hasControl = Array.from(name).some((letter) => letter < ' ' || letter === '\uFFFD')
  const isAbsolute = name.startsWith('/') || /^[A-Za-z]:/.test(name)
  const parts = name.split('/')
  return name === '' || hasControl || isAbsolute || parts.includes('..') ? undefined : name
}

/**
 * Unpacks one entry, a piece per step; `give` is handed each piece and may answer `false` to stop early. The result is
 * `undefined` when length and checksum agree (or it was stopped), else a sentence.
 */
export function* unpack(
  source: Source,
  entry: ZipEntry,
  give: (bytes: Uint8Array) => boolean,
): Generator<number, string | undefined> {
  if (entry.locked) return entry.locked
  const local = source.read(entry.at, entry.at + 30)
  const view = viewOf(local)
  if (local.length < 30 || view.getUint32(0, true) !== LOCAL_ENTRY) return BROKEN
  const from = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  if (from + entry.packed > entry.until) return BROKEN
  let [crc, size, wantsMore] = [0, 0, true]
  const pass = (bytes: Uint8Array) => {
    size += bytes.length
    if (size > entry.size || !wantsMore) return
    crc = crc32(bytes, crc)
    if (bytes.length > 0) wantsMore = give(bytes)
  }
  const inflate = entry.isStored ? undefined : new Inflate(pass)
  for (let at = 0; at < entry.packed; at += STEP) {
    const isLast = at + STEP >= entry.packed
    const bytes = source.read(from + at, Math.min(from + at + STEP, from + entry.packed))
    try {
      if (inflate) inflate.push(bytes, isLast)
      else pass(bytes)
    } catch {
      return 'It is damaged: its bytes cannot be unpacked. Download the zip again.'
    }
    if (!wantsMore) return undefined
    if (size > entry.size) return 'It is longer than the zip says. Download the zip again.'
    yield size
  }
  if (size < entry.size) return 'It is shorter than the zip says. Download the zip again.'
  return crc === entry.crc ? undefined : 'It is damaged: its checksum does not agree. Download the zip again.'
}

/** Packed bytes per step: text of codes unpacks to about ten times as much. */
const STEP = 32_768

const BROKEN = 'The directory of the zip does not agree with its files: it is damaged. Download it again.'
const no = (message: string): Result<never> => bad([{ at: 'file', message }])
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function textOf(bytes: Uint8Array): string {
  const decode = decoder()
  return decode.take(bytes) + decode.end()
}
