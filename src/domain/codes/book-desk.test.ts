import { describe, expect, test } from 'vitest'
import { BookDesk } from './book-desk.ts'
import { CodeEntry } from './entry.ts'
import { readingsOf } from './readings.ts'
import { makeRelease } from './rows.ts'

const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({
    system: 'icd10cm',
    code,
    title,
    billable: true,
    inForce: { from: '2025-10-01' },
    ...more,
  })
const header = { billable: false }
const split = { inForce: { from: '2026-10-01' } }

const desk = new BookDesk()
desk.add(
  makeRelease({ id: 'test', content: 'icd10cm', name: 'Test', inForce: { from: '2025-10-01' } }, [
    row('M00-M99', 'Diseases of the musculoskeletal system', header),
    row('M72', 'Fibroblastic disorders', header),
    row('M72.2', 'Plantar fascial fibromatosis', {
      inForce: { from: '2025-10-01', to: '2026-09-30' },
      successors: [
        { code: 'M72.21', why: '' },
        { code: 'M67.A-', why: 'plantar fasciitis' },
      ],
    }),
    row('M72.2', 'Plantar fascial fibromatosis', { ...header, ...split }),
    row('M72.21', 'Plantar fascial fibromatosis, right foot', split),
    row('M72.6', 'Necrotizing fasciitis'),
  ]),
)
const [before, after] = ['2026-09-30', '2026-10-01'] as const

describe('a code opened on a day', () => {
  test.each([
    ['M72.2', before, before, /^M72\.2 is in the book until 09\/30\/2026\. .* choose M72\.21; plantar fasc/],
    [
      'M72.2',
      after,
      after,
      /^M72\.2 is not billable from 10\/01\/2026: choose M72\.21; plantar fasciitis is M67\.A-\.$/,
    ],
    ['M72.21', before, after, /^M72\.21 is not valid on 09\/30\/2026: it begins on 10\/01\/2026\.$/],
    ['M72.6', after, after, /^$/],
  ])('%s on %s shows the book of %s', (code, day, shown, says) => {
    const page = desk.page('icd10cm', code, day)
    expect(page?.place.entry.code).toBe(code)
    expect(page?.day).toBe(shown)
    expect(page?.says).toMatch(says)
  })
  test('a code that no book here knows has no page', () =>
    expect(desk.page('icd10cm', 'Z99.9', before)).toBeUndefined())
})

test('hits of another day stand last, and say when and what instead', () => {
  const { groups } = desk.search('plantar fascial right', before)
  expect(groups.flatMap(({ hits }) => hits.map((hit) => [hit.entry.code, hit.isOtherDay]))).toContainEqual([
    'M72.21',
    true,
  ])
  expect(groups.at(-1)?.hits.at(-1)?.says).toBe('M72.21 is not valid on 09/30/2026: it begins on 10/01/2026.')
})

test('editions are the days on which something began or had just ended', () =>
  expect(desk.editions('icd10cm')).toEqual(['2026-10-01', '2025-10-01']))

test('kept rows come with their chapter, unknown ones without', () => {
  const [known, unknown] = desk.lines(
    [
      { system: 'icd10cm', code: 'M72.6' },
      { system: 'icd10cm', code: 'Z99.9' },
    ],
    before,
  )
  expect([known?.entry?.title, known?.chapter?.code]).toEqual(['Necrotizing fasciitis', 'M00-M99'])
  expect(unknown?.entry).toBeUndefined()
})

describe('what a question was read as', () => {
  const known = {
    abbreviations: { copd: ['chronic obstructive pulmonary disease'], of: [] },
    synonyms: { 'high blood pressure': ['hypertension'] },
  }
  test.each([
    ['COPD', ['chronic', 'pulmonary'], ['copd = chronic obstructive pulmonary disease']],
    ['high blood pressure', ['hypertension'], ['high blood pressure = hypertension']],
    ['diabtes', ['diabetes', 'mellitus'], ['diabtes = diabetes']],
    ['lacer wrist', ['laceration', 'wrist'], []],
    ['', [], []],
  ])('%s', (question, matched, expected) =>
    expect(readingsOf(known, question, matched).map(({ said, means }) => `${said} = ${means}`)).toEqual(
      expected,
    ),
  )
})
