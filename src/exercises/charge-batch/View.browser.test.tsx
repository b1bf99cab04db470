import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { chargeBatch } from './kind.ts'
import { type ChargeBatchAnswer, ChargeBatchKey, ChargeBatchPrompt } from './schema.ts'
import { ChargeBatchView } from './View.tsx'

const prompt = ChargeBatchPrompt.parse({
  id: 'chg-x',
  text: 'Close the batch.',
  skill: 'charge-entry',
  day: '2026-02-02',
  schedule: [{ time: '8:00', account: '101', patient: 'Roe', state: 'seen' }],
  tickets: [
    {
      ticket: '1',
      account: '101',
      patient: 'Roe',
      provider: 'Dr. A',
      lines: [{ code: 'X0001', diagnosis: 'J06.9' }],
      paid: { cents: 2000, by: 'cash' },
    },
  ],
  prices: [{ code: 'X0001', label: 'Visit', cents: 10_000 }],
  deposit: { cash: 2000, check: 0, card: 0 },
})
const key = ChargeBatchKey.parse({ because: {}, source: 'practice-policy' })

function Batch() {
  const [answer, setAnswer] = useState<ChargeBatchAnswer>(chargeBatch.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <ChargeBatchView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(chargeBatch.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{}}
    />
  )
}

afterEach(cleanup)

const focus = (label: string) => (page.getByLabelText(label).element() as HTMLElement).focus()

test('a ticket is entered with the keyboard; a slip that differs keeps the batch open', async () => {
  render(<Batch />)
  const decision = page.getByLabelText('What to do with ticket 1')
  await expect.element(decision).toBeEnabled()
  await userEvent.selectOptions(decision, 'post')
  focus('Code, line 1 of ticket 1')
  await userEvent.keyboard('X0001{Tab}{Tab}1{Tab}J06.9{Tab}100.00')
  focus('Paid at the visit, ticket 1')
  await userEvent.keyboard('20')
  focus('Tickets entered')
  await userEvent.keyboard('1{Tab}110{Tab}20{Tab}101{Tab}1{Tab}0{Enter}')
  await expect.element(page.getByText(/does not reconcile: your slip has Total charges 110/)).toBeVisible()
  await userEvent.fill(page.getByLabelText('Total charges'), '100')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/11 of 11 points/)).toBeVisible()
})
