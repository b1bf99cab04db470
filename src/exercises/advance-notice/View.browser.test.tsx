import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { type AdvanceNoticeAnswer, AdvanceNoticeKey, AdvanceNoticePrompt, advanceNotice } from './kind.ts'
import { AdvanceNoticeView } from './View.tsx'

const prompt = AdvanceNoticePrompt.parse({
  id: 'abn-x',
  text: 'Is a notice due?',
  skill: 'advance-notice',
  day: '2026-03-10',
  papers: [{ id: 'order', title: 'Order', text: 'A test.' }],
  payer: { id: 'medicare-b', name: 'Part B', kind: 'medicare-b' },
  service: { code: 'X0001', label: 'Test', charge: 4500 },
  policies: ['Covered for diabetes.'],
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
    GA: { result: 'PR-50', says: 'The patient pays.' },
    GZ: { result: 'CO-50', says: 'By itself.' },
  },
  because: {},
  source: 'cms-claims-processing-manual-30',
})

function Desk() {
  const [answer, setAnswer] = useState<AdvanceNoticeAnswer>(advanceNotice.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <AdvanceNoticeView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(advanceNotice.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{}}
    />
  )
}

afterEach(cleanup)

test('a notice is filled with the keyboard and earns everything', async () => {
  render(<Desk />)
  const required = page.getByRole('radio', { name: /Required/ })
  await expect.element(required).toBeEnabled()
  ;(required.element() as HTMLElement).focus()
  await userEvent.keyboard(' {Tab}Test Clinic{Tab}Ana Roe{Tab}20417{Tab} {Tab} {Tab}45{Tab} {Tab}')
  await userEvent.selectOptions(page.getByLabelText('I. Signature'), 'patient')
  await userEvent.fill(page.getByLabelText('J. Date'), '03/10/2026')
  await userEvent.selectOptions(page.getByLabelText(/Which of these modifiers/), 'GA')
  await userEvent.selectOptions(page.getByLabelText(/What will the payer answer/), 'PR-50')
  await userEvent.click(page.getByRole('button', { name: 'Check' }))
  await expect.element(page.getByText(/16 of 16 points/)).toBeVisible()
})

test('without a notice no blanks are asked', async () => {
  render(<Desk />)
  await userEvent.click(page.getByRole('radio', { name: /No notice/ }))
  await expect.element(page.getByLabelText('J. Date')).not.toBeInTheDocument()
})
