import { describe, expect, test } from 'vitest'
import { placeIn, topOf } from './book.ts'
import { BookDesk } from './book-desk.ts'
import { CodeEntry } from './entry.ts'
import { makeRelease, rowsOf } from './rows.ts'

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
const injury = { A: 'initial encounter', D: 'subsequent encounter' }

const entries = [
  row('S00-T88', 'Injury, poisoning', { ...header, useAdditional: ['foreign body, if it stays (Z18.-)'] }),
  row('S60-S69', 'Injuries to the wrist, hand and fingers', header),
  row('S61', 'Open wound of wrist, hand and fingers', { ...header, excludes1: ['open fracture (S62.-)'] }),
  row('S61.5', 'Open wound of wrist', header),
  row('S61.51', 'Laceration without foreign body of wrist', header),
  row('S61.511', 'Laceration without foreign body of right wrist', { ...header, seventh: injury }),
  row('S61.512', 'Laceration without foreign body of left wrist', { ...header, seventh: injury }),
  row('S62', 'Fracture at wrist and hand level', header),
  row('S62.0', 'Fracture of navicular bone of wrist', { ...header, seventh: injury }),
  row('V00-Y99', 'External causes', header),
  row('W26', 'Contact with other sharp objects', header),
  row('W26.0', 'Contact with knife', { ...header, seventh: injury }),
  row('L97', 'Non-pressure chronic ulcer of lower limb', {
    ...header,
    codeFirst: ['diabetic ulcer (E11.621)'],
  }),
  row('L97.9', 'Ulcer of unspecified part'),
  row('E11', 'Type 2 diabetes mellitus', header),
  row('E11.621', 'Type 2 diabetes mellitus with foot ulcer'),
  row('M72.2', 'Plantar fascial fibromatosis', { inForce: { from: '2015-10-01', to: '2026-09-30' } }),
  row('M72.2', 'Plantar fascial fibromatosis', { ...header, inForce: { from: '2026-10-01' } }),
  row('M72.21', 'Plantar fascial fibromatosis, right foot', { inForce: { from: '2026-10-01' } }),
]
const release = makeRelease(
  { id: 'test', content: 'icd10cm', name: 'Test', inForce: { from: '2025-10-01' } },
  entries,
)
const rows = rowsOf(release)
const desk = new BookDesk()
desk.add(release)
const DAY = '2026-05-04'
const codes = (list: readonly CodeEntry[]) => list.map((entry) => entry.code)

describe('the place of a code', () => {
  test('its way down from the chapter, its siblings, and every note with the row it stands at', () => {
    const place = placeIn(rows, 's61511a', DAY)
    expect(codes(place?.above ?? [])).toEqual(['S00-T88', 'S60-S69', 'S61', 'S61.5', 'S61.51', 'S61.511'])
    expect(codes(place?.beside ?? [])).toEqual(['S61.511A', 'S61.511D'])
    expect(codes(place?.uncles ?? [])).toEqual(['S61.511', 'S61.512'])
    expect(place?.notes).toEqual([
      { kind: 'useAdditional', texts: ['foreign body, if it stays (Z18.-)'], from: 'S00-T88' },
      { kind: 'excludes1', texts: ['open fracture (S62.-)'], from: 'S61' },
    ])
  })
  test('placeholders are not a level of their own', () =>
    expect(codes(placeIn(rows, 'W26.0XXA', DAY)?.above ?? [])).toEqual(['V00-Y99', 'W26', 'W26.0']))
  test('below a chapter are its blocks, below a block its categories, below a stem its complete codes', () => {
    expect(codes(placeIn(rows, 'S00-T88', DAY)?.below ?? [])).toEqual(['S60-S69'])
    expect(codes(placeIn(rows, 'S60-S69', DAY)?.below ?? [])).toEqual(['S61', 'S62'])
    expect(codes(placeIn(rows, 'S61', DAY)?.below ?? [])).toEqual(['S61.5'])
    expect(codes(placeIn(rows, 'W26.0', DAY)?.below ?? [])).toEqual(['W26.0XXA', 'W26.0XXD'])
  })
  test('the block of one category is above it, never below', () => {
    const single = rowsOf(
      makeRelease({ id: 'block', content: 'icd10cm', name: 'Test', inForce: { from: '2025-10-01' } }, [
        row('C50-C50', 'Malignant neoplasms of breast', header),
        row('C50', 'Malignant neoplasm of breast', header),
        row('C50.9', 'Malignant neoplasm of breast of unspecified site'),
      ]),
    )
    expect(codes(placeIn(single, 'C50', DAY)?.below ?? [])).toEqual(['C50.9'])
    expect(codes(placeIn(single, 'C50', DAY)?.above ?? [])).toEqual(['C50-C50'])
  })
  test('on another day another edition is open', () => {
    expect(placeIn(rows, 'M72.2', DAY)?.entry.billable).toBe(true)
    expect(codes(placeIn(rows, 'M72.2', '2026-10-01')?.below ?? [])).toEqual(['M72.21'])
    expect(placeIn(rows, 'M72.21', DAY)).toBeUndefined()
  })
  test('the top is the chapters', () => expect(codes(topOf(rows, DAY))).toEqual(['S00-T88', 'V00-Y99']))
})

