import { expect, test } from 'vitest'
import { cellsOf } from './csv.ts'

test.each([
  ['a,b,c', ',', ['a', 'b', 'c']],
  ['', ',', ['']],
  ['a,', ',', ['a', '']],
  ['"a, b",c', ',', ['a, b', 'c']],
  ['"a ""b"" c"', ',', ['a "b" c']],
  ['12" shoe\tb', '\t', ['12" shoe', 'b']],
  ['"two\nlines"\tb', '\t', ['two\nlines', 'b']],
  ['"open,b', ',', undefined],
  ['""', ',', ['']],
] as const)('%j', (line, separator, cells) => {
  expect(cellsOf(line, separator)).toEqual(cells)
})
