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

const { name, text } = sampleOf('physician-fees')

test('values by code and modifier; words of the AMA are left out', () => {
  const read = readText('physician-fees', text, { name }, 20)
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        head: { id: 'physician-fees-2026-10-01', count: 3 },
        columns: {
          code: ['0X01T', 'A9001', 'V5399'],
          title: ['', 'Pebble remover, left', 'Spectacles'],
          work: ['1.50', '1.50', '1.50'],
          global: ['010', '010', '010'],
          factor: ['33.4009', '33.4009', '33.4009'],
        },
      },
    ],
  })
})

test('year and month may stand in the notice instead of the name', () => {
  const read = readText('physician-fees', text, { name: 'rvu.csv' })
  expect(read).toMatchObject({ ok: true, value: [{ head: { inForce: { from: '2026-10-01' } } }] })
})

const broken: readonly Broken[] = [
  ...anywhere(6),
  hugeLine(6),
  ['no header', without(4), 'file', 'It begins with'],
  ['header only', upTo(4), 'line 1', 'No row follows'],
  ['cut between two lines', upTo(6), 'line 6', 'stops at A9001 and never comes to V53'],
  ['cut inside a line', cutAt(6, 40), 'line 6', 'a row of this file has at least 26'],
  ['cut inside a quotation', cutAt(6, 20), 'line 6', 'a row of this file has at least 26'],
  ['tabs', onLine(6, (line) => line.replaceAll(',', '\t')), 'line 6', 'a row of this file has at least 26'],
  ['columns swapped', change('V5399,,', ',V5399,'), 'line 7', 'does not begin with code, modifier'],
  ['a value of words', change('1.50', 'one'), 'line 5', 'The value "one" of 0X01T is no number'],
  ['a status of two letters', change('left",A', 'left",AB'), 'line 6', 'does not begin with code'],
  ['a row twice', twice(6), 'line 7', 'A9001  stands here a second time'],
  ['two files joined', (all) => all + all, 'line 8', 'a row of this file has at least 26'],
  ['a remark', insert(6, 'see the manual'), 'line 6', 'has 1 cells'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('physician-fees', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
