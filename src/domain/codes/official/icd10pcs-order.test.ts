import { describe, expect, test } from 'vitest'
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
import { procedureRows, readText, sampleOf } from './testing/samples.ts'

test('every table and code is a row', () => {
  const { name, text } = sampleOf('icd10pcs-order')
  const read = readText('icd10pcs-order', text, { name }, 7)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  expect(read.value[0]?.head).toMatchObject({ id: 'icd10pcs-2026-10-01', count: 3 })
  expect(read.value[0]?.columns).toEqual({
    code: procedureRows.map(([code]) => code),
    title: procedureRows.map(([, , title]) => title),
    billable: procedureRows.map(([, billable]) => (billable ? '1' : '')),
  })
})

const broken: readonly Broken[] = [
  ...anywhere(3),
  hugeLine(2),
  ['cut between two lines', upTo(3), 'line 3', 'stops at 0010071 and never comes to X'],
  ['cut inside a line', cutAt(3, 14), 'line 3', 'has 0 or 1 in column 15'],
  ['a line missing', without(2), 'line 2', 'Number 3 follows number 1'],
  ['a line twice', twice(2), 'line 3', 'Number 2 follows number 2'],
  ['two files joined', (all) => all + all, 'line 6', 'Number 1 follows number 5'],
  ['a code twice', change('0010071', '0010070'), 'line 3', '0010070 stands here a second time'],
  [
    'a diagnosis among procedures',
    change('0010071', 'A009   '),
    'line 3',
    '"A009" in columns 7 to 13 is no ICD-10-PCS code',
  ],
  ['an O in a code', change('0010071', '0O10071'), 'line 3', 'is no ICD-10-PCS code'],
  [
    'too narrow',
    onLine(2, (line) => line.replace('1 Bypass', '1Bypass')),
    'line 2',
    'has 0 or 1 in column 15',
  ],
  ['commas', onLine(2, (line) => line.replaceAll(' ', ',')), 'line 2', 'begins with five digits'],
  ['a remark', insert(2, '# remark'), 'line 2', 'begins with five digits'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('icd10pcs-order', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
