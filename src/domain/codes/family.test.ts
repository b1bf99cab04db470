import { describe, expect, test } from 'vitest'
import { readFamily } from './family.ts'
import { readCodes, readSevenths } from './read-codes.ts'

const sevenths = readSevenths(
  `set,character,meaning,flags
injury,A,initial encounter,
injury,D,subsequent encounter,poa-exempt
torus,A,initial encounter for closed fracture,
`,
)
const read = (text: string) => readFamily('icd10cm', text, '2025-10-01', sevenths, 'x.family')
const titles = (text: string) => read(text).entries.map((entry) => `${entry.code} ${entry.title}`)

const wounds = `
# a remark
axis side
  1 right
  2 left
axis site
  2 hip | hip, {side} hip
  3 thigh

S70 Superficial injury of hip and thigh @injury
S70.{site} Other injuries of {site}
  terms: scrape of {site}; {site} graze
S70.{site}1 abrasion of {site}
S70.{site=3}1{side} abrasion, {side} {site}
S70.{site=2}1{side} abrasion of {site:2}
at S70.21 S70.31
  excludes1: open wound (S71.-)
at S70.312
  title: {side} thigh, grazed
at S70.3
  terms= graze of thigh NOS
`

describe('a family of codes', () => {
  test('is one row for each combination of its axes, titles begin with a capital', () => {
    expect(read(wounds).problems).toEqual([])
    expect(titles(wounds)).toEqual([
      'S70 Superficial injury of hip and thigh',
      'S70.2 Other injuries of hip',
      'S70.3 Other injuries of thigh',
      'S70.21 Abrasion of hip',
      'S70.31 Abrasion of thigh',
      'S70.311 Abrasion, right thigh',
      'S70.312 Left thigh, grazed',
      'S70.211 Abrasion of hip, right hip',
      'S70.212 Abrasion of hip, left hip',
    ])
  })

  test('has notes with the words of the row, and more of them for single rows', () => {
    const byCode = new Map(read(wounds).entries.map((entry) => [entry.code, entry]))
    expect(byCode.get('S70.2')?.terms).toEqual(['scrape of hip', 'Hip graze'])
    expect(byCode.get('S70.3')?.terms).toEqual(['graze of thigh NOS'])
    expect(byCode.get('S70.31')?.excludes1).toEqual(['open wound (S71.-)'])
    expect(byCode.get('S70.312')?.excludes1).toEqual([])
  })

  test('gives the rows that a category file gives', () => {
    const csv = `code,title,seventh,excludes1,flags
W26,Contact with other sharp objects,,,
W26.0,Contact with knife,injury,electric knife (W29.1),
W26.1,Contact with sword or dagger,injury,,poa-exempt
`
    const family = `W26 Contact with other sharp objects @injury
W26.0 Contact with knife
  excludes1: electric knife (W29.1)
W26.1 Contact with sword or dagger @poa-exempt
`
    expect(read(family).entries).toEqual(readCodes('icd10cm', csv, '2025-10-01', sevenths, 'W26.csv').entries)
  })

  test('takes its 7th character, sex, age and days from the nearest row above that says one', () => {
    const entries = read(`S52 Fracture @injury @F
S52.0 Torus @torus
S52.01 Torus, here @age=15-124
S52.1 Whole @complete @poa-exempt @to=2026-09-30
  successors: S52.2: left; S52.3
`).entries
    expect(
      entries.map(({ code, billable, sex, age, seventh, poaExempt, inForce }) => [
        code,
        billable,
        sex,
        age?.from,
        Object.keys(seventh ?? {}).join(''),
        poaExempt,
        inForce.to,
      ]),
    ).toEqual([
      ['S52', false, undefined, undefined, '', false, undefined],
      ['S52.0', false, undefined, undefined, '', false, undefined],
      ['S52.01', false, 'F', 15, 'A', false, undefined],
      ['S52.1', true, 'F', undefined, '', true, '2026-09-30'],
    ])
    expect(entries.at(-1)?.successors).toEqual([
      { code: 'S52.2', why: 'left' },
      { code: 'S52.3', why: '' },
    ])
  })

  test('an axis that shares its name up to a hyphen speaks under that name', () => {
    expect(titles('axis side-first\n  0 unspecified\nT15.0{side-first} Cornea, {side} eye')).toEqual([
      'T15.00 Cornea, unspecified eye',
    ])
  })

  test.each([
    ['a missing axis', 'S70.{side} x', 1, 'There is no axis "side" above.'],
    ['a slot that the code does not have', 'S70 x {side}', 1, '{side} names no axis of the code.'],
    ['a key twice', 'axis a\n  1 x\n  1 y', 3, 'The key "1" is in this axis a second time.'],
    ['an axis twice', 'axis a\naxis a', 2, 'The axis "a" is here a second time.'],
    ['a key that is not there', 'axis a\n  1 x\nS70.{a=12} x', 3, 'The axis "a" has not every key of "12".'],
    ['a code twice', 'S70 x\nS70 y', 2, 'S70 is composed a second time.'],
    ['no code', 'Sx0 y', 1, 'Sx0 is not written like a code.'],
    ['a tag that nobody knows', 'S70 x @wrong', 1, '"@wrong" is neither a tag nor a 7th-character set'],
    ['a note of no kind', 'S70 x\n  exclude: y', 2, '"exclude: y" is no note; notes are title, successors'],
    ['a note below nothing', '  terms: y', 1, '"terms:" stands below no row.'],
    ['more about an unknown code', 'at S71\n  terms: y', 1, 'No row above composes S71.'],
    ['an unknown code taken away', 'S70 x\nnot S71', 2, 'No row above composes S71.'],
  ])('says where something is wrong: %s', (_, text, line, message) => {
    const { problems } = read(text)
    expect(problems[0]).toMatchObject({ at: `x.family:${line}` })
    expect(problems[0]?.message).toContain(message)
  })
})
