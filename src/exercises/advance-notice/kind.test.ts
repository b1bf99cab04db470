import { describe, expect, test } from 'vitest'
import { AdvanceNoticeKey, AdvanceNoticePrompt, advanceNotice } from './kind.ts'

const prompt = AdvanceNoticePrompt.parse({
  id: 'abn-x',
  text: 'Is a notice due?',
  skill: 'advance-notice',
  day: '2026-03-10',
  papers: [{ id: 'order', title: 'Order', text: 'A test.' }],
  payer: { id: 'medicare-b', name: 'Part B', kind: 'medicare-b' },
  service: { code: 'X0001', label: 'Test', charge: 4500 },
  policies: [],
  fill: true,
  services: [
    { id: 'a', text: 'A blood test' },
    { id: 'b', text: 'Laboratory' },
  ],
  reasons: [
    { id: 'a', text: 'Not paid for tiredness' },
    { id: 'b', text: 'CO-50' },
  ],
  terms: {
    inForce: { from: '2026-01-01' },
    source: 'cms-claims-processing-manual-30',
    tolerance: 10_000,
    percent: 25,
  },
})
const key = AdvanceNoticeKey.parse({
  facts: { plan: 'medicare-b', day: '2026-03-10', expected: '50' },
  state: 'signed',
  blanks: {
    notifier: 'Test Clinic',
    patient: 'Ana Roe',
    number: '20417',
    service: 'a',
    reason: 'a',
    option: '1',
    signer: 'patient',
    signedOn: '2026-03-10',
  },
  outcomes: {
    none: { result: 'CO-50', says: 'No notice.' },
    GA: { result: 'PR-50', says: 'The patient pays.' },
    GZ: { result: 'CO-50', says: 'Denied by itself.' },
  },
  because: { need: 'Tiredness is not on the list.' },
  mistakes: [{ at: 'modifiers', misconception: 'abn-after-service' }],
  source: 'cms-claims-processing-manual-30',
})
const solved = advanceNotice.solve(prompt, key)
const grade = (more: Partial<typeof solved>, own = key, asked = prompt) =>
  advanceNotice.grade(asked, own, { ...solved, ...more })
const marksOf = (graded: ReturnType<typeof grade>) => (graded.state === 'graded' ? graded.marks : [])

describe('advance-notice', () => {
  test('the model answer earns every point', () => {
    const full = grade({})
    expect(full.state === 'graded' && full.earned === full.possible && full.possible).toBe(16)
  })
  test('blank names what is blank and leaks nothing', () => {
    const blank = advanceNotice.grade(prompt, key, advanceNotice.blank())
    expect(blank).toMatchObject({ state: 'incomplete' })
    expect(blank.state === 'incomplete' && blank.missing.map(({ at }) => at)).toEqual([
      'need',
      'modifiers',
      'result',
    ])
    const half = grade({ blanks: {} })
    expect(half.state === 'incomplete' ? half.missing.length : 0).toBe(9)
    expect(JSON.stringify([blank, half])).not.toMatch(/PR-50|Ana Roe|20417/)
  })
  test.each([
    ['cost', '100 dollars too much', '145.00', 'right'],
    ['cost', 'more than that', '145.01', 'wrong'],
    ['patient', 'other capitals and a comma', 'ANA, ROE', 'right'],
    ['number', 'the Medicare number', '2TC5WK7DN40', 'wrong'],
    ['reason', 'a denial code for a reason', 'b', 'wrong'],
    ['signedOn', 'the next day', '03/11/2026', 'wrong'],
    ['signedOn', 'written short', '3/10/26', 'right'],
    ['option', 'another option', '2', 'wrong'],
  ])('blank %s: %s is %s', (field, _, value, verdict) => {
    const marks = marksOf(grade({ blanks: { ...solved.blanks, [field]: value } }))
    expect(marks.find(({ at }) => at === `blanks.${field}`)?.verdict).toBe(verdict)
  })
  test('where a notice was due and none was given, every blank is missed', () => {
    const marks = marksOf(grade({ need: 'none', blanks: {} })).filter(({ at }) => at.startsWith('blanks.'))
    expect(marks.map(({ verdict }) => verdict)).toEqual(Array(9).fill('missed'))
  })
  test('a wrong modifier says what the payer would answer', () =>
    expect(marksOf(grade({ modifiers: 'GZ' })).find(({ at }) => at === 'modifiers')).toMatchObject({
      verdict: 'wrong',
      expected: 'GA',
      misconception: 'abn-after-service',
      effect: expect.stringContaining('CO-50'),
    }))
  test('option 2 sends no claim', () => {
    const own = AdvanceNoticeKey.parse({ ...key, blanks: { ...key.blanks, option: '2' } })
    expect(advanceNotice.solve(prompt, own)).toMatchObject({ modifiers: 'no-claim', result: 'no-claim' })
  })
  test('a notice that is found and not valid: GZ, and no blanks are asked', () => {
    const found = { ...prompt, fill: false }
    const { blanks: _, ...bare } = key
    const own = AdvanceNoticeKey.parse({ ...bare, state: 'after-service' })
    const answer = advanceNotice.solve(found, own)
    expect(answer).toMatchObject({ need: 'required', blanks: {}, modifiers: 'GZ', result: 'CO-50' })
    expect(advanceNotice.grade(found, own, answer)).toMatchObject({ earned: 7, possible: 7 })
  })
})
