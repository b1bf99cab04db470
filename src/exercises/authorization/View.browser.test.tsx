import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Grade } from '../../domain/kernel/grade.ts'
import { authorization } from './kind.ts'
import { type AuthorizationAnswer, AuthorizationKey, AuthorizationPrompt } from './schema.ts'
import { AuthorizationView } from './View.tsx'

const year = { from: '2026-01-01', to: '2026-12-31' }
const prompt = AuthorizationPrompt.parse({
  id: 'auth-x',
  text: 'Ask the plan.',
  skill: 'prior-authorization',
  today: '2026-03-06',
  papers: [{ id: 'note', title: 'Note', text: 'EXAM:\nTender on examination.\n' }],
  plan: {
    id: 'plan',
    name: 'Test Plan',
    rules: [
      {
        id: 'r1',
        rule: 'authorization',
        inForce: year,
        source: 'simulated-plan',
        params: { scope: { families: ['scan'] } },
      },
    ],
    policies: [
      {
        id: 'p1',
        rule: 'r1',
        title: 'Scans',
        inForce: year,
        source: 'simulated-policy',
        scope: { families: ['scan'] },
        criteria: [{ id: 'finding', says: 'a finding on examination' }],
        units: 1,
        days: 30,
      },
    ],
    decision: [{ inForce: year, source: 'cfr-42-422-568', standardDays: 7, expeditedHours: 72 }],
    members: [
      {
        payer: 'plan',
        memberId: 'TP100200',
        last: 'Roe',
        first: 'Ana',
        birth: '1980-01-01',
        sex: 'F',
        coverage: year,
      },
    ],
    network: ['9000000001'],
    families: { X0001: 'scan' },
  },
  providers: [{ id: '9000000001', label: 'Imaging Center' }],
  procedures: [{ id: 'X0001', label: 'X0001 Scan' }],
  places: [{ id: '22', label: '22 Outpatient hospital' }],
})
const key = AuthorizationKey.parse({
  request: {
    memberId: 'TP100200',
    ordering: '9000000001',
    servicing: '9000000001',
    procedure: 'X0001',
    diagnosis: 'R10.31',
    units: 1,
    from: '2026-03-12',
    to: '2026-03-12',
    place: '22',
    urgency: 'standard',
  },
  facts: { finding: [{ document: 'note', quote: 'Tender on examination' }] },
  because: {},
  source: 'payer-policy',
})

function Portal() {
  const [answer, setAnswer] = useState<AuthorizationAnswer>(authorization.blank())
  const [grade, setGrade] = useState<Grade>()
  return (
    <AuthorizationView
      prompt={prompt}
      answer={answer}
      onAnswer={setAnswer}
      onCheck={(final) => setGrade(authorization.grade(prompt, key, final))}
      grade={grade}
      solution={grade?.state === 'graded' ? key : undefined}
      sources={{}}
    />
  )
}

afterEach(cleanup)

test('a request is made with the keyboard alone, words attached, and the portal answers', async () => {
  render(<Portal />)
  const yes = page.getByRole('radio', { name: /Yes: fill/ })
  await expect.element(yes).toBeEnabled()
  ;(yes.element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  const paper = page.getByRole('group', { name: /^Note/ })
  ;(paper.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(page.getByRole('button', { name: /Attach the chosen words/ })).toBeEnabled()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: /Take away: .*Tender/ })).toBeVisible()
  ;(page.getByLabelText('Member ID').element() as HTMLElement).focus()
  await userEvent.keyboard(
    'TP100200{Tab}i{Tab}i{Tab}x{Tab}R10.31{Tab}1{Tab}03/12/2026{Tab}03/12/2026{Tab}2{Tab}s',
  )
  ;(page.getByLabelText('The plan has to answer by').element() as HTMLElement).focus()
  await userEvent.keyboard('03/13/2026')
  await userEvent.selectOptions(page.getByLabelText('Where will the number go?'), '23')
  ;(page.getByLabelText('Member ID').element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/Certified: X0001/)).toBeVisible()
  await expect.element(page.getByText(/16 of 16 points/)).toBeVisible()
})

test('what is blank is listed, and nothing else', async () => {
  render(<Portal />)
  await userEvent.click(page.getByRole('button', { name: 'Send it' }))
  await expect.element(page.getByText('Whether an authorization is needed is blank.')).toBeVisible()
})
