import { describe, expect, test } from 'vitest'
import { inheritedOn } from './entry.ts'
import { readCodes, readSevenths } from './read-codes.ts'
import { codeBySlug, resolveSlugs, trainingCode } from './registry.ts'
import { makeRelease, rowsOf } from './rows.ts'

const sevenths = readSevenths(
  'set,character,meaning,flags\ninjury,A,initial encounter,\ninjury,D,subsequent encounter,poa-exempt\n',
)
const csv = `code,title,seventh,sex,age,excludes1,excludes2,codeFirst,useAdditional,includes,flags,from,to
W26,Contact with other sharp objects,,,,,,,,,,,
W26.0,Contact with knife,injury,,,W44.9;W45.8,,,,,,,
M72.2,Plantar fascial fibromatosis,,,,,,,,,,,2026-09-30
`

describe('reading a category file', () => {
  const { entries, problems } = readCodes('icd10cm', csv, '2025-10-01', sevenths, 'W26.csv')
  const codes = rowsOf(
    makeRelease({ id: 'test', content: 'icd10cm', name: 'Test', inForce: { from: '2025-10-01' } }, entries),
  )

  test('a row that others continue, or that takes a 7th character, is a header', () => {
    expect(problems).toEqual([])
    expect(codes.find('W26')[0]?.billable).toBe(false)
    expect(codes.find('W260')[0]?.billable).toBe(false)
  })
  test('complete codes are made with placeholders; notes stay with the stem, POA exemption is that of the character', () => {
    expect(codes.find('W260XXA')[0]).toMatchObject({
      code: 'W26.0XXA',
      title: 'Contact with knife, initial encounter',
      billable: true,
      excludes1: [],
      poaExempt: false,
    })
    expect(codes.find('W260XXD')[0]?.poaExempt).toBe(true)
    expect(inheritedOn({ codes }, 'W26.0XXA', '2026-01-05')?.excludes1).toEqual(['W44.9', 'W45.8'])
  })
  test('a row may end before its edition does', () => {
    expect(codes.find('M722')[0]?.inForce).toEqual({ from: '2025-10-01', to: '2026-09-30' })
  })
  test('an unknown 7th-character set is reported with its line', () => {
    const bad = readCodes('icd10cm', csv.replace('injury', 'injry'), '2025-10-01', sevenths, 'W26.csv')
    expect(bad.problems[0]).toMatchObject({ at: 'W26.csv:3' })
  })
})

describe('slugs of procedures', () => {
  const rows = [{ slug: 'a-2.6-7.5', code: '0000T', label: '', family: 'a' }]
  test.each([
    ['"cpt:a-2.6-7.5"', '"0000T"'],
    ['It is {{cpt:a-2.6-7.5}}.', 'It is 0000T.'],
    ['It is cpt:a-2.6-7.5.', 'It is 0000T.'],
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
