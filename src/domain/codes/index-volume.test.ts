import { describe, expect, test } from 'vitest'
import {
  type IndexVolume,
  readIndex,
  searchIndexVolume,
  seePlace,
  termAt,
  termsByKey,
} from './index-volume.ts'

const text = `# remarks are left out
Abscess (acute) (chronic) | L02.91 | see also Cellulitis
  anal | K61.0
Fracture, traumatic | T14.8
  radius | S52.9-
    lower end | S52.50-
    shaft | see Fracture, traumatic, forearm
Ulcer
  foot | L97.5-
`
const { terms, problems } = readIndex(text, 'a.txt')
const volume: IndexVolume = { id: 'alphabetic', title: 'Index', columns: ['Code'], terms }

const table: IndexVolume = {
  id: 'neoplasm',
  title: 'Table',
  columns: ['Primary'],
  terms: readIndex('lung | C34.9-', 'n.txt').terms,
}

describe('reading an index', () => {
  test('terms, nonessential modifiers, codes and sendings', () => {
    expect(problems).toEqual([])
    expect(termAt(volume, ['abscess'])).toMatchObject({
      term: 'Abscess',
      modifiers: ['acute', 'chronic'],
      codes: ['L02.91'],
      seeAlso: ['Cellulitis'],
    })
    expect(termAt(volume, ['Fracture, traumatic', 'radius', 'lower end'])?.codes).toEqual(['S52.50-'])
    expect(termAt(volume, ['Fracture, traumatic', 'radius', 'shaft'])?.see).toEqual([
      'Fracture, traumatic, forearm',
    ])
    expect(termAt(volume, ['Ulcer'])?.codes).toEqual([])
    expect(termAt(volume, ['Ulcer', 'hand'])).toBeUndefined()
  })
  test('brackets within a word or within brackets stay', () => {
    const { terms } = readIndex('breast(s) (and nipple(s)) (acquired) | Z90.1-', 'a.txt')
    expect(terms[0]).toMatchObject({ term: 'breast(s)', modifiers: ['and nipple(s)', 'acquired'] })
  })
  test('a table has a cell for each column, empty ones too', () => {
    const table = readIndex('breast | C50.9- | C79.81 | | D24.- ', 'n.txt', 6)
    expect(table.terms[0]?.codes).toEqual(['C50.9-', 'C79.81', '', 'D24.-', '', ''])
  })
  test('one cell of a table may count the columns', () => {
    const { terms } = readIndex('Ibuprofen | T39.31*\nBleach | T54.3X*2', 'd.txt', 3)
    expect(terms.map(({ codes }) => codes)).toEqual([
      ['T39.311-', 'T39.312-', 'T39.313-'],
      ['T54.3X1-', 'T54.3X2-', ''],
    ])
  })
  test.each([
    ['Ulcer\n   foot | L97.5-', 'n.txt:2', /between/],
    ['Ulcer\n    foot | L97.5-', 'n.txt:2', /is not there/],
    ['  foot | L97.5-', 'n.txt:1', /is not there/],
    ['Ulcer | lower limb', 'n.txt:1', /not written as a code/],
    ['Ulcer | L97.5- | L98.4', 'n.txt:1', /more cells/],
    ['Ulcer\n  foot | L97.5-\n  Foot | L97.5-', 'n.txt:3', /twice/],
  ])('%j is reported with its line', (wrong, at, message) => {
    const { problems } = readIndex(wrong, 'n.txt')
    expect(problems[0]).toMatchObject({ at, message: expect.stringMatching(message) })
  })
})

describe('leafing', () => {
  test.each([
    ['abs', ['Abscess']],
    ['radius low', ['Fracture, traumatic/radius/lower end']],
    ['fracture', ['Fracture, traumatic']],
    ['', []],
    ['zzz', []],
  ])('%j', (query, paths) =>
    expect(searchIndexVolume(volume, query).map(({ path }) => path.join('/'))).toEqual(paths),
  )
})

test.each([
  ['Fracture, traumatic, radius', 'Fracture, traumatic/radius'],
  ['Fracture, radius, lower end', 'Fracture, traumatic/radius/lower end'],
  ['Ulcer, by site', 'Ulcer'],
  ['Fracture, by site, closed', 'Fracture, traumatic'],
  ['Neoplasm, lung', 'lung'],
  ['Neoplasm, by site, malignant', undefined],
  ['the condition', undefined],
  ['Ulcer, hand', undefined],
])('see %s leads to %s', (target, path) =>
  expect(seePlace([volume, table], 'alphabetic', target)?.path.join('/')).toBe(path),
)

test('each code knows the words that lead to it', () =>
  expect(termsByKey([volume]).get('S5250')).toEqual(['Fracture, traumatic radius lower end']))