describe('codes that stand together', () => {
  test.each([
    [['S61.511A', 'S62.0XXA'], ['excludes1 S61.511A S62.0XXA']],
    [['S62.0XXA', 'S61.511A'], ['excludes1 S61.511A S62.0XXA']],
    [['L97.9', 'E11.621'], ['code-first L97.9 E11.621']],
    [['E11.621', 'L97.9'], []],
    [['S61.511A', 'W26.0XXA'], []],
    [['S61.511A', 'nonsense', ''], []],
    [['s61511a', 's620xxa'], ['excludes1 S61.511A S62.0XXA']],
  ])('%j', (worksheet, expected) =>
    expect(desk.conflicts(worksheet, DAY).map(({ kind, code, other }) => `${kind} ${code} ${other}`)).toEqual(
      expected,
    ),
  )
})

test('editions side by side: what was added, what changed', () => {
  const changes = desk.changes('icd10cm', DAY, '2026-10-01')
  expect(codes(changes.added)).toEqual(['M72.21'])
  expect(changes.ended).toEqual([])
  expect(changes.revised.map(({ before, after }) => [before.code, before.billable, after.billable])).toEqual([
    ['M72.2', true, false],
  ])
})

describe('rows', () => {
  test('complete codes are made from their stems, placeholders filled in', () => {
    expect(codes(rows.find('S61511A'))).toEqual(['S61.511A'])
    expect(codes(rows.find('W260XXD'))).toEqual(['W26.0XXD'])
    expect(rows.find('W26XXXA')).toEqual([])
    expect(rows.find('S61511Q')).toEqual([])
  })
  test('an entry comes back as it went in', () =>
    expect(
      entries.map((entry) =>
        rows.find(entry.code.replace('.', '')).find((found) => found.inForce.from === entry.inForce.from),
      ),
    ).toEqual(entries))
  test('another release speaks only for categories that the first one does not have', () => {
    const both = new BookDesk()
    both.add(release)
    both.add(
      makeRelease({ id: 'own', content: 'icd10cm', name: 'Own', inForce: { from: '2025-10-01' } }, [
        row('S61', 'Open wound of wrist, hand and fingers', header),
        row('S61.511A', 'Laceration wrist, official'),
        row('J44.9', 'Chronic obstructive pulmonary disease, unspecified'),
      ]),
    )
    const found = (query: string) =>
      both.search(query, DAY).groups.flatMap((group) => group.hits.map((hit) => hit.entry.title))
    expect(found('laceration wrist official')).not.toContain('Laceration wrist, official')
    expect(found('obstructive pulmonary')).toEqual(['Chronic obstructive pulmonary disease, unspecified'])
    both.remove('own')
    expect(found('obstructive pulmonary')).toEqual([])
  })
})
