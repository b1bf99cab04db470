import { describe, expect, test } from 'vitest'
import { codesOf } from './icd10pcs-tables.ts'
import { anyXml, type Broken, change, firstProblem } from './testing/broken.ts'
import { readText, sampleOf, tables } from './testing/samples.ts'

const { name } = sampleOf('icd10pcs-tables')

test('a row of a table is a row of the release, and one value of each place makes a code', () => {
  const read = readText('icd10pcs-tables', tables, { name }, 50)
  if (!read.ok || !read.value[0]) throw new Error(JSON.stringify(read))
  expect(read.value[0].head).toMatchObject({ id: 'icd10pcs-tables-2026-10-01', count: 5 })
  expect(read.value[0].columns).toMatchObject({
    table: ['001', '001'],
    operation: ['Bypass', 'Bypass'],
    definition: ['Going around something', 'Going around something'],
    axes: ['Body Part|Approach|Device|Qualifier', 'Body Part|Approach|Device|Qualifier'],
    part: ['6 Left pocket|7 Right pocket', '8 Back pocket'],
  })
  expect([...codesOf(read.value[0])]).toEqual(['00160JZ', '00160ZZ', '00170JZ', '00170ZZ', '00183ZZ'])
})

const broken: readonly Broken[] = [
  ...anyXml(5),
  ['a value missing', change('<label code="J">Button</label>', ''), 'line 6', 'it has 2 values, but has 1'],
  ['a character twice', change('code="J"', 'code="Z"'), 'line 6', 'Z stands twice on one axis'],
  [
    'an O for a character',
    change('code="J"', 'code="O"'),
    'line 6',
    '"O" with the label "Button" is no value',
  ],
  ['no label', change('>Button<', '><'), 'line 6', 'is no value of a table'],
  ['a count that is wrong', change('codes="4"', 'codes="5"'), 'line 6', 'makes 5 codes, but makes 4'],
  ['an axis missing', change(/<axis pos="5".*?<\/axis>/, ''), 'line 6', 'has the axes 123467'],
  ['axes swapped', change('pos="4"', 'pos="5"'), 'line 6', 'has the axes 1235567'],
  ['no rows', change(/<pcsRow[\s\S]*<\/pcsRow>/, ''), 'line 1', 'No row of a table'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('icd10pcs-tables', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(at), problem).toBe(true)
  })
})
