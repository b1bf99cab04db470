import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { type EstimateAnswer, EstimateKey, EstimatePrompt, estimate } from './kind.ts'
import { EstimateView } from './View.tsx'

const prompt = EstimatePrompt.parse({
  id: 'gfe-x',
  text: 'What does she owe?',
  skill: 'estimate',
  mode: 'insured',
  today: '2026-06-01',
  papers: [{ id: 'visit', title: 'Visit', text: 'A visit.' }],
  prices: [{ code: 'X0001', label: 'Visit', charge: 20_000, price: 12_000 }],
  benefits: [{ label: 'Deductible', says: '$50.00 to go.' }],
})
const key = EstimateKey.parse({
  lines: [
    {
      code: 'X0001',
      units: 1,
      allowed: 12_000,
      copay: 0,
      deductible: 5000,
      coinsurance: 1400,
      patient: 6400,
      says: 'The deductible first, then 20 % of the rest.',
    },
  ],
  because: {},
  source: 'simulated-plan',
})

function Desk() {
  const [answer, setAnswer] = useState<EstimateAnswer>(estimate.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <EstimateView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(estimate.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{}}
    />
  )
}

afterEach(cleanup)

test('a share is worked out with the keyboard, and a wrong cell says why', async () => {
  render(<Desk />)
  const allowed = page.getByLabelText('Allowed, Visit')
  await expect.element(allowed).toBeEnabled()
  ;(allowed.element() as HTMLElement).focus()
  await userEvent.keyboard('120{Tab}0{Tab}50{Tab}24{Tab}64{Enter}')
  await expect.element(page.getByText(/5 of 6 points/)).toBeVisible()
  const row = page.getByRole('row', { name: /Coinsurance: Visit/ })
  await expect.element(row.getByText('$14.00')).toBeVisible()
  await expect.element(row.getByText('The deductible first, then 20 % of the rest.')).toBeVisible()
})

test('benefits and prices are papers of their own', async () => {
  render(<Desk />)
  await userEvent.click(page.getByRole('tab', { name: 'Benefits' }))
  await expect.element(page.getByText('$50.00 to go.')).toBeVisible()
})
