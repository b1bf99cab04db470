import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeBook, placeOf } from './book.ts'
import { CodeEntry } from './entry.ts'
import { makeIndex, searchBook } from './search.ts'

const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({
    system: 'icd10cm',
    code,
    title,
    billable: true,
    inForce: { from: '2025-10-01' },
    ...more,
  })

const rows = [
  row('S61', 'Open wound of wrist, hand and fingers', { billable: false, excludes1: ['S62'], codeFirst: [] }),
  row('S61.5', 'Open wound of wrist', { billable: false }),
  row('S61.51', 'Laceration without foreign body of wrist', { billable: false }),
  row('S61.511', 'Laceration without foreign body of right wrist', {
    billable: false,
    seventh: { A: 'initial encounter', D: 'subsequent encounter', S: 'sequela' },
  }),
  row('S61.511A', 'Laceration without foreign body of right wrist, initial encounter'),
  row('S61.511D', 'Laceration without foreign body of right wrist, subsequent encounter'),
  row('S61.512', 'Laceration without foreign body of left wrist', { billable: false }),
  row('W26', 'Contact with other sharp objects', { billable: false }),
  row('W26.0', 'Contact with knife', { billable: false, seventh: { A: 'initial encounter' } }),
  row('W26.0XXA', 'Contact with knife, initial encounter'),
  row('E11', 'Type 2 diabetes mellitus', {
    billable: false,
    includes: ['Insulin resistant diabetes'],
    excludes1: ['E10', 'E13'],
  }),
  row('E11.9', 'Type 2 diabetes mellitus without complications'),
  row('E11.65', 'Type 2 diabetes mellitus with hyperglycemia'),
  row('J44', 'Other chronic obstructive pulmonary disease', { billable: false }),
  row('J44.9', 'Chronic obstructive pulmonary disease, unspecified'),
  row('I10', 'Essential (primary) hypertension'),
  row('M72.2', 'Plantar fascial fibromatosis', { inForce: { from: '2015-10-01', to: '2026-09-30' } }),
]
const book = makeBook(rows, '2026-05-04')
const index = makeIndex(book, {
  copd: 'chronic obstructive pulmonary disease',
  htn: 'hypertension',
  dm2: 'type 2 diabetes mellitus',
})
const codes = (query: string) =>
  searchBook(index, query).flatMap((group) => group.hits.map((hit) => hit.entry.code))

describe('book', () => {
  test('a code has its way down, its siblings, what is below and every note that holds for it', () => {
    const place = placeOf(book, 's61511a')
    expect(place?.above.map((entry) => entry.code)).toEqual(['S61', 'S61.5', 'S61.51', 'S61.511'])
    expect(place?.beside.map((entry) => entry.code)).toEqual(['S61.511A', 'S61.511D'])
    expect(place?.notes).toEqual([{ kind: 'excludes1', texts: ['S62'], from: 'S61' }])
  })
  test('placeholders are not a level of their own', () =>
    expect(placeOf(book, 'W26.0XXA')?.above.map((entry) => entry.code)).toEqual(['W26', 'W26.0']))
  test('a code that is not in force that day is not in the book', () =>
    expect(placeOf(makeBook(rows, '2026-10-01'), 'M72.2')).toBeUndefined())
})

describe('search', () => {
  test.each([
    ['wrist lacer', 'S61.511A', 'words in any order, by their beginning'],
    ['type 2 diab', 'E11.9', 'short titles before long ones, codes before headers'],
    ['copd', 'J44.9', 'an abbreviation'],
    ['htn', 'I10', 'another'],
    ['hypertention', 'I10', 'one letter wrong'],
    ['diabtes', 'E11.9', 'one letter less'],
    ['e119', 'E11.9', 'a code without its dot'],
    ['E11.6', 'E11.65', 'the beginning of a code'],
    ['I10', 'I10', 'a whole code'],
  ])('%s → %s: %s', (query, first) => {
    const found = codes(query).filter((code) => rows.find((entry) => entry.code === code)?.billable)
    expect(found[0]).toBe(first)
  })
  test('the right and the left wrist are told apart by their word', () =>
    expect(codes('left wrist')).toEqual(['S61.512']))
  test('words that a category includes lead to it', () => expect(codes('insulin resistant')).toEqual(['E11']))
  test('hits come by category and name the words that were found', () => {
    const groups = searchBook(index, 'knife')
    expect(groups.map((group) => group.category.code)).toEqual(['W26'])
    expect(groups[0]?.hits[0]?.matched).toEqual(['knife'])
  })
  test.each(['', '   ', 'zzzz', '((', '*'])('%j finds nothing and does no harm', (query) =>
    expect(codes(query)).toEqual([]),
  )
  test('every hit has every word of the query, and no row comes twice', () => {
    const words = ['wrist', 'right', 'laceration', 'type', 'diabetes', 'knife', 'contact', 'initial']
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 1, maxLength: 3 }), (query) => {
        const found = searchBook(index, query.join(' ')).flatMap((group) => group.hits)
        for (const hit of found)
          for (const word of query)
            expect(`${hit.entry.title} ${hit.entry.includes}`.toLowerCase()).toContain(word)
        expect(new Set(found.map((hit) => hit.entry.code)).size).toBe(found.length)
      }),
    )
  })
})
