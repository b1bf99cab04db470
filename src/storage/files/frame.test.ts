import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32.ts'
import { makeFrame, makeFrames, readFrames } from './frame.ts'

const rows = [
  { id: 'a', text: 'plain' },
  { id: 'b', text: 'line\nbreak, Ω, 🩺' },
  { id: 'c', deep: [1, [2]] },
]
const bytes = makeFrames(rows)
const texts = rows.map((row) => JSON.stringify(row))
/** Where each line ends. */
const ends = rows.map((_, index) => makeFrames(rows.slice(0, index + 1)).length)

describe('the journal line', () => {
  it('has the check sum of zip files', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })

  it('is one readable line', () => {
    expect(new TextDecoder().decode(makeFrame({ a: 1 }))).toMatch(/^[0-9a-f]{8} 00000007 \{"a":1\}\n$/)
  })

  it('gives back any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const read = readFrames(makeFrames(values))
        expect(read.texts).toEqual(values.map((value) => JSON.stringify(value)))
        expect(read.damaged).toEqual([])
        expect(read.end).toBe(makeFrames(values).length)
      }),
    )
  })

  it('torn at any byte: every whole line is read, the rest is a tail that was never acknowledged', () => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      const read = readFrames(bytes.subarray(0, cut))
      const whole = ends.filter((end) => end <= cut + 1).length // a line without its line break is still whole
      expect(read.texts).toEqual(texts.slice(0, whole))
      expect(read.damaged).toEqual([])
      expect(read.end).toBeLessThanOrEqual(cut)
      expect(readFrames(bytes.subarray(0, read.end)).texts).toEqual(read.texts)
    }
  })

  it('any flipped bit costs at most its own line, and a damaged line is never taken for a whole one', () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      const read = readFrames(flipped)
      expect(texts).toEqual(expect.arrayContaining([...read.texts]))
      expect(read.texts.length).toBeGreaterThanOrEqual(rows.length - 1)
    }
  })

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(bytes.length), (noise, at) => {
        const mixed = new Uint8Array([...bytes.subarray(0, at), ...noise, ...bytes.subarray(at)])
        expect(readFrames(noise).end).toBeLessThanOrEqual(noise.length)
        expect(readFrames(mixed).texts.length).toBeGreaterThanOrEqual(rows.length - 2)
      }),
    )
  })
})
