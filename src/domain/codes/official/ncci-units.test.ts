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
import { readText, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('ncci-units')

test('most units of a code and of what kind; the setting stands in the header', () => {
  const read = readText('ncci-units', text, { name }, 20)
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        head: {
          id: 'ncci-units-practitioner-2026-10-01',
          name: 'NCCI units, practitioner, from 2026-10-01',
          count: 2,
        },
        columns: {
          code: ['A9001', 'X0001'],
          units: ['2', '1'],
          kind: ['3', '2'],
          rationale: ['Clinical: Data', 'Anatomic, consideration'],
        },
      },
    ],
  })
})

test('the first day is asked for when the name does not say it', () => {
  expect(readText('ncci-units', text, { name: 'mue.csv' })).toMatchObject({
    ok: false,
    problems: [{ at: 'edition' }],
  })
})

const broken: readonly Broken[] = [
  ...anywhere(4),
  hugeLine(4),
  ['no header', (all) => all.split('\n').toSpliced(1, 2).join('\n'), 'file', 'It begins with'],
  ['half a header', without(3), 'file', 'It begins with'],
  ['header only', upTo(3), 'line 1', 'No code stands in this file'],
  ['cut inside a line', cutAt(5, 9), 'line 5', 'cells where the header names'],
  ['cut inside a quotation', (all) => all.trimEnd().slice(0, -3), 'line 1', 'ends inside a quotation'],
  [
    'tabs for commas in the rows',
    (all) =>
      all
        .split('\n')
        .map((line, at) => (at > 2 ? line.replaceAll(',', '\t') : line))
        .join('\n'),
    'line 4',
    'has 1 cells',
  ],
  ['units of words', change('A9001,2', 'A9001,two'), 'line 4', '"two" units'],
  ['an indicator of 4', change('3 Date', '4 Date'), 'line 4', 'a number and 1, 2 or 3'],
  ['columns swapped', change('A9001,2', '2,A9001'), 'line 4', '"2" is no code'],
  ['a code twice', twice(4), 'line 5', 'A9001 stands here a second time'],
  ['a remark', insert(4, 'see the manual'), 'line 4', 'has 1 cells'],
  ['a code too long', onLine(4, (line) => `B${line}`), 'line 4', '"BA9001" is no code'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('ncci-units', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
