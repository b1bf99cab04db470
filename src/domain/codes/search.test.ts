import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodeEntry } from './entry.ts'
import { makeRelease, rowsOf } from './rows.ts'
import { makeIndex, searchRows } from './search.ts'

const inForce = { from: '2025-10-01' }
const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({ system: 'icd10cm', code, title, billable: true, inForce, ...more })
const header = { billable: false }
const seventh = { A: 'initial encounter', D: 'subsequent encounter', S: 'sequela' }
const fractures = {
  A: 'initial encounter for closed fracture',
  B: 'initial encounter for open fracture type I or II',
  D: 'subsequent encounter for closed fracture with routine healing',
  S: 'sequela',
}

const entries = [
  row('E10', 'Type 1 diabetes mellitus', header),
  row('E10.9', 'Type 1 diabetes mellitus without complications'),
  row('E11', 'Type 2 diabetes mellitus', { ...header, includes: ['insulin resistant diabetes'] }),
  row('E11.621', 'Type 2 diabetes mellitus with foot ulcer'),
  row('E11.65', 'Type 2 diabetes mellitus with hyperglycemia'),
  row('E11.8', 'Type 2 diabetes mellitus with unspecified complications'),
  row('E11.9', 'Type 2 diabetes mellitus without complications'),
  row('I10', 'Essential (primary) hypertension'),
  row('I15.0', 'Renovascular hypertension'),
  row('I21', 'Acute myocardial infarction', header),
  row('I21.9', 'Acute myocardial infarction, unspecified'),
  row('J12.9', 'Viral pneumonia, unspecified'),
  row('J15.0', 'Pneumonia due to Klebsiella pneumoniae'),
  row('J18', 'Pneumonia, unspecified organism', header),
  row('J18.1', 'Lobar pneumonia, unspecified organism'),
  row('J18.9', 'Pneumonia, unspecified organism'),
  row('J44', 'Other chronic obstructive pulmonary disease', header),
  row('J44.1', 'Chronic obstructive pulmonary disease with (acute) exacerbation'),
  row('J44.9', 'Chronic obstructive pulmonary disease, unspecified'),
  row('K50.90', "Crohn's disease, unspecified, without complications"),
  row('M1A.9', 'Chronic gout, unspecified'),
  row('R03.0', 'Elevated blood-pressure reading, without diagnosis of hypertension'),
  row('S61.411', 'Laceration without foreign body of right hand', { ...header, seventh }),
  row('S61.511', 'Laceration without foreign body of right wrist', { ...header, seventh }),
  row('S61.512', 'Laceration without foreign body of left wrist', { ...header, seventh }),
  row('S82.201', 'Unspecified fracture of shaft of right tibia', { ...header, seventh: fractures }),
  row('S82.202', 'Unspecified fracture of shaft of left tibia', { ...header, seventh: fractures }),
  row('S93.402', 'Sprain of unspecified ligament of left ankle', { ...header, seventh }),
  row('S93.412', 'Sprain of calcaneofibular ligament of left ankle', { ...header, seventh }),
  row('S93.492', 'Sprain of other ligament of left ankle', { ...header, seventh }),
  row('W26.0', 'Contact with knife', { ...header, seventh }),
]
const words = {
  abbreviations: {
    copd: ['chronic obstructive pulmonary disease'],
    htn: ['hypertension'],
    t2dm: ['type 2 diabetes mellitus'],
    fx: ['fracture'],
    lt: ['left'],
    'w/o': ['without'],
    'c/o': [],
  },
  synonyms: {
    'high blood pressure': ['hypertension', 'I10'],
    'heart attack': ['I21'],
    cut: ['laceration'],
    broken: ['fracture'],
  },
}
const releaseHead = { id: 'icd10cm-test', content: 'icd10cm' as const, name: 'Test', inForce }
const rows = rowsOf(makeRelease(releaseHead, entries))
const index = makeIndex(rows, words, new Map([['J449', ['chronic airway obstruction']]]))
const codes = (query: string, limit?: number) => searchRows(index, query, limit).map(({ at }) => rows.key(at))
const whole = (query: string) => searchRows(index, query).filter(({ missing }) => missing.length === 0)

