import { describe, expect, test } from 'vitest'
import { type RegistrationAnswer, RegistrationKey, RegistrationPrompt, registration } from './kind.ts'

const prompt = RegistrationPrompt.parse({
  id: 'reg-x',
  text: 'Nora is here.',
  day: '2026-03-09',
  papers: [{ id: 'card', title: 'Insurance card', kind: 'card', text: 'FRONT:\nMember ID: ABC605518\n' }],
  record: [
    { id: 'birth', field: 'patient-birth' },
    { id: 'member', field: 'member-id', value: 'ABC605581' },
    { id: 'last', field: 'patient-last', value: 'Ellery' },
    { id: 'relationship', field: 'relationship' },
  ],
  faults: ['a', 'b', 'c'].map((id) => ({ id, text: `Fault ${id}` })),
  actions: ['a', 'b', 'c'].map((id) => ({ id, text: `Action ${id}` })),
})
const because = { a: { text: 'Not so.' }, b: { text: 'So it is.' }, c: { text: 'No.' } }
const key = RegistrationKey.parse({
  record: {
    birth: { right: ['02/07/1986'], wrong: [{ answer: '07/02/1986', text: 'Month first.' }] },
    member: { right: ['ABC605518'], from: { document: 'card', quote: 'ABC605518' } },
    last: { right: ['Ellery'] },
    relationship: { right: ['self'] },
  },
  fault: { right: 'b', because, source: 'nucc-1500-manual' },
  action: { right: 'b', because, source: 'nucc-1500-manual' },
  source: 'nucc-1500-manual items 1–7',
})
const solved = registration.solve(prompt, key)
const graded = (patch: Partial<RegistrationAnswer>, record: Record<string, string> = {}) =>
  registration.grade(prompt, key, { ...solved, ...patch, record: { ...solved.record, ...record } })
const markOf = (at: string, grade: ReturnType<typeof graded>) =>
  grade.state === 'graded' ? grade.marks.find((mark) => mark.at === at) : undefined

describe('registration', () => {
  test('the model answer earns everything', () =>
    expect(graded({})).toMatchObject({ earned: 7, possible: 7 }))
  test('a blank record names what is blank and not what is wrong', () => {
    const grade = registration.grade(prompt, key, registration.blank(prompt))
    expect(grade).toMatchObject({ state: 'incomplete' })
    expect(JSON.stringify(grade)).not.toContain('605518')
    expect(grade.state === 'incomplete' && grade.missing.map(({ at }) => at)).toEqual([
      'record.birth',
      'record.relationship',
      'fault',
      'action',
    ])
  })
  test.each([
    ['a birth date typed another way', 'birth', '2/7/1986', 'right'],
    ['a birth date with the day first', 'birth', '07/02/1986', 'wrong'],
    ['an id with blanks and small letters', 'member', 'abc 605 518', 'right'],
    ['what somebody left there', 'member', 'ABC605581', 'wrong'],
    ['a letter for a digit', 'member', 'ABC6O5518', 'wrong'],
    ['an emptied field', 'member', '', 'wrong'],
    ['another choice', 'relationship', 'child', 'wrong'],
  ])('%s', (_, id, typed, verdict) =>
    expect(markOf(`record.${id}`, graded({}, { [id]: typed }))?.verdict).toBe(verdict),
  )
  test('a mark says where it stands, what slipped and how it would have come back', () => {
    const mark = markOf('record.member', graded({}, { member: 'ABC605581' }))
    expect(mark?.why).toContain('was left that way')
    expect(mark?.why).toContain('1 and 8 changed places at character 8')
    expect(mark?.why).toContain('Insurance card has “ABC605518”')
    expect(mark?.effect).toContain('A7:164')
  })
  test('what stood there right is not judged, and costs a point when it is spoiled', () => {
    expect(markOf('record.last', graded({}))).toBeUndefined()
    expect(graded({}, { last: 'Elery' })).toMatchObject({ earned: 6, possible: 7 })
  })
  test('a wrong choice says why it tempts and what is right', () =>
    expect(markOf('action', graded({ action: 'a' }))).toMatchObject({
      verdict: 'wrong',
      mine: 'Action a',
      expected: 'Action b',
      why: 'Not so. So it is.',
    }))
})
