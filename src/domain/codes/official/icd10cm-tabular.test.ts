import { describe, expect, test } from 'vitest'
import { rowsOf } from '../rows.ts'
import { unfold } from './fold.ts'
import { anyXml, type Broken, change, firstProblem } from './testing/broken.ts'
import { readText, sampleOf, tabular } from './testing/samples.ts'

const { name } = sampleOf('icd10cm-tabular')

function released(piece: number) {
  const read = readText('icd10cm-tabular', tabular, { name }, piece)
  if (!read.ok || !read.value[0]) throw new Error(JSON.stringify(read))
  return read.value[0]
}

test.each([1, 13, 100_000])('cut into pieces of %i characters, the list is the same', (piece) => {
  expect(released(piece)).toEqual(released(500))
})

test('what may be billed follows by rule: no code below it, 7th characters added, placeholders filled', () => {
  const billable = unfold(released(500)).filter(({ isBillable }) => isBillable)
  expect(billable.map(({ code, title }) => `${code} ${title}`)).toEqual([
    'A000 Marsh fever, mild',
    'A009 Marsh fever, unspecified',
    'S990XXA Pebble in left shoe, initial encounter',
    'S990XXD Pebble in left shoe, subsequent encounter',
    'S990XXS Pebble in left shoe, sequela',
    'S991X1A Pebble in right shoe, round, initial encounter',
    'S991X1D Pebble in right shoe, round, subsequent encounter',
    'S991X1S Pebble in right shoe, round, sequela',
    'S991X7A Pebble in right shoe, shoe lost, initial encounter',
    'Z990 Dependence on alarm clock',
  ])
  expect(released(500).head).toMatchObject({ count: billable.length, id: 'icd10cm-2026-10-01' })
})

test('notes stand where they are written, chapters and blocks are ranges', () => {
  const rows = rowsOf(released(500))
  expect(released(500).columns.code).toEqual(
    expect.arrayContaining(['A00-A00', 'A00-S99', 'S99-S99', 'Z99-Z99']),
  )
  expect(rows.find('A00-S99')[0]).toMatchObject({
    title: 'Fevers and pebbles',
    excludes2: ['gadgets (Z99.-)'],
  })
  expect(rows.find('A00')[0]).toMatchObject({
    billable: false,
    includes: ['fever & chills of the marsh'],
    useAdditional: ['code for gadget, if any (Z99.0)'],
  })
  expect(rows.find('A000')[0]?.terms).toEqual(['Puddle fever', 'Damp <37° fever'])
  expect(rows.find('A009')[0]).toMatchObject({
    excludes1: ['pebble in shoe (S99.-)'],
    codeFirst: ['marsh'],
    codeAlso: ['boots'],
  })
})

const broken: readonly Broken[] = [
  ...anyXml(12),
  ['a code twice', change('A00.9', 'A00.0'), 'line 23', 'A000 stands here a second time'],
  ['no code', change('A00.9', 'fever'), 'line 30', '"fever" is no code'],
  ['no description', change('<desc>Marsh fever, mild</desc>', ''), 'line 22', 'A00.0 has no description'],
  ['a code of another category', change('A00.9', 'B00.9'), 'line 30', 'B00.9 stands below A00'],
  ['a chapter without its range', change(' (A00-S99)', ''), 'line 56', 'no range of codes'],
  ['a 7th character of two', change('char="D"', 'char="DD"'), 'line 41', 'A 7th character is "DD"'],
  [
    'no code at all',
    change(/<chapter>[\s\S]*<\/chapter>/, ''),
    'line 1',
    'No code stands in this tabular list',
  ],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('icd10cm-tabular', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(at), problem).toBe(true)
  })
})
