import { describe, expect, test } from 'vitest'
import { unfold } from './fold.ts'
import {
  anywhere,
  type Broken,
  change,
  cutAt,
  firstProblem,
  hugeLine,
  insert,
  onLine,
  twice,
  upTo,
} from './testing/broken.ts'
import { readText, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('icd10cm-codes')

test('every code of the file comes out again, and stems are made only where many share their 7th characters', () => {
  const read = readText('icd10cm-codes', text, { name }, 100)
  if (!read.ok || !read.value[0]) throw new Error('not read')
  const lines = text.split('\r\n').filter(Boolean)
  const billable = unfold(read.value[0]).filter(({ isBillable }) => isBillable)
  expect(billable.map(({ code, title }) => `${code.padEnd(7)} ${title}`)).toEqual(lines)
  expect(read.value[0].head.count).toBe(lines.length)
  expect(read.value[0].columns.code).toContain('S990')
})

const moreCodes = Array.from({ length: 40 }, (_, index) => `B${10 + index}     Fever ${index}\r\n`).join('')

const broken: readonly Broken[] = [
  ...anywhere(3),
  hugeLine(3),
  ['cut between two lines', upTo(4), 'line 4', 'stops at S990XXD and never comes to Z99'],
  ['cut inside a code', cutAt(9, 5), 'line 9', 'blank in column 8'],
  ['cut after a code', cutAt(9, 8), 'line 9', 'blank in column 8'],
  ['a code twice', twice(2), 'line 3', 'A009 stands here a second time'],
  ['two files joined', (all) => all + all, 'line 28', 'A000 stands here a second time; it was on line 1'],
  ['a procedure code among diagnoses', insert(3, '0010070 Bypass'), 'file', 'It begins with'],
  [
    'a procedure code far below',
    (all) => `${all}${moreCodes}0010070 Bypass
`,
    'line 68',
    'is no ICD-10-CM code',
  ],
  ['codes without titles', (all) => all.replaceAll(/ .*/g, ''), 'file', 'It begins with'],
  ['a code with its dot', change(/S997XXS/, 'S99.7XS'), 'file', 'It begins with'],
  ['a semicolon for blanks', onLine(2, (line) => line.replace(/ +/, ';')), 'file', 'It begins with'],
  ['title and code swapped', onLine(1, () => 'Marsh fever A000'), 'file', 'It begins with'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('icd10cm-codes', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
