import { describe, expect, test } from 'vitest'
import { type BookMark, changeMark, markAt, readMarks } from './marks.ts'

const wrist = { system: 'icd10cm', code: 'S61.511' } as const
const knife = { system: 'icd10cm', code: 'W26.0' } as const
const codes = (marks: readonly BookMark[]) => marks.map(({ code }) => code)

describe('what is written into the book', () => {
  test('a mark is made, changed, and taken out when it says nothing any more', () => {
    const lit = changeMark([], wrist, { isLit: true })
    expect(lit).toEqual([{ ...wrist, isLit: true, litNotes: [], tab: '', text: '' }])
    const noted = changeMark(lit, wrist, { text: 'which hand?' })
    expect(markAt(noted, wrist)).toMatchObject({ isLit: true, text: 'which hand?' })
    expect(changeMark(noted, wrist, { isLit: false, text: ' ' })).toEqual([])
  })
  test('marks stand in the order of the book', () =>
    expect(codes(changeMark(changeMark([], knife, { tab: 'knife' }), wrist, { tab: 'wrist' }))).toEqual([
      'S61.511',
      'W26.0',
    ]))
  test('the same code of another system is another row', () =>
    expect(
      changeMark(
        changeMark([], { system: 'hcpcs', code: 'G0008' }, { isLit: true }),
        { system: 'icd10pcs', code: 'G0008' },
        { isLit: true },
      ),
    ).toHaveLength(2))
  test('a label has at most 24 characters, a note at most 2,000', () => {
    const [mark] = changeMark([], wrist, { tab: 'x'.repeat(99), text: 'y'.repeat(9999) })
    expect([mark?.tab.length, mark?.text.length]).toEqual([24, 2000])
  })
})

describe('stored marks', () => {
  const mark = markAt([], wrist)
  test.each([
    ['what was written', [{ ...mark, tab: 'wrist' }], ['S61.511']],
    ['nothing', undefined, []],
    ['another shape', { marks: [mark] }, []],
    ['a damaged row between good ones', [mark, { code: 7 }, { ...mark, ...knife }], ['S61.511', 'W26.0']],
    ['a row of a later version', [{ ...mark, color: 'green' }, mark], ['S61.511']],
  ])('%s', (_, value, expected) => expect(codes(readMarks(value))).toEqual(expected))
})