describe('what comes first', () => {
  test.each([
    ['pneumonia', 'J189', 'bare words: the unspecified code'],
    ['klebsiella pneumonia', 'J150', 'specific words: the specific code'],
    ['type 2 diab', 'E11', 'as it is typed'],
    ['diabetes 2 type complications w/o', 'E119', 'any order, and a mark in an abbreviation'],
    ['hypertension', 'I10', 'essential and primary say little'],
    ['htn', 'I10', 'an abbreviation'],
    ['c/o htn', 'I10', 'an abbreviation that says nothing'],
    ['t2dm with foot ulcers', 'E11621', 'an abbreviation among words; a plural'],
    ['high blood pres', 'I10', 'a phrase that is not finished'],
    ['hart attack', 'I219', 'a phrase with a mistake in it'],
    ['copd', 'J449', 'an abbreviation of more words'],
    ['airway obstruction', 'J449', 'words of the index'],
    ['insulin resistant', 'E11', 'words of an inclusion note'],
    ['crohns', 'K5090', 'an apostrophe left out'],
    ["crohn's disease", 'K5090', 'an apostrophe'],
    ['hypertention', 'I10', 'one letter wrong'],
    ['neumonia', 'J189', 'the first letter missing'],
    ['pnuemonia', 'J189', 'two letters swapped'],
    ['diabtes type 2 hyperglicemia', 'E1165', 'two words misspelled'],
    ['ankle sprain left', 'S93402', 'the unspecified ligament before the others'],
    ['sprained left ankle calcaneofibular', 'S93412', 'unless the words are specific'],
    ['lacerated right wrist', 'S61511', 'another form of the word; the side is honoured'],
    ['cut left wrist', 'S61512', 'a lay word'],
    ['fx lt tibia', 'S82202', 'abbreviations only'],
    ['broken tibia right', 'S82201', 'a lay word for a finding'],
    ['e119', 'E119', 'a code without its dot'],
    ['E11.6', 'E11621', 'the beginning of a code'],
    ['m1a', 'M1A9', 'a code with a letter in second place'],
    ['E11 foot', 'E11621', 'a code among words'],
  ])('%s → %s: %s', (query, first) => expect(codes(query)[0]).toBe(first))
})

describe('7th characters', () => {
  test.each([
    ['S61.511A', 'S61511', 'A'],
    ['s61511d', 'S61511', 'D'],
    ['W26.0XXA', 'W260', 'A'],
    ['w26.0x', 'W260', undefined],
    ['laceration right wrist initial encounter', 'S61511', 'A'],
    ['laceration right wrist sequela', 'S61511', 'S'],
    ['open fracture left tibia', 'S82202', 'B'],
    ['left tibia fracture subsequent', 'S82202', 'D'],
    ['left tibia fracture', 'S82202', undefined],
  ])('%s finds the stem %s and says %s', (query, stem, character) => {
    const [hit] = searchRows(index, query)
    expect([rows.key(hit?.at ?? -1), hit?.seventh, hit?.missing]).toEqual([stem, character, []])
  })
  test.each(['S61.511Q', 'W26.0XXZ', 'S61.51X'])('%s is not a code of the book', (query) =>
    expect(searchRows(index, query).filter(({ score }) => score === 100)).toEqual([]),
  )
  test('complete codes that stand beside their stem come back as themselves when the query says which', () => {
    const flat = rowsOf(
      makeRelease(releaseHead, [
        row('S61.511', 'Laceration of right wrist', header),
        ...Object.entries(seventh).map(([character, says]) =>
          row(`S61.511${character}`, `Laceration of right wrist, ${says}`),
        ),
      ]),
    )
    const other = makeIndex(flat, words)
    const keys = (query: string) => searchRows(other, query).map(({ at }) => flat.key(at))
    expect(keys('wrist laceration')).toEqual(['S61511'])
    expect(keys('wrist laceration subsequent encounter')).toEqual(['S61511D'])
    expect(keys('S61511S')).toEqual(['S61511S'])
  })
})

