import { expect, test } from 'vitest'
import type { Look } from './kind.ts'
import { sayClock, sayLook, stepsOf, withLook } from './looks.ts'

const look = (kind: Look['do'], at: string, second: number): Look => ({ do: kind, at, second })

test.each<[string, readonly Look[], Look, readonly string[]]>([
  ['the first look', [], look('index', 'Pain', 3), ['3 Index: Pain']],
  [
    'the same place again is one look',
    [look('tabular', 'R10', 3)],
    look('tabular', 'R10', 9),
    ['3 Tabular list: R10'],
  ],
  [
    'a search being typed is one search, from its first letter',
    [look('search', 'fra', 3)],
    look('search', 'fracture', 5),
    ['3 Search: fracture'],
  ],
  [
    'another search is another look',
    [look('search', 'fracture', 3)],
    look('search', 'radius', 5),
    ['3 Search: fracture', '5 Search: radius'],
  ],
  [
    'a subterm is a look of its own',
    [look('index', 'Pain', 3)],
    look('index', 'Pain › joint', 5),
    ['3 Index: Pain', '5 Index: Pain › joint'],
  ],
])('%s', (_, before, next, want) =>
  expect(withLook(before, next).map((one) => `${one.second} ${sayLook(one)}`)).toEqual(want),
)

test('the best way ends at the code', () =>
  expect(stepsOf(['Pain', 'joint', 'knee'], 'M25.561')).toEqual([
    'Index: Pain › joint › knee',
    'Tabular list: the notes at M25 and below it',
    'Code: M25.561',
  ]))

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [600, '10:00'],
])('%i seconds are %s', (seconds, want) => expect(sayClock(seconds)).toBe(want))
