import { crc32 } from './crc32.ts'

/**
 * The journal's line: `crc32 length json⏎`, both numbers as eight lower-case hex digits. JSON text never holds a raw
 * line break, so a reader that meets damage goes on at the next line: one flipped bit costs at most one line.
 */
const HEADER = 18
const NEWLINE = 10

export interface Frames {
  /** The JSON of every intact line, in file order. */
  readonly texts: readonly string[]
  /** Lines that do not check out, with their place in bytes, as text. */
  readonly damaged: readonly { readonly at: number; readonly text: string }[]
  /** Where the next frame may be written. What follows is a torn tail: a write that was never acknowledged. */
  readonly end: number
}

export function makeFrame(value: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(value))
  const header = new TextEncoder().encode(`${hex8(crc32(json))} ${hex8(json.length)} `)
  const frame = new Uint8Array(HEADER + json.length + 1)
  frame.set(header)
  frame.set(json, HEADER)
  frame[frame.length - 1] = NEWLINE
  return frame
}

export function makeFrames(values: readonly unknown[]): Uint8Array {
  const frames = values.map(makeFrame)
  const all = new Uint8Array(frames.reduce((total, frame) => total + frame.length, 0))
  let at = 0
  for (const frame of frames) {
    all.set(frame, at)
    at += frame.length
  }
  return all
}

/** Never throws, whatever the bytes are. */
export function readFrames(bytes: Uint8Array): Frames {
  const texts: string[] = []
  const damaged: { at: number; text: string }[] = []
  let at = 0
  while (at < bytes.length) {
    const json = jsonAt(bytes, at)
    if (json) {
      texts.push(new TextDecoder().decode(json))
      at += HEADER + json.length + 1
      continue
    }
    const lineEnd = bytes.indexOf(NEWLINE, at)
    if (lineEnd < 0) break
    damaged.push({ at, text: new TextDecoder().decode(bytes.subarray(at, lineEnd)) })
    at = lineEnd + 1
  }
  return { texts, damaged, end: Math.min(at, bytes.length) }
}

function jsonAt(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const header = new TextDecoder().decode(bytes.subarray(at, at + HEADER))
  const match = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/.exec(header)
  if (!match) return undefined
  const from = at + HEADER
  const to = from + Number.parseInt(match[2] as string, 16)
  if (to > bytes.length) return undefined
  const json = bytes.subarray(from, to)
  return crc32(json) === Number.parseInt(match[1] as string, 16) ? json : undefined
}

const hex8 = (value: number): string => value.toString(16).padStart(8, '0')
