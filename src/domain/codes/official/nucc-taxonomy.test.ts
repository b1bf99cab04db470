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
  without,
} from './testing/broken.ts'
import { readText, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('nucc-taxonomy')

test('a specialty is its classification and specialization', () => {
  const read = readText('nucc-taxonomy', text, { name }, 20)
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        head: { id: 'taxonomy-2026-07-01', count: 3 },
        columns: {
          title: ['Pebble Remover', 'Pebble Remover: Left Shoe', 'Sedan Chair'],
          definition: ['One who removes "pebbles", gently.', '', ''],
        },
      },
    ],
  })
})

test('the first day is asked for when the name does not say the version', () => {
  expect(readText('nucc-taxonomy', text, { name: 'list.csv' })).toMatchObject({
    ok: false,
    problems: [{ at: 'edition' }],
  })
})

const broken: readonly Broken[] = [
  ...anywhere(2),
  hugeLine(2),
  ['no header', without(1), 'file', 'It begins with'],
  ['header only', (all) => `${all.split('\n')[0]}\n`, 'line 1', 'No taxonomy code'],
  ['cut inside a line', cutAt(3, 24), 'line 3', 'cells where the header names'],
  ['cut inside a quotation', cutAt(2, 60), 'line 1', 'ends inside a quotation'],
  ['a quotation that never closes', change('gently."', 'gently.'), 'line 1', 'ends inside a quotation'],
  ['a column missing', change('Specialization', 'Speciality'), 'file', 'It begins with'],
  ['semicolons', (all) => all.replaceAll(',', ';'), 'file', 'It begins with'],
  [
    'columns swapped',
    onLine(4, () => 'Carriers,34PEBBLE0X,Sedan Chair,,,,,'),
    'line 4',
    '"Carriers" is no taxonomy code',
  ],
  ['a code too short', change('34PEBBLE0X', '34PEBBLEX'), 'line 4', 'is no taxonomy code'],
  ['a code twice', twice(3), 'line 4', '10PEBBLE1X stands here a second time'],
  ['no classification', change('Carriers,Sedan Chair', 'Carriers,'), 'line 4', 'is no taxonomy code'],
  ['a remark', insert(3, 'see the web page'), 'line 3', 'has 1 cells'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('nucc-taxonomy', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
