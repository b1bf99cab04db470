import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { FillInKey, fillIn } from '../fill-in/kind.ts'
import { FillInView } from '../fill-in/View.tsx'
import { single } from './kind.ts'
import { SingleView } from './View.tsx'

const prompt = {
  id: 'q1',
  text: 'Which party sends the 835?',
  options: [
    { id: 'a', text: 'The provider' },
    { id: 'b', text: 'The payer' },
  ],
  skill: 'remittance',
}
const key = {
  right: 'b',
  because: { a: { text: 'The provider sends the 837.' }, b: { text: 'The payer reports what it paid.' } },
  source: 'x12-835',
}

function Question() {
  const [answer, setAnswer] = useState(single.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <SingleView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(single.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{ 'x12-835': { title: 'The 835 remittance' } }}
      asksConfidence
    />
  )
}

const blankPrompt = { id: 'q2', text: 'Word for a swollen kidney?', skill: 'words', mono: false }
const blankKey = FillInKey.parse({
  accepted: ['nephritis'],
  because: '-itis is inflammation.',
  source: 'words',
})

function Blank() {
  const [answer, setAnswer] = useState(fillIn.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <FillInView
      prompt={blankPrompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(fillIn.grade(blankPrompt, blankKey, final))}
      grade={grade}
      sources={{}}
    />
  )
}

afterEach(cleanup)

test('a question is answered with letters and Enter, and its feedback says why', async () => {
  render(<Question />)
  await userEvent.click(page.getByRole('radio', { name: /The payer/ }))
  await userEvent.keyboard('a')
  await expect.element(page.getByRole('radio', { name: /The provider/ })).toBeChecked()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/The provider sends the 837/)).toBeVisible()
  await expect.element(page.getByText('The 835 remittance')).toBeVisible()
  await expect.element(page.getByRole('radio', { name: /The payer/ })).toBeDisabled()
})

test('Check without a choice says what is blank', async () => {
  render(<Question />)
  await userEvent.click(page.getByRole('button', { name: 'Check' }))
  await expect.element(page.getByText(/No option is chosen yet/)).toBeVisible()
})

test('a typed answer is checked with Enter', async () => {
  render(<Blank />)
  await userEvent.fill(page.getByRole('textbox'), 'Nephritis')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('-itis is inflammation.')).toBeVisible()
})
