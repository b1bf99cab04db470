import { describe, expect, test } from 'vitest'
import { codesByKey, readCodes, readSevenths } from './read-codes.ts'
import { codeBySlug, resolveSlugs, trainingCode } from './registry.ts'

const sevenths = readSevenths(
  'set,character,meaning\ninjury,A,initial encounter\ninjury,D,subsequent encounter\n',
)
const csv = `code,title,seventh,sex,age,excludes1,excludes2,codeFirst,useAdditional,includes,flags,from,to
W26,Contact with other sharp objects,,,,,,,,,,,
W26.0,Contact with knife,injury,,,W44.9;W45.8,,,,,poa-exempt,,
M72.2,Plantar fascial fibromatosis,,,,,,,,,,,2026-09-30
`

describe('reading a category file', () => {
  const { entries, problems } = readCodes('icd10cm', csv, '2025-10-01', sevenths, 'W26.csv')
  const byKey = codesByKey(entries)

  test('a row that others continue, or that takes a 7th character, is a header', () => {
    expect(problems).toEqual([])
    expect(byKey.W26?.[0]?.billable).toBe(false)
    expect(byKey.W260?.[0]?.billable).toBe(false)
  })
  test('complete codes are made with placeholders and keep the notes of their stem', () => {
    expect(byKey.W260XXA?.[0]).toMatchObject({
      code: 'W26.0XXA',
      title: 'Contact with knife, initial encounter',
      billable: true,
      excludes1: ['W44.9', 'W45.8'],
      poaExempt: true,
    })
  })
  test('a row may end before its edition does', () => {
    expect(byKey.M722?.[0]?.inForce).toEqual({ from: '2025-10-01', to: '2026-09-30' })
  })
  test('an unknown 7th-character set is reported with its line', () => {
    const bad = readCodes('icd10cm', csv.replace('injury', 'injry'), '2025-10-01', sevenths, 'W26.csv')
    expect(bad.problems[0]).toMatchObject({ at: 'W26.csv:3' })
  })
})

describe('slugs of procedures', () => {
  const rows = [{ slug: 'a-2.6-7.5', code: '11111', label: '', family: 'a' }]
  test.each([
    ['"cpt:a-2.6-7.5"', '"11111"'],
    ['It is {{cpt:a-2.6-7.5}}.', 'It is 11111.'],
    ['It is cpt:a-2.6-7.5.', 'It is 11111.'],
  ])('%s → %s', (text, expected) => {
    expect(resolveSlugs(text, codeBySlug(rows, 'on')).text).toBe(expected)
  })
  test('the off switch gives training codes', () => {
    expect(resolveSlugs('cpt:a-2.6-7.5', codeBySlug(rows, 'off')).text).toBe(trainingCode(0))
  })
  test('an unknown slug stays and is named', () => {
    expect(resolveSlugs('cpt:b', codeBySlug(rows, 'on'))).toEqual({ text: 'cpt:b', unknown: ['b'] })
  })
})
