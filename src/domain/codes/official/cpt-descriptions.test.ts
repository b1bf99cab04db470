import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readOfficial } from './read-official.ts'
import { sourceOf } from './source.ts'
import {
  anywhere,
  type Broken,
  change,
  cutAt,
  firstProblem,
  hugeLine,
  insert,
  onLine,
  problemOf,
  twice,
  upTo,
} from './testing/broken.ts'
import { readText, sampleOf } from './testing/samples.ts'

test.each([
  [
    'cpt-long',
    'cpt-2026-01-01',
    ['Removal of a pebble, any shoe', 'Removal of two pebbles', 'Three', 'Four'],
  ],
  ['cpt-short', 'cpt-2026-01-01', ['RMVL PEBBLE', 'RMVL 2 PEBBLES', 'RMVL 3 PEBBLES', 'RMVL 4 PEBBLES']],
  [
    'cpt-modifiers',
    'cpt-modifiers-2026-01-01',
    ['More Pebbles: When there are more, many more.', 'Both Shoes', 'Many Modifiers', 'A healthy foot'],
  ],
])('%s: read after the notice, marked as licensed', (format, id, title) => {
  const { name, text } = sampleOf(format)
  expect(readText(format, text, { name }, 10)).toMatchObject({
    ok: true,
    value: [
      {
        head: { id, isLicensed: true, inForce: { from: '2026-01-01', to: '2026-12-31' } },
        columns: { title },
      },
    ],
  })
})

test('without a licence nothing is read, and the message says what to do', () => {
  const { name, text } = sampleOf('cpt-long')
  const step = readOfficial(sourceOf(strToU8(text)), { name })
  let last = step.next()
  while (!last.done) last = step.next()
  expect(last.value).toMatchObject([{ releases: [], problems: [{ at: 'licence' }] }])
})

test('the year is asked for when neither notice nor name says it', () => {
  const { text } = sampleOf('cpt-long')
  expect(problemOf(strToU8(text.replace('CPT 2026', 'CPT')), 'LONGULT.txt')).toContain('edition: ')
})

const lists: readonly Broken[] = [
  ...anywhere(6),
  hugeLine(6),
  ['the notice of nobody', change('American Medical Association', 'Nobody'), 'file', 'It begins with'],
  ['the notice only', upTo(3), 'file', 'It begins with'],
  ['cut after a code', cutAt(6, 6), 'line 6', 'is no code with its description'],
  ['cut inside a code', cutAt(6, 3), 'line 6', 'is no code with its description'],
  ['a code twice', twice(6), 'line 7', 'X0003 stands here a second time'],
  ['two files joined', (all) => all + all, 'line', 'is no code with its description'],
  ['a code too long', onLine(6, (line) => `9${line}`), 'line 6', 'is no code with its description'],
  ['description first', onLine(6, () => 'Removal X0003'), 'line 6', 'is no code with its description'],
  ['a remark', insert(6, 'see the book'), 'line 6', 'is no code with its description'],
  ['commas', onLine(6, (line) => line.replace(/[\t ]/, ',')), 'line 6', 'is no code with its description'],
  ['no code at all', (all) => all.replaceAll(/^X.*\r\n/gm, ''), 'file', 'It begins with'],
]

describe.each(['cpt-long', 'cpt-short'])(
  'a broken %s gives no release, and says where and what',
  (format) => {
    test.each(lists)('%s', (_, damage, at, says) => {
      const problem = firstProblem(format, damage)
      expect(problem).toContain(says)
      expect(problem.startsWith(at), problem).toBe(true)
    })
  },
)

const modifiers: readonly Broken[] = [
  ...anywhere(4),
  hugeLine(8),
  ['the notice of nobody', change('American Medical Association', 'Nobody'), 'file', 'It begins with'],
  ['the notice only', upTo(3), 'file', 'It begins with'],
  ['cut after two', upTo(6), 'file', 'It begins with'],
  ['a modifier twice', twice(6), 'line 7', '50 stands here a second time'],
  ['two files joined', (all) => all + all, 'line 12', '22 stands here a second time'],
  ['three characters', (all) => all.replaceAll(/^(22|50|99)/gm, '$10'), 'file', 'It begins with'],
  ['commas', (all) => all.replaceAll(/^(..) /gm, '$1,'), 'file', 'It begins with'],
  ['names without modifiers', (all) => all.replaceAll(/^\d\d /gm, ''), 'file', 'It begins with'],
]

describe('broken modifiers give no release, and say where and what', () => {
  test.each(modifiers)('%s', (_, damage, at, says) => {
    const problem = firstProblem('cpt-modifiers', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(at), problem).toBe(true)
  })
})
