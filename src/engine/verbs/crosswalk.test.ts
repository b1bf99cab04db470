import { describe, expect, test } from 'vitest'
import { institutionalClaim, professionalClaim } from '../../domain/claim/fixture.ts'
import { makeSheet } from '../../domain/claim/make-sheet.ts'
import { make837 } from '../../domain/x12/837.ts'
import { crosswalkVerb } from './crosswalk.ts'

interface Row {
  readonly form: string
  readonly box: string
  readonly wire: string | null
}
interface Walked {
  readonly account: string
  readonly boxes: readonly {
    readonly box: string
    readonly value: string
    readonly wire: readonly { readonly position: number; readonly ref: string; readonly segment: string }[]
  }[]
}

const run = (input: string, ...words: string[]) => {
  const answer = crosswalkVerb.run(input, words)
  return 'unreadable' in answer
    ? answer
    : { ...answer, json: answer.json as { rows: Row[]; claims: Walked[] } }
}
const rows = (...words: string[]) => {
  const answer = run('', ...words)
  return 'json' in answer ? answer.json.rows : []
}

describe('asked by a word', () => {
  test.each([
    [['24E'], ['professional 24E 2400 SV107']],
    [['2400', 'SV107'], ['professional 24E 2400 SV107']],
    [
      ['FL', '67'],
      ['institutional FL67 2300 HI01-2 (ABK)', 'institutional FL67.poa 2300 HI01-9 (ABK)'],
    ],
    [
      ['REF', 'F8'],
      ['professional 22.reference 2300 REF02 (F8)', 'institutional FL64 2300 REF02 (F8)'],
    ],
    [['5.phone'], ['professional 5.phone null']],
  ])('%j', (words, wanted) => {
    expect(rows(...words).map(({ form, box, wire }) => `${form} ${box} ${wire}`)).toEqual(wanted)
  })
  test.each([[['99Z']], [[]]])('%j is refused in one line', (words) => {
    expect(run('', ...words)).toMatchObject({ unreadable: expect.stringMatching(/24E/) })
  })
})

describe('asked with a claim', () => {
  const claim = professionalClaim()
  const envelope = { sender: 'A', receiver: 'B', control: 9, day: '2026-04-01', time: '0900' }
  const boxOf = (input: string, box: string) => {
    const answer = run(input)
    return 'json' in answer ? answer.json.claims[0]?.boxes.find((one) => one.box === box) : undefined
  }
  test.each([
    ['as JSON', JSON.stringify(claim)],
    ['as a list', JSON.stringify([claim])],
    ['as 837', make837(claim, envelope)],
    ['as a form', JSON.stringify(makeSheet(claim))],
  ])('%s: each filled box with value, element and segment', (_, input) => {
    expect(boxOf(input, '24E line 1')).toMatchObject({
      value: 'A',
      wire: [{ ref: 'SV107', segment: 'SV1*HC:G0463*125*UN*1***1' }],
    })
  })
  test('positions are those of the file that was given', () => {
    const text = make837(institutionalClaim(), envelope)
    const wire = boxOf(text, 'FL3b')?.wire[0]
    expect(text.split('~\n')[Number(wire?.position) - 1]).toBe(wire?.segment)
  })
  test('a form that cannot be read, and a text that is nothing, are refused', () => {
    expect(run(JSON.stringify({ form: 'professional', boxes: {}, lines: [] }))).toHaveProperty('unreadable')
    expect(run('garbage')).toHaveProperty('unreadable')
  })
})
