import { describe, expect, test } from 'vitest'
import { examplePcs } from './fixture.ts'
import { operationWords, PcsBook, pcsTerms, readPcsWords, undefinedOperations } from './words.ts'

const files = {
  operations: 'section,operation,definition,tell\n0,T,All of it.,Less is Excision.\n',
  values: 'label,definition\nOpen,Cut.\n',
  parts: 'part,terms\n0DJ,vermiform appendix; worm\n',
  devices: 'label,terms\nFeeding Device,G-tube\n',
  index: 'code,terms\n0DTJ4ZZ,lap appy\n0DTJ,appendectomy\n0DT,ectomy\n',
}
const { words, problems } = readPcsWords(files, examplePcs)

describe('words for the tables', () => {
  test('what fits the tables is read, and terms stand at the header that search shows', () => {
    expect(problems).toEqual([])
    expect(operationWords(words, '0DT')?.tell).toBe('Less is Excision.')
    expect([...pcsTerms(examplePcs, words)]).toEqual([
      ['0DTJ', ['lap appy', 'appendectomy', 'vermiform appendix', 'worm']],
      ['0DT', ['ectomy']],
      ['0DBJ', ['vermiform appendix', 'worm']],
    ])
    expect(undefinedOperations(examplePcs, words)).toEqual(['0B Excision', '0H Insertion'])
    expect(PcsBook.parse({ tables: examplePcs, words })).toEqual({ tables: examplePcs, words })
  })

  test.each([
    ['nothing', undefined],
    ['another version', { tables: { ...examplePcs, version: 2 }, words }],
    ['a table without rows', { tables: { ...examplePcs, tables: { '0DT': {} } }, words }],
    [
      'a row of three lists',
      { tables: { ...examplePcs, tables: { '0DT': { rows: [{ axes: ['6', '0', 'Z'] }] } } }, words },
    ],
    ['words without the index', { tables: examplePcs, words: { ...words, index: undefined } }],
    ['more than it should have', { tables: examplePcs, words, extra: 1 }],
  ])('%s is no book', (_, value) => {
    expect(PcsBook.safeParse(value).success).toBe(false)
  })

  test.each([
    ['an operation', 'operations', 'section,operation,definition,tell\n0,V,x,y\n', 'No table has "0V".'],
    ['a label', 'values', 'label,definition\nOpened,x\n', 'No table has "Opened".'],
    ['a body part', 'parts', 'part,terms\n0DK,x\n', 'No table has "0DK".'],
    ['a device', 'devices', 'label,terms\nTube,x\n', 'No table has "Tube".'],
    ['a beginning', 'index', 'code,terms\n0DTJ3,x\n', 'No table has "0DTJ3".'],
    ['a line twice', 'index', 'code,terms\n0DT,x\n0DT,y\n', '0DT is there twice; join the two lines.'],
  ])('%s that no table has is a problem', (_, name, text, message) => {
    const found = readPcsWords({ ...files, [name]: text }, examplePcs).problems
    expect(found.map(({ message }) => message).join()).toContain(message)
    expect(found[0]?.at).toMatch(new RegExp(`^${name}\\.csv:\\d$`))
  })
})
