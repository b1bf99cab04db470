import { strFromU8 } from 'fflate'

/** Bytes to text, cut anywhere. */
export interface Decoder {
  take(bytes: Uint8Array): string
  /** What is left when the last byte came. */
  end(): string
}

/** Stands where a byte belongs to no text at all; readers report its line. */
export const foreign = '\uFFFD'

/**
 * UTF-8 with or without its mark, or Windows-1252: owners publish both, sometimes in one file. What is valid UTF-8 is read as
 * that, any other byte above 127 as Windows-1252; a control character that no text holds becomes `foreign`.
 */
export function decoder(): Decoder {
  let rest = new Uint8Array(0)
  let isFirst = true
  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    const all = rest.length > 0 ? joined(rest, bytes) : bytes
    const start = isFirst && startsWithMark(all) ? 3 : 0
    const isWaiting = isFirst && !isLast && all.length < 3 && (all[0] ?? 0xef) === 0xef
    if (all.length > 0 && !isWaiting) isFirst = false
    const until = isLast ? all.length : isWaiting ? 0 : wholeUntil(all)
    rest = all.slice(until)
    const now = all.subarray(start, until)
    return isPlain(now) ? strFromU8(now, true) : careful(now)
  }
  return { take: (bytes) => decode(bytes, false), end: () => decode(new Uint8Array(0), true) }
}

const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** ASCII text: nothing to decode. */
function isPlain(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 126 || (byte < 32 && !isSpace(byte))) return false
  return true
}

const isSpace = (byte: number): boolean => byte === 9 || byte === 10 || byte === 13

/** Where the last whole character ends: up to three bytes of a begun one wait for the next piece. */
function wholeUntil(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 128) return bytes.length
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1)

function careful(bytes: Uint8Array): string {
  const parts: string[] = []
  let plainFrom = 0
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte < 127 && (byte > 31 || isSpace(byte))) {
      at++
      continue
    }
    if (plainFrom < at) parts.push(strFromU8(bytes.subarray(plainFrom, at), true))
    const point = pointAt(bytes, at)
    parts.push(point ? String.fromCodePoint(point.value) : single(byte))
    at += point?.length ?? 1
    plainFrom = at
  }
  parts.push(strFromU8(bytes.subarray(plainFrom), true))
  return parts.join('')
}

/** The character of two to four bytes that begins here, if it is valid UTF-8. */
function pointAt(bytes: Uint8Array, at: number): { value: number; length: number } | undefined {
  const lead = bytes[at] ?? 0
  const length = lengthOf(lead)
  if (length === 1 || lead > 0xf4 || at + length > bytes.length) return undefined
  let value = lead & (0xff >> (length + 1))
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0
    if ((byte & 0xc0) !== 0x80) return undefined
    value = (value << 6) | (byte & 0x3f)
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0
  const isWhole = value >= least && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff) && value > 0x9f
  return isWhole ? { value, length } : undefined
}

/** Windows-1252 differs from Latin-1 in 0x80–0x9F; five places are empty. */
const WINDOWS = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

function single(byte: number): string {
  if (byte < 128) return foreign
  return byte < 0xa0 ? (WINDOWS[byte - 0x80] ?? foreign) : String.fromCharCode(byte)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
