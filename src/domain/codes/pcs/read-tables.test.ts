import { describe, expect, test } from 'vitest'
import { codesOfTable, countCodes } from './codes.ts'
import { examplePcs, exampleText } from './fixture.ts'
import { readPcsTables } from './read-tables.ts'
import { PcsTables } from './tables.ts'

const read = (text: string) => readPcsTables([{ file: '0.txt', text }], '2025-10-01')
const problemsOf = (text: string) => read(text).problems.map(({ at, message }) => `${at} ${message}`)
/** The example with one line put at its end, where table 0DT is open. */
const withLine = (line: string) => problemsOf(`${exampleText}${line}\n`)
const lines = exampleText.split('\n').length

describe('tables as an author writes them', () => {
  test('every row is a product of its four lists; a run stands for the characters between', () => {
    expect(codesOfTable(examplePcs, '0DT')).toEqual(
      ['5', '6', '7', 'J']
        .flatMap((part) =>
          ['0', '4'].flatMap((approach) =>
            (part === 'J' ? ['G', 'Z'] : ['Z']).map((end) => `0DT${part}${approach}Z${end}`),
          ),
        )
        .sort(),
    )
    expect(countCodes(examplePcs)).toBe(18 + 3 + 2 + 3 + 6 + 4)
    expect(codesOfTable(read(`${exampleText}\ntable 0DQ`).tables, '0DQ')).toEqual([])
  })

  test('the same tables survive their own schema', () => {
    expect(PcsTables.parse(JSON.parse(JSON.stringify(examplePcs)))).toEqual(examplePcs)
  })

  test('remarks and blank lines say nothing', () => {
    expect(problemsOf(`# a remark\n\n${exampleText}   # another`)).toEqual([])
  })

  test.each([
    ['a word no line begins with', 'tabel 0DV', 'No line begins with "tabel".'],
    ['a table of a system that is not known', 'table 0ZB', 'Body system 0Z of table 0ZB is not known here.'],
    ['an operation that is not known', 'table 0DQ', 'Section 0 has no operation Q.'],
    ['a table twice', 'table 0DB', 'Table 0DB was begun before.'],
    ['a row with three lists', '6 | 0 | Z', 'A row has four lists of characters: 123 | 048 | Z | XZ.'],
    [
      'a letter that no code has',
      '6 | O | Z | Z',
      '"O" in O is there twice or no code has it (I and O are never used).',
    ],
    [
      'a character twice',
      '6 | 00 | Z | Z',
      '"0" in 00 is there twice or no code has it (I and O are never used).',
    ],
    ['a character without a meaning', '9 | 0 | Z | Z', 'Nothing says what 9 means on axis 4 of table 0DT.'],
    [
      'codes made before',
      '6 | 0 | Z | Z',
      'This row makes codes that the row 567 | 04 | Z | Z of table 0DT has made.',
    ],
    ['a meaning without words', '4 9', 'After the axis stand one character and its meaning: 4 0 Open.'],
  ])('%s is named with its line', (_, line, message) => {
    expect(withLine(line)[0]).toContain(`0.txt:${lines} ${message}`)
  })

  test.each([
    ['a row before any table', '1 | 0 | Z | Z', 'A row belongs to a table'],
    [
      'a meaning before any section',
      '4 1 Esophagus',
      'This meaning belongs to no section, body system or table.',
    ],
    [
      'a system before its section',
      'system 0D Gastrointestinal System',
      'Section 0 of 0D is not known here: its file comes first.',
    ],
    ['a section without axes', 'section 0 Medical and Surgical', 'Section 0 does not name its seven axes.'],
    ['six axes', 'section 0 Medical\naxes a, b, c, d, e, f', 'Seven names of axes'],
  ])('%s is a problem', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toContain(message)
  })
})
