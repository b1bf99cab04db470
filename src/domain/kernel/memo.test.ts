import { expect, test } from 'vitest'
import { once, onceBy } from './memo.ts'

test('a function is asked once for each object, whatever it gave', () => {
  const asked: string[] = []
  const nameOf = once((of: { name: string }) => {
    asked.push(of.name)
    return of.name === 'none' ? undefined : of.name
  })
  const [ada, none] = [{ name: 'Ada' }, { name: 'none' }]
  expect([nameOf(ada), nameOf(ada), nameOf(none), nameOf(none)]).toEqual(['Ada', 'Ada', undefined, undefined])
  expect(asked).toEqual(['Ada', 'none'])
})

test('and once for each text of an object, until there are too many', () => {
  const asked: string[] = []
  const find = onceBy((of: Record<string, number>, key) => {
    asked.push(key)
    return of[key]
  }, 2)
  const prices = { a: 1, b: 2, c: 3 }
  expect(['a', 'a', 'x', 'x', 'b', 'b', 'a'].map((key) => find(prices, key))).toEqual([
    1,
    1,
    undefined,
    undefined,
    2,
    2,
    1,
  ])
  expect(asked).toEqual(['a', 'x', 'b', 'a'])
  expect(find({ a: 9 }, 'a')).toBe(9)
})
