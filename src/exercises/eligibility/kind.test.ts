import { describe, expect, test } from 'vitest'
import { askProblems, blankAsk, exchange } from './ask.ts'
import { type EligibilityAnswer, EligibilityKey, EligibilityPrompt, eligibility } from './kind.ts'
import { isSameEntry } from './sheet-fields.ts'

const inForce = { from: '2026-01-01' }
const row = (rule: string, params: object) => ({ id: rule, rule, inForce, source: 'simulated-plan', params })
const plan = (id: string, members: object[]) => ({
  id,
  name: `Plan ${id}`,
  payerId: `${id.toUpperCase()}01`,
  kind: 'commercial',
  phone: '555-0160',
  rules: [
    row('deductible', { amount: 50_000 }),
    row('coinsurance', { percent: 20 }),
    row('copay', { amount: 3000, scope: { families: ['em-office'] } }),
  ],
  members,
})
const member = {
  payer: 'a',
  memberId: 'ABC1001',
  last: 'Okafor',
  first: 'June',
  birth: '1985-09-14',
  sex: 'F',
  coverage: inForce,
}
const prompt = EligibilityPrompt.parse({
  id: 'elig-x',
  text: 'Ask the plan.',
  day: '2026-03-02',
  papers: [{ id: 'card', title: 'Card', kind: 'card', text: 'FRONT:\nJune Okafor\n' }],
  provider: { name: 'Cedar', npi: '9100001012' },
  plans: [plan('a', [member]), plan('b', [])],
  allowed: 10_000,
  fields: ['coverage', 'from', 'copay', 'deductible-left', 'collect'],
  actions: ['a', 'b', 'c'].map((id) => ({ id, text: `Action ${id}` })),
})
const ask = {
  ...blankAsk,
  plan: 'a',
  memberId: 'ABC1001',
  last: 'Okafor',
  first: 'June',
  birth: '09/14/1985',
  relationship: 'self',
  day: '03/03/2026',
  service: '98',
}
const key = EligibilityKey.parse({
  ask,
  action: {
    right: 'a',
    because: { a: { text: 'So.' }, b: { text: 'Not so.' }, c: { text: 'No.' } },
    source: 'payer-policy',
  },
})
const solved = eligibility.solve(prompt, key)
const graded = (patch: Partial<EligibilityAnswer>) => eligibility.grade(prompt, key, { ...solved, ...patch })
const markOf = (at: string, patch: Partial<EligibilityAnswer>) => {
  const grade = graded(patch)
  return grade.state === 'graded' ? grade.marks.find((mark) => mark.at === at) : undefined
}

describe('eligibility', () => {
  test('the worksheet follows from the plan’s answer, and earns everything', () => {
    expect(solved.sheet).toEqual({
      coverage: 'active',
      from: '01/01/2026',
      copay: '30.00',
      'deductible-left': '500.00',
      collect: '30.00',
    })
    expect(graded({})).toMatchObject({ earned: 15, possible: 15 })
  })
  test('a blank answer is incomplete and tells nothing', () => {
    const grade = eligibility.grade(prompt, key, eligibility.blank())
    expect(grade.state === 'incomplete' && grade.missing.map(({ at }) => at)).toEqual([
      'sent',
      ...prompt.fields.map((id) => `sheet.${id}`),
      'action',
    ])
    expect(JSON.stringify(grade)).not.toMatch(/500|30\.00|ABC1001/)
  })
  test.each([
    ['an amount with its sign', 'copay', '$30', 'right'],
    ['another amount', 'copay', '20.00', 'wrong'],
    ['a day in short', 'from', '1/1/26', 'right'],
    ['nothing said', 'copay', 'none', 'wrong'],
    ['the whole deductible to collect', 'collect', '500', 'wrong'],
  ] as const)('%s', (_, field, typed, verdict) =>
    expect(markOf(`sheet.${field}`, { sheet: { ...solved.sheet, [field]: typed } })?.verdict).toBe(verdict),
  )
  test('the last question that was sent is judged, with what a mistake in it does', () => {
    const wrong = { ...ask, memberId: 'ABC1010' }
    expect(markOf('ask.memberId', { sent: [ask, wrong] })).toMatchObject({
      verdict: 'wrong',
      effect: expect.stringContaining('AAA 72'),
    })
    expect(markOf('ask.memberId', { sent: [wrong, ask] })?.verdict).toBe('right')
  })
})

test.each([
  ['nothing typed', {}, 8],
  ['all typed', ask, 0],
  ['a day that is none', { ...ask, birth: '02/30/1985' }, 1],
  ['a child without its subscriber', { ...ask, relationship: 'child' }, 2],
])('a question with %s has its problems', (_, patch, count) =>
  expect(askProblems({ ...blankAsk, ...patch })).toHaveLength(count),
)

test('a question is two texts over the wire; the same question gets the same answer', () => {
  const [one, two] = [exchange(prompt, ask), exchange(prompt, ask)]
  expect(one?.question).toContain('NM1*IL*1*OKAFOR*JUNE****MI*ABC1001~')
  expect(one?.answer).toContain('EB*B*IND*98***27*30*****Y~')
  expect(one).toEqual(two)
  expect(exchange(prompt, blankAsk)).toBeUndefined()
})

test.each([
  ['percent with its sign', 'coinsurance', '20 %', '20', true],
  ['none is not zero', 'copay', '0', 'none', false],
  ['zero is zero', 'copay', '0', '0.00', true],
  ['a name in small letters', 'other-payer', 'lantern', 'LANTERN', true],
  ['a number for a name', 'plan', '30', 'GOLD', false],
] as const)('%s', (_, field, typed, right, same) => expect(isSameEntry(field, typed, right)).toBe(same))