describe('what a hit says', () => {
  test.each([
    ['high blood pressure', 'I10', ['hypertension']],
    ['wrist right lacer', 'S61511', ['laceration', 'right', 'wrist']],
    ['crohns', 'K5090', ['crohn']],
    ['hypertention', 'I10', ['hypertension']],
    ['t2dm hyperglycemia', 'E1165', ['type', '2', 'diabetes', 'mellitus', 'hyperglycemia']],
  ])('%s: the words of %s that were found', (query, key, matched) => {
    const hit = searchRows(index, query).find(({ at }) => rows.key(at) === key)
    expect(hit?.matched).toEqual(matched)
  })
  test('where no row has every word, those with the most telling words come, and say what they lack', () => {
    const [hit] = searchRows(index, 'left foot ulcer diabetes')
    expect([rows.key(hit?.at ?? -1), hit?.missing]).toEqual(['E11621', ['left']])
    expect(searchRows(index, 'zyxwvut pneumonia')[0]?.missing).toEqual(['zyxwvut'])
  })
  test('rows that have every word come before rows that lack one', () => {
    const lacks = searchRows(index, 'left wrist laceration').map(({ missing }) => missing.length > 0)
    expect(lacks.indexOf(true)).toBeGreaterThan(0)
    expect(lacks.lastIndexOf(false)).toBeLessThan(lacks.indexOf(true))
  })
  test('words that say nothing exclude nothing', () =>
    expect(codes('the sprain of an ankle in the left')).toEqual(codes('sprain ankle left')))
})

describe('whatever is typed', () => {
  const vocabulary = [...new Set(entries.flatMap(({ title }) => title.toLowerCase().split(/[^a-z\d]+/)))]
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(...vocabulary, 'htn', 'w/o', 'of', 'heart attack', 'e11', 'S61.511A', '(', '*'),
        {
          maxLength: 14,
        },
      )
      .map((parts) => parts.join(' ')),
  )
  test('no row comes twice, the limit is kept, scores fall, the answer is always the same', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 12 }), (query, limit) => {
        const hits = searchRows(index, query, limit)
        expect(hits.length).toBeLessThanOrEqual(limit)
        expect(new Set(hits.map(({ at }) => at)).size).toBe(hits.length)
        const scores = hits.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        for (const score of scores) expect(score >= 0 && score <= 100).toBe(true)
        expect(searchRows(index, query, limit)).toEqual(hits)
      }),
    )
  })
  test('a hit has the words that it shows', () => {
    fc.assert(
      fc.property(typed, (query) => {
        for (const { at, matched } of searchRows(index, query)) {
          const title = rows.title(at).toLowerCase()
          for (const word of matched) expect(title).toContain(word)
        }
      }),
    )
  })
  test('a whole hit of whole words has each of them in its title', () => {
    const plain = [
      'wrist',
      'laceration',
      'right',
      'pneumonia',
      'diabetes',
      'sprain',
      'ankle',
      'contact',
      'knife',
    ]
    fc.assert(
      fc.property(fc.subarray(plain, { minLength: 1, maxLength: 3 }), (query) => {
        for (const { at } of whole(`${query.join(' ')} `))
          for (const word of query) expect(rows.title(at).toLowerCase()).toContain(word.slice(0, 6))
      }),
    )
  })
  test.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['((', 'marks'],
    ['.*+?^$(){}|[]\\', 'an expression'],
    ['🩺🩹', 'pictures'],
    ['\u202eניתוח', 'right to left'],
    ['__proto__ constructor toString', 'names of the language'],
  ])('%j does no harm: %s', (query) => expect(codes(query)).toEqual([]))
  test.each([
    ['one long word', 'a'.repeat(10_000)],
    ['many words', 'pneumonia diabetes '.repeat(600)],
    ['many letters', 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(200)],
    ['many marks', '(.-/'.repeat(2500)],
  ])('10 kB take no longer than 400 letters: %s', (_, query) => {
    expect(searchRows(index, query)).toEqual(searchRows(index, query.slice(0, 400)))
  })
})
