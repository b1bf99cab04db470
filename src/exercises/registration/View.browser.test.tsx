import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { RegistrationKey, RegistrationPrompt, registration } from './kind.ts'
import { RegistrationView } from './View.tsx'

const prompt = RegistrationPrompt.parse({
  id: 'reg-x',
  text: 'Nora is here.',
  day: '2026-03-09',
  papers: [
    {
      id: 'card',
      title: 'Insurance card',
      kind: 'card',
      text: 'FRONT:\nMember ID: ABC605518\n\nBACK:\nPayer ID: ABC60\n',
    },
  ],
  record: [
    { id: 'member', field: 'member-id', value: 'ABC605581' },
    { id: 'relationship', field: 'relationship' },
  ],
  faults: ['a', 'b', 'c'].map((id) => ({ id, text: `Fault ${id}` })),
  actions: ['a', 'b', 'c'].map((id) => ({ id, text: `Action ${id}` })),
})
const because = { a: { text: 'Not so.' }, b: { text: 'So it is.' }, c: { text: 'No.' } }
const key = RegistrationKey.parse({
  record: {
    member: { right: ['ABC605518'], from: { document: 'card', quote: 'ABC605518' } },
    relationship: { right: ['self'] },
  },
  fault: { right: 'b', because, source: 'nucc-1500-manual' },
  action: { right: 'b', because, source: 'nucc-1500-manual' },
  source: 'nucc-1500-manual items 1–7',
})

function Desk() {
  const [answer, setAnswer] = useState(registration.blank(prompt))
  const [grade, setGrade] = useState<Grade>()
  return (
    <RegistrationView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(registration.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{ 'nucc-1500-manual': { title: 'Form instructions' } }}
    />
  )
}

afterEach(cleanup)

test('a record is filled, judged and explained with the keyboard alone', async () => {
  render(<Desk />)
  const member = page.getByRole('textbox', { name: 'Member ID' })
  await expect.element(member).toHaveValue('ABC605581')
  await userEvent.click(member)
  await userEvent.keyboard('{Control>}a{/Control}ABC605518{Tab}S{Tab} {ArrowDown}{Tab} {ArrowDown}')
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByText('6 of 6 points.')).toBeVisible()
  await expect.element(page.getByText('What was right (4)')).toBeVisible()
  expect(document.querySelector('.id-side mark')?.textContent).toBe('ABC605518')
})

test('a typo is named with its place and how it comes back', async () => {
  render(<Desk />)
  await userEvent.click(page.getByRole('button', { name: 'Check' }))
  await expect.element(page.getByText(/What is wrong is not chosen yet/)).toBeVisible()
  await userEvent.selectOptions(page.getByRole('combobox'), 'self')
  await userEvent.click(page.getByRole('radio', { name: 'Fault b' }))
  await userEvent.click(page.getByRole('radio', { name: 'Action b' }))
  await userEvent.click(page.getByRole('button', { name: 'Check' }))
  await expect.element(page.getByText(/1 and 8 changed places/)).toBeVisible()
  await expect.element(page.getByText(/What it would have done: .*A7:164/)).toBeVisible()
})
