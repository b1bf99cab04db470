import { expect, test } from 'vitest'
import { canonical, hashValue } from './hash.ts'

test.each([
  ['keys in any order', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  ['what is undefined', { a: undefined, b: [undefined, null] }, '{"b":[null,null]}'],
  ['quotes, breaks and odd characters', { 'a"\n': 'é\u2028\\\u0001' }, '{"a\\"\\n":"é\u2028\\\\\\u0001"}'],
  ['half of a character', '\ud83d', '"\\ud83d"'],
  ['a whole one', '😀', '"😀"'],
  ['numbers', [0, -0, 1.5, Number.NaN, 1e21], '[0,0,1.5,null,1e+21]'],
  ['nothing', undefined, 'null'],
])('%s have one text', (_, value, text) => {
  expect(canonical(value)).toBe(text)
})

test('equal values have equal hashes', () => {
  expect(hashValue({ a: 1, b: 2 })).toBe(hashValue({ b: 2, a: 1, c: undefined }))
  expect(hashValue({ a: 1 })).not.toBe(hashValue({ a: '1' }))
})
