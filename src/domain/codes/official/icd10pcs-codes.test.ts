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
} from './testing/broken.ts'
import { readText, sampleOf } from './testing/samples.ts'

test('every code is a row', () => {
  const { name, text } = sampleOf('icd10pcs-codes')
  const read = readText('icd10pcs-codes', text, { name })
  expect(read).toMatchObject({ ok: true, value: [{ columns: { code: ['0010070', '0010071', 'XY0YX37'] } }] })
})

const broken: readonly Broken[] = [
  ...anywhere(2),
  hugeLine(2),
  ['cut between two lines', upTo(2), 'line 2', 'stops at 0010071 and never comes to X'],
  ['cut inside a code', cutAt(3, 5), 'line 3', '"XY0YX" is no ICD-10-PCS code'],
  ['cut after a code', cutAt(3, 8), 'line 3', 'blank in column 8'],
  ['a code twice', twice(2), 'line 3', '0010071 stands here a second time'],
  ['two files joined', (all) => all + all, 'line 4', '0010070 stands here a second time'],
  ['a diagnosis among procedures', insert(2, 'A009    Fever'), 'file', 'It begins with'],
  ['an I in a code', change('0010071', '001I071'), 'file', 'It begins with'],
  ['tabs', (all) => all.replaceAll(' ', '\t'), 'file', 'It begins with'],
  ['no titles', (all) => all.replaceAll(/ .*/g, ''), 'file', 'It begins with'],
  ['title first', onLine(1, () => 'Bypass 0010070'), 'file', 'It begins with'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('icd10pcs-codes', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
