import { describe, expect, test } from 'vitest'
import { type PayerOrderAnswer, PayerOrderKey, PayerOrderPrompt, payerOrder } from './kind.ts'

const prompt = PayerOrderPrompt.parse({
  id: 'cob-x',
  text: 'Harold has two cards.',
  day: '2026-02-10',
  questions: ['a', 'b', 'c'].map((id) => ({ id, text: `Question ${id}?`, answer: `Answer ${id}.` })),
  coverages: [
    { id: 'medicare', name: 'Medicare' },
    { id: 'group', name: 'Group plan' },
  ],
})
const inForce = { from: '2000-01-01' }
const key = PayerOrderKey.parse({
  facts: {
    day: '2026-02-10',
    birth: '1955-08-19',
    medicare: { because: 'age' },
    coverages: [
      { id: 'medicare', name: 'Medicare', kind: 'medicare' },
      { id: 'group', name: 'Group plan', kind: 'group', employees: 140 },
    ],
  },
  limits: [{ id: 'working-aged-employees', value: 20, inForce, source: 'cfr-42-411' }],
  needed: ['a', 'b'],
  tempts: [{ first: 'medicare', text: 'A card does not decide.', misconception: 'medicare-always-first' }],
})
const solved = payerOrder.solve(prompt, key)
const marks = (patch: Partial<PayerOrderAnswer>) => {
  const grade = payerOrder.grade(prompt, key, { ...solved, ...patch })
  return grade.state === 'graded' ? grade.marks : []
}

describe('order of payers', () => {
  test('the model answer follows from the facts and earns everything', () => {
    expect(solved).toEqual({
      asked: ['a', 'b'],
      place: { medicare: 'secondary', group: 'primary' },
      rule: 'working-aged',
      type: '12',
    })
    expect(payerOrder.grade(prompt, key, solved)).toMatchObject({ earned: 7, possible: 7 })
  })
  test('nothing asked and nothing chosen is incomplete, and says nothing of the answer', () => {
    const grade = payerOrder.grade(prompt, key, payerOrder.blank(prompt))
    expect(grade.state === 'incomplete' && grade.missing.map(({ at }) => at)).toEqual([
      'asked',
      'place.medicare',
      'place.group',
      'rule',
      'type',
    ])
    expect(JSON.stringify(grade)).not.toMatch(/working|First|12/)
  })
  test.each<[string, Partial<PayerOrderAnswer>, string, string, number]>([
    ['half of what decides was asked', { asked: ['a', 'c'] }, 'asked', 'partly', 1],
    ['nothing that decides was asked', { asked: ['c'] }, 'asked', 'missed', 0],
    ['Medicare first', { place: { medicare: 'primary', group: 'secondary' } }, 'place.medicare', 'wrong', 0],
    ['another rule', { rule: 'birthday' }, 'rule', 'wrong', 0],
    ['the type of a disabled person', { type: '43' }, 'type', 'wrong', 0],
  ])('%s', (_, patch, at, verdict, earned) =>
    expect(marks(patch).find((mark) => mark.at === at)).toMatchObject({ verdict, earned }),
  )
  test('who tempted says so, and the mark tells what the claim would have met', () =>
    expect(
      marks({ place: { medicare: 'primary', group: 'secondary' } }).find(({ at }) => at === 'place.medicare'),
    ).toMatchObject({
      misconception: 'medicare-always-first',
      why: expect.stringContaining('140 employees'),
      effect: expect.stringContaining('CO-22'),
    }))
})
