import { describe, expect, test } from 'vitest'
import { rowsOf } from '../rows.ts'
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
  without,
} from './testing/broken.ts'
import { diagnosisRows, readText, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('icd10cm-order')

test('every row of the file is in the release, complete codes folded into stems', () => {
  const read = readText('icd10cm-order', text, { name })
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const [release] = read.value
  expect(release?.head).toMatchObject({
    id: 'icd10cm-2026-10-01',
    name: 'ICD-10-CM, FY2027',
    inForce: { from: '2026-10-01', to: '2027-09-30' },
    count: 9,
  })
  expect(release?.columns.code).not.toContain('S990XXA')
  expect(release && rowsOf(release).find('S990XXA')).toMatchObject([
    { code: 'S99.0XXA', title: 'Pebble in left shoe, initial encounter', billable: true },
  ])
  expect(release && unfold(release)).toEqual(
    diagnosisRows.map(([code, billable, title]) => ({ code, title, isBillable: billable === 1 })),
  )
})

test('the year is asked for when neither file nor name says it, and taken when it was said', () => {
  const asked = readText('icd10cm-order', text, { name: 'codes.txt' })
  expect(asked).toMatchObject({ ok: false, problems: [{ at: 'edition' }] })
  const told = readText('icd10cm-order', text, { name: 'codes.txt', from: '2026-04-01' })
  expect(told).toMatchObject({
    ok: true,
    value: [{ head: { inForce: { from: '2026-04-01', to: '2026-09-30' } } }],
  })
})

const broken: readonly Broken[] = [
  ...anywhere(3),
  hugeLine(3),
  ['cut between two lines', upTo(4), 'line 4', 'stops at S99 and never comes to Z99'],
  ['cut inside a line', cutAt(5, 10), 'line 5', 'has 0 or 1 in column 15'],
  ['cut before the long title', cutAt(5, 77), 'line 5', 'long title from column 78'],
  ['a line missing', without(3), 'line 3', 'Number 4 follows number 2'],
  ['a line twice', twice(3), 'line 4', 'Number 3 follows number 3'],
  ['two editions joined', (all) => all + all, 'line 15', 'Number 1 follows number 14'],
  ['a code twice', change('A009 ', 'A000 '), 'line 3', 'A000 stands here a second time; it was on line 2'],
  ['too narrow', onLine(2, (line) => line.replace('   ', '  ')), 'line 2', 'has 0 or 1 in column 15'],
  ['tabs for blanks', onLine(2, (line) => line.replaceAll(' ', '\t')), 'line 2', 'begins with five digits'],
  [
    'columns swapped',
    onLine(2, (line) => line.slice(6, 14) + line.slice(0, 6) + line.slice(14)),
    'line 2',
    'begins with five digits',
  ],
  [
    'a code with its dot',
    change('A009   ', 'A00.9  '),
    'line 3',
    '"A00.9" in columns 7 to 13 is no ICD-10-CM code',
  ],
  [
    'a flag of 2',
    onLine(2, (line) => `${line.slice(0, 14)}2${line.slice(15)}`),
    'line 2',
    'has 0 or 1 in column 15',
  ],
  ['a sentence in between', insert(3, 'Page 2'), 'line 3', 'begins with five digits'],
  [
    'headers only',
    (all) =>
      all
        .split('\n')
        .filter((line) => line[14] === '0')
        .map((line, at) => String(at + 1).padStart(5, '0') + line.slice(5))
        .join('\n'),
    'line 1',
    'No code that may be billed',
  ],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('icd10cm-order', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
