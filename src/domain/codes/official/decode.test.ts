import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { decoder } from './decode.ts'

function decode(bytes: Uint8Array, piece: number): string {
  const decode = decoder()
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += decode.take(bytes.subarray(at, at + piece))
  return text + decode.end()
}

test.each([
  ['ASCII', [65, 13, 10, 9, 66], 'A\r\n\tB'],
  ['UTF-8', [...strToU8('Sézary – “x” 𝛼')], 'Sézary – “x” 𝛼'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 65], 'A'],
  ['Windows-1252', [83, 0xe9, 122, 0x97, 0x93, 120, 0x94], 'Séz—“x”'],
  ['both in one file', [0xc3, 0xa9, 0xe9], 'éé'],
  ['Windows-1252 at the very end', [65, 0xe9], 'Aé'],
  ['a control character', [65, 1, 66], 'A\uFFFDB'],
  ['an empty place of Windows-1252', [0x81], '\uFFFD'],
  ['an overlong zero is no text', [0xc0, 0x80], 'À€'],
])('%s, whole or in pieces', (_, bytes, text) => {
  for (const piece of [1, 2, 3, 100]) expect(decode(Uint8Array.from(bytes), piece)).toBe(text)
})

test('every text in UTF-8 comes back, cut anywhere', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .filter((given) => !/[\p{Cc}\uFFFD\uFEFF]/u.test(given))
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 5 }),
      (given, piece) => decode(strToU8(given), piece) === given,
    ),
  )
})
