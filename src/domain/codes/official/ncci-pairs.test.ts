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
  upTo,
  without,
} from './testing/broken.ts'
import { readText, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('ncci-pairs')

test('pairs with their days and indicator; setting and part come from the name', () => {
  const read = readText('ncci-pairs', text, { name }, 20)
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        head: { id: 'ncci-pairs-practitioner-1-2026-07-01', count: 3, inForce: { from: '2026-07-01' } },
        columns: {
          first: ['X0001', 'X0001', 'X0002'],
          second: ['X0002', 'X0003', 'X0003'],
          from: ['2026-01-01', '1996-01-01', '2026-07-01'],
          to: ['', '2026-12-31', ''],
          indicator: ['1', '0', '9'],
        },
      },
    ],
  })
})

test.each([
  ['ccioph-v323r0-f2.txt', 'ncci-pairs-hospital-2-2026-10-01'],
  ['medicare-ncci-2026q3-hospital-ptp-edits.csv', 'ncci-pairs-hospital-2026-07-01'],
  ['pairs.txt', 'ncci-pairs-2026-07-01'],
])('%s is %s', (named, id) => {
  expect(readText('ncci-pairs', text, { name: named })).toMatchObject({ ok: true, value: [{ head: { id } }] })
})

test('the same list with commas is read the same', () => {
  const comma = text.replaceAll('\t', ',')
  const [tabs, commas] = [readText('ncci-pairs', text, { name }), readText('ncci-pairs', comma, { name })]
  expect(commas).toEqual(tabs)
})

const broken: readonly Broken[] = [
  ...anywhere(8),
  hugeLine(8),
  ['no header', without(3), 'file', 'It begins with'],
  ['header only', upTo(6), 'line 1', 'No pair'],
  ['cut inside a line', cutAt(9, 14), 'line 9', 'cells where the header names'],
  ['cut inside a day', cutAt(9, 18), 'line 9', 'cells where the header names'],
  ['semicolons', (all) => all.replaceAll('\t', ';'), 'file', 'It begins with'],
  ['a code too short', change('X0002\tX0003', 'X002\tX0003'), 'line 9', 'is no pair of codes'],
  [
    'columns swapped',
    onLine(8, (line) => line.replace('X0001\tX0003\t*\t19960101', '*\t19960101\tX0001\tX0003')),
    'line 8',
    'is no pair of codes',
  ],
  ['a day that never was', change('20260701', '20260732'), 'line 9', 'a day is not written YYYYMMDD'],
  ['days with slashes', change('20260701', '7/1/2026'), 'line 9', 'a day is not written YYYYMMDD'],
  [
    'an indicator of 2',
    onLine(9, (line) => line.replace('\t9\t', '\t2\t')),
    'line 9',
    'The modifier indicator is "2"',
  ],
  ['two files joined', (all) => all + all, 'line 10', 'is no pair of codes'],
  ['a remark', insert(8, 'see the manual'), 'line 8', 'cells where the header names'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('ncci-pairs', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
