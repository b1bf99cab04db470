import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { type EligibilityAnswer, EligibilityKey, EligibilityPrompt, eligibility } from './kind.ts'
import { EligibilityView } from './View.tsx'

const inForce = { from: '2026-01-01' }
const rule = (name: string, params: object) => ({
  id: name,
  rule: name,
  inForce,
  source: 'simulated-plan',
  params,
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
const plan = (id: string, members: object[]) => ({
  id,
  name: `Plan ${id}`,
  payerId: `${id.toUpperCase()}01`,
  kind: 'commercial',
  phone: '555-0160',
  rules: [rule('copay', { amount: 3000, scope: { families: ['em-office'] } })],
  members,
})
const prompt = EligibilityPrompt.parse({
  id: 'elig-x',
  text: 'Ask the plan.',
  day: '2026-03-02',
  papers: [{ id: 'card', title: 'Card', kind: 'card', text: 'FRONT:\nJune Okafor\n' }],
  provider: { name: 'Cedar', npi: '9100001012' },
  plans: [plan('a', [member]), plan('b', [])],
  allowed: 10_000,
  fields: ['coverage', 'copay'],
  actions: ['a', 'b', 'c'].map((id) => ({ id, text: `Action ${id}` })),
})
const key = EligibilityKey.parse({
  ask: {
    plan: 'a',
    memberId: 'ABC1001',
    last: 'Okafor',
    first: 'June',
    birth: '09/14/1985',
    relationship: 'self',
    day: '03/03/2026',
    service: '98',
  },
  action: {
    right: 'a',
    because: { a: { text: 'So.' }, b: { text: 'Not so.' }, c: { text: 'No.' } },
    source: 'payer-policy',
  },
})

function Desk() {
  const [answer, setAnswer] = useState<EligibilityAnswer>(eligibility.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <EligibilityView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(eligibility.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{}}
    />
  )
}

afterEach(cleanup)

test('a question is typed and sent with Enter, refused, corrected, answered, and the worksheet checked', async () => {
  render(<Desk />)
  const member = page.getByRole('textbox', { name: 'Member ID' })
  await expect.element(member).toBeEnabled()
  await userEvent.fill(member, 'ABC1010')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/Plan is blank/)).toBeVisible()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Plan' }), 'a')
  await userEvent.selectOptions(page.getByRole('combobox', { name: /Relationship/ }), 'self')
  await userEvent.fill(page.getByRole('textbox', { name: /last name/ }), 'Okafor')
  await userEvent.fill(page.getByRole('textbox', { name: /first name/ }), 'June')
  await userEvent.fill(page.getByRole('textbox', { name: /birth date/ }), '09/14/1985')
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Service type' }), '98')
  await userEvent.fill(page.getByRole('textbox', { name: 'Day of the visit' }), '03/03/2026')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/The plan refused the question/)).toBeVisible()
  await userEvent.fill(member, 'ABC1001')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Answer 2 of Plan a')).toBeVisible()
  await expect.element(page.getByRole('cell', { name: '$30.00, visit' })).toBeVisible()
  await userEvent.selectOptions(page.getByRole('combobox', { name: /Coverage on/ }), 'active')
  await userEvent.click(page.getByRole('radio', { name: 'Action a' }))
  await userEvent.fill(page.getByRole('textbox', { name: /Copay/ }), '30')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('12 of 12 points.')).toBeVisible()
})
