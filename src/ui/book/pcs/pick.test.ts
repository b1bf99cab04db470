import { expect, test } from 'vitest'
import { movedTo, typedTo } from './pick.ts'

const values = [
  { character: '5', label: 'Esophagus' },
  { character: '6', label: 'Stomach' },
  { character: 'A', label: 'Jejunum' },
  { character: 'J', label: 'Appendix' },
]

test.each([
  ['a digit', '6', 1],
  ['a letter is the character before it is a word', 'j', 3],
  ['a letter that no value has begins a label', 'e', 0],
  ['several letters begin a label', 'je', 2],
  ['letters of a character go on to a label', 'app', 3],
  ['nothing', 'x', -1],
])('%s', (_, typed, at) => expect(typedTo(values, typed)).toBe(at))

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 3],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 0, 3],
  ['PageDown', 0, 3],
  ['x', 0, undefined],
])('%s from %i', (key, at, after) => expect(movedTo(key, at, 4)).toBe(after))
