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
import { readText, record, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('hcpcs-records')

test('codes with their days and joined descriptions, modifiers apart', () => {
  const read = readText('hcpcs-records', text, { name }, 33)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const [codes, modifiers] = read.value
  expect(codes?.head).toMatchObject({ id: 'hcpcs-2026-10-01', inForce: { from: '2026-10-01' }, count: 3 })
  expect(codes?.columns).toMatchObject({
    code: ['A9001', 'A9002', 'V5399'],
    title: ['Pebble remover, left or right, with handle', 'Shoe horn', 'Spectacles for pebbles'],
    from: ['2020-01-01', '2020-01-01', '2020-01-01'],
    to: ['', '2024-12-31', ''],
  })
  expect(modifiers?.head).toMatchObject({ content: 'hcpcs-modifiers', id: 'hcpcs-modifiers-2026-10-01' })
  expect(modifiers?.columns).toMatchObject({
    code: ['A1', 'ZZ'],
    title: ['One pebble', 'Very many pebbles, counted twice'],
  })
})

test('without a year in the name the latest action says from when the file holds', () => {
  const read = readText('hcpcs-records', text, { name: 'hcpcs.txt' })
  expect(read).toMatchObject({ ok: true, value: [{ head: { inForce: { from: '2026-01-01' } } }, {}] })
})

test('text cut after exactly 80 characters is joined without a blank', () => {
  const long = 'pebble'.repeat(20)
  const cut = ['A9001', 'A9002', 'V5399']
    .map((code) => record(code, 1, 3, long.slice(0, 80)) + record(code, 2, 4, long.slice(80)))
    .join('')
  const read = readText('hcpcs-records', cut, { name })
  expect(read).toMatchObject({ ok: true, value: [{ columns: { title: [long, long, long] } }] })
})

test('codes of Level I, which belong to the AMA, are not taken from a contractor file', () => {
  const read = readText('hcpcs-records', record('0000X', 1, 3, 'Words of the AMA') + text, { name })
  expect(read).toMatchObject({ ok: true, value: [{ columns: { code: ['A9001', 'A9002', 'V5399'] } }, {}] })
})

const broken: readonly Broken[] = [
  ...anywhere(1),
  hugeLine(2),
  ['cut between two lines', upTo(3), 'line 3', 'stops at A9002 and never comes to V53'],
  ['cut inside the days', cutAt(4, 272), 'line 4', 'is no day written YYYYMMDD'],
  ['cut before the days', cutAt(4, 260), 'line 4', 'ends before its days'],
  ['a description missing', without(1), 'file', 'It begins with'],
  ['further text of another code', without(6), 'line 6', 'Further text of ZZ stands without its first line'],
  ['a code twice', twice(3), 'line 4', 'A9002 stands here a second time'],
  ['two files joined', (all) => all + all, 'line 8', 'A9001 stands here a second time'],
  [
    'one blank missing',
    onLine(3, (line) => line.replace('Shoe horn  ', 'Shoe horn ')),
    'line 3',
    'is no day',
  ],
  ['a day that never was', change('20240101', '20240231'), 'line 3', '"20240231" (action effective'],
  ['days the American way', change('20240101', '01012024'), 'line 3', 'is no day written YYYYMMDD'],
  [
    'a kind of 5',
    onLine(3, (line) => `${line.slice(0, 10)}5${line.slice(11)}`),
    'line 3',
    'is no HCPCS record',
  ],
  [
    'a modifier that says code',
    onLine(5, (line) => `${line.slice(0, 10)}3${line.slice(11)}`),
    'line 5',
    'Column 11 says code',
  ],
  ['commas', onLine(3, (line) => line.replace(/ +/g, ',')), 'line 3', 'ends before its days'],
  ['a heading', insert(3, 'HCPC SEQNUM RECID'), 'line 3', 'is no HCPCS record'],
  ['modifiers only', (all) => all.split('\n').slice(4).join('\n'), 'line 1', 'No Level II code'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('hcpcs-records', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
