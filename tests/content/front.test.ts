import { describe, expect, it, test } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { readPolicies } from '../../src/build/front/rows.ts'
import { readPayerFolder } from '../../src/build/payers.ts'
import { readQuestion } from '../../src/build/questions.ts'
import { isBusinessDay } from '../../src/domain/kernel/business-day.ts'
import { noticeFor } from '../../src/domain/payer/advance-notice.ts'
import { portalAnswer } from '../../src/exercises/authorization/portal.ts'
import type { AnswerOf, KeyOf, PromptOf } from '../../src/exercises/kinds.ts'
import { openKinds } from '../../src/exercises/kinds.ts'
import { official } from './official.ts'

const reader = new ContentReader()

function asked(id: string) {
  const question = readQuestion(reader, id)
  if (!question) throw new Error(`${id} is not read: ${JSON.stringify(reader.problems)}`)
  const solved = openKinds[question.kind].solve(question.prompt, question.key)
  if (!solved.ok) throw new Error(id)
  return { ...question, answer: solved.value }
}

/** What follows from the payers' rows, signed by hand: a change of a row that changes it shows here. */
describe('the plan answers the right request with', () => {
  test.each([
    ['auth-01', 'certified'],
    ['auth-02', undefined],
    ['auth-03', 'modified'],
    ['auth-04', 'certified'],
    ['auth-05', 'pended'],
    ['auth-06', 'certified'],
    ['auth-07', 'certified'],
    ['auth-08', 'not-certified'],
    ['auth-09', 'not-certified'],
    ['auth-10', undefined],
    ['auth-11', undefined],
    ['auth-12', 'certified'],
  ])('%s: %s', (id, result) => {
    const { prompt, key, answer } = asked(id)
    const said = portalAnswer(
      prompt as PromptOf<'authorization'>,
      key as KeyOf<'authorization'>,
      answer as AnswerOf<'authorization'>,
    )
    expect(said?.result).toBe(result)
  })
})

describe('the notice is', () => {
  test.each([
    ['abn-01', 'required', 'GA', 'PR-50'],
    ['abn-02', 'none', 'none', 'paid'],
    ['abn-03', 'required', 'GZ', 'CO-50'],
    ['abn-04', 'required', 'GA', 'PR-151'],
    ['abn-05', 'voluntary', 'GX GY', 'PR-96'],
    ['abn-06', 'none', 'none', 'paid'],
    ['abn-07', 'determination', 'none', 'CO-50'],
    ['abn-08', 'required', 'no-claim', 'no-claim'],
    ['abn-09', 'required', 'no-claim', 'no-claim'],
    ['abn-10', 'none', 'none', 'CO-4'],
  ])('%s: %s, %s, %s', (id, need, modifiers, result) => {
    const { key, answer } = asked(id)
    expect(noticeFor((key as KeyOf<'advance-notice'>).facts).need).toBe(need)
    expect(answer).toMatchObject({ need, modifiers, result })
  })
})

describe('the patient owes', () => {
  test.each([
    ['gfe-01', '159.51', '05/07/2026'],
    ['gfe-02', '160.77', '07/07/2026'],
    ['gfe-03', '265.76', '09/03/2026'],
    ['gfe-05', '1241.39', '06/11/2026'],
    ['gfe-06', '221.46', '04/09/2026'],
    ['gfe-07', '75.78', ''],
    ['gfe-08', '138.28', ''],
    ['gfe-09', '30.00', ''],
    ['gfe-10', '145.63', ''],
  ])('%s: %s, due %s', (id, total, due) => expect(asked(id).answer).toMatchObject({ total, due }))
})

describe('policies of authorization', () => {
  const payers = reader.names('payers').filter((name) => !name.endsWith('.md'))
  it.each(payers)('%s: each belongs to a row of its payer', (id) => {
    const rules = readPayerFolder(reader, id)?.rules ?? []
    const rows = rules.filter((row) => row.rule === 'authorization').map((row) => row.id)
    const { policies, decision } = readPolicies(reader, id)
    expect(policies.map((policy) => policy.rule).filter((rule) => !rows.includes(rule))).toEqual([])
    expect(policies.length > 0).toBe(decision.length > 0)
  })
})

test('holidays are weekdays', () => {
  const { days } = JSON.parse(reader.text('front/holidays.json')) as { days: string[] }
  expect(days.filter((day) => !isBusinessDay(day, []))).toEqual([])
})

const list = official()?.diagnoses
test.skipIf(!list)(`diagnoses are in the official list${list ? '' : ' (skipped: no list)'}`, () => {
  const ids = reader.names('exercises').filter((id) => /^(auth|abn|gfe|chg)-/.test(id))
  const codes = ids.flatMap((id) => {
    const text = ['prompt', 'key'].map((part) => reader.text(`exercises/${id}/${part}.json`)).join('\n')
    return [...text.matchAll(/"diagnosis": "([A-Z]\d[\dA-Z.]{1,7})"|"diagnoses": \[([^\]]*)\]/g)].flatMap(
      ([, one, many]) =>
        one ? [one] : [...(many ?? '').matchAll(/"([^"]+)"/g)].map(([, code = '']) => code),
    )
  })
  expect(codes.length).toBeGreaterThan(40)
  expect([...new Set(codes)].filter((code) => !list?.has(code.replace('.', '')))).toEqual([])
})
