import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { type PayerOrderAnswer, PayerOrderKey, PayerOrderPrompt, payerOrder } from './kind.ts'
import { PayerOrderView } from './View.tsx'

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
  limits: [
    { id: 'working-aged-employees', value: 20, inForce: { from: '2000-01-01' }, source: 'cfr-42-411' },
  ],
  needed: ['a'],
})

function Desk() {
  const [answer, setAnswer] = useState<PayerOrderAnswer>(payerOrder.blank(prompt))
  const [grade, setGrade] = useState<Grade>()
  return (
    <PayerOrderView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(payerOrder.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{ 'cfr-42-411': { title: 'Who pays first' } }}
    />
  )
}

afterEach(cleanup)

test('a question is asked, the payers are put in order and the rule is named, by keyboard', async () => {
  render(<Desk />)
  const first = page.getByRole('button', { name: 'Question a?' })
  await expect.element(first).toBeEnabled()
  ;(first.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Answer a.')).toBeVisible()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Medicare', exact: true }), 'secondary')
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Group plan' }), 'primary')
  await userEvent.selectOptions(page.getByRole('combobox', { name: /rule/ }), 'working-aged')
  await userEvent.selectOptions(page.getByRole('combobox', { name: /Insurance type/ }), '12')
  ;(page.getByRole('button', { name: /^Check/ }).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('7 of 7 points.')).toBeVisible()
  await expect.element(page.getByText(/140 employees, 20 or more/).first()).toBeVisible()
})
