import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { clientOf } from '../../domain/codes/book-client.ts'
import { BookDesk } from '../../domain/codes/book-desk.ts'
import { CodeEntry } from '../../domain/codes/entry.ts'
import { makeRelease, rowsOf } from '../../domain/codes/rows.ts'
import type { CodingAnswer } from '../../domain/coding/answer.ts'
import { exampleKey, examplePrompt, exampleText } from '../../domain/coding/fixture.ts'
import type { CodingPrompt } from '../../domain/coding/key.ts'
import { blankCoding, solveCoding } from '../../domain/coding/solve.ts'
import type { Grade } from '../../domain/kernel/grade.ts'
import '../../ui/css/site.css'
import { codeNote } from './kind.ts'
import { CodeNoteView } from './View.tsx'

const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({
    system: 'icd10cm',
    code,
    title,
    billable: true,
    inForce: { from: '2025-10-01' },
    ...more,
  })

const book = [
  row('S61', 'Open wound of wrist, hand and fingers', { billable: false, excludes1: ['S62'] }),
  row('S61.511', 'Laceration without foreign body of right wrist', {
    billable: false,
    seventh: { A: 'initial encounter', D: 'subsequent encounter' },
  }),
  row('S61.512', 'Laceration without foreign body of left wrist', {
    billable: false,
    seventh: { A: 'initial encounter' },
  }),
  row('W26.0', 'Contact with knife', { billable: false, seventh: { A: 'initial encounter' } }),
  row('E11.9', 'Type 2 diabetes mellitus without complications'),
]
const release = makeRelease(
  { id: 'test', content: 'icd10cm', name: 'Test', inForce: { from: '2025-10-01' } },
  book,
)
const codes = rowsOf(release)
const openBook = async () => {
  const desk = new BookDesk()
  desk.add(release)
  const silent = () => () => undefined
  return {
    client: clientOf(desk),
    marks: { watch: silent, change: async () => undefined },
    hints: { watch: silent, set: async () => undefined },
  }
}
const choices = [
  { code: 'X0011', label: 'Simple repair, 2.6 to 7.5 cm', family: 'repair-simple' },
  { code: 'X0012', label: 'Layered repair, 2.6 to 7.5 cm', family: 'repair-intermediate' },
]
const sources = {
  'icd10cm-guidelines': { title: 'ICD-10-CM Official Guidelines', url: 'https://www.cms.gov/' },
}
const insurance = 'MEMBER CARD:\nPlan: Harbor PPO\n'

interface Handed {
  answer: CodingAnswer
  checked: CodingAnswer[]
}

/** A caller as the island is one: keeps the answer, grades on Check. */
function desk(start: Partial<CodingAnswer> = {}, prompt: CodingPrompt = examplePrompt): Handed {
  const handed: Handed = { answer: { ...blankCoding(prompt), ...start }, checked: [] }
  function Caller() {
    const [answer, setAnswer] = useState(handed.answer)
    const [grade, setGrade] = useState<Grade>()
    handed.answer = answer
    return (
      <CodeNoteView
        prompt={prompt}
        documents={[
          { id: 'note', title: 'Progress note', kind: 'progress-note', text: exampleText },
          { id: 'card', title: 'Insurance card', kind: 'insurance-card', text: insurance },
        ]}
        answer={answer}
        onAnswer={setAnswer}
        onCheck={(final) => {
          handed.checked.push(final)
          setGrade(codeNote.grade(prompt, exampleKey, final, book))
        }}
        grade={grade}
        solution={grade?.state === 'graded' ? exampleKey : undefined}
        codes={codes}
        openBook={openBook}
        day="2026-05-04"
        choices={choices}
        sources={sources}
        onRetry={() => setGrade(undefined)}
        onSendToBilling={vi.fn()}
      />
    )
  }
  render(<Caller />)
  return handed
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
/** Selects words of the open document, as a mouse does. */
function selectWords(quote: string): void {
  const run = [...document.querySelectorAll('[data-at]')].find((element) =>
    element.textContent?.includes(quote),
  )
  const text = run?.firstChild
  if (!text) throw new Error(`"${quote}" is not on the page.`)
  const start = text.textContent?.indexOf(quote) ?? 0
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, start + quote.length)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}

afterEach(() => {
  cleanup()
  document.getSelection()?.removeAllRanges()
})

describe('typing codes', () => {
  test.each([
    ['s61511a', /^Laceration without foreign body of right wrist, initial encounter$/],
    ['S61.511', /needs a 7th character \(A, D\)/],
    ['Z99.9', /is not in the shipped book/],
  ])('%s says what it is', async (code, says) => {
    desk()
    await userEvent.fill(field('Diagnosis 1, code'), code)
    await expect.element(page.getByText(says)).toBeVisible()
  })

  test('procedures take modifiers, units and pointers as they are typed', async () => {
    const handed = desk({
      diagnoses: [
        { code: 'S61.511A', poa: '', evidence: [] },
        { code: 'E11.9', poa: '', evidence: [] },
      ],
    })
    await userEvent.type(field('Procedure 1, code'), 'X0012')
    await userEvent.type(field('Procedure 1, modifiers, up to four'), 'rt 59')
    await userEvent.fill(field('Procedure 1, units'), '2')
    await userEvent.type(field('Procedure 1, points to diagnoses, letters or numbers'), 'a2')
    expect(handed.answer.procedures[0]).toMatchObject({
      code: 'X0012',
      modifiers: ['RT', '59'],
      units: '2',
      pointers: [1, 2],
    })
    await expect.element(page.getByText('Layered repair, 2.6 to 7.5 cm').first()).toBeVisible()
  })

  test('moving a diagnosis keeps what procedures point at', async () => {
    const handed = desk(solveCoding(examplePrompt, exampleKey))
    await userEvent.click(page.getByRole('button', { name: 'Move Diagnosis 1 down' }))
    expect(handed.answer.diagnoses.map((line) => line.code)).toEqual(['W26.0XXA', 'S61.511A', 'E11.9'])
    expect(handed.answer.procedures[0]?.pointers).toEqual([2])
  })
})

describe('evidence', () => {
  test('selected words are attached to the chosen line, exactly as the note has them', async () => {
    const handed = desk({ diagnoses: [{ code: 'S61.511A', poa: '', evidence: [] }] })
    selectWords('right wrist')
    await userEvent.click(page.getByRole('button', { name: 'Attach to Diagnosis 1' }))
    expect(handed.answer.diagnoses[0]?.evidence).toEqual([{ document: 'note', quote: 'right wrist', nth: 1 }])
    expect(document.querySelector('.paper mark')?.textContent).toBe('right wrist')
    await userEvent.click(page.getByRole('button', { name: 'Take “right wrist” off Diagnosis 1' }))
    expect(handed.answer.diagnoses[0]?.evidence).toEqual([])
  })

  test('what looks like Markdown or HTML in a note stays as it was written', async () => {
    desk()
    await expect.element(page.getByText(/Bleeding <5 mL\./)).toBeVisible()
    await expect.element(page.getByText(/given \* 2 sites/)).toBeVisible()
  })
})

/** Waits for the book itself, which is read after the desk stands. */
async function showBook(): Promise<void> {
  await expect.element(page.getByText(/The book of/), { timeout: 5000 }).toBeInTheDocument()
  await userEvent.keyboard('/')
}

describe('the code book', () => {
  test('/ opens it, a search finds, "use" puts the code on the line in hand', async () => {
    const handed = desk()
    await showBook()
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('wrist right')
    await userEvent.click(page.getByRole('button', { name: 'Open S61.511 in the book' }))
    await userEvent.click(page.getByRole('radio', { name: 'A initial encounter' }))
    await userEvent.click(page.getByRole('button', { name: 'Use S61.511A for Diagnosis 1' }))
    expect(handed.answer.diagnoses[0]?.code).toBe('S61.511A')
    await expect.element(field('Diagnosis 1, code')).toHaveFocus()
  })
  test('a code shows its category, its siblings and the notes that hold for it', async () => {
    desk()
    await showBook()
    await userEvent.keyboard('s61511')
    await userEvent.click(page.getByRole('button', { name: 'Open S61.511 in the book' }))
    await expect.element(page.getByRole('heading', { name: /^Excludes1/ })).toBeVisible()
    await expect
      .element(
        page
          .getByRole('list', { name: 'The way down to it, its siblings, and what is below' })
          .getByText(/left wrist/),
      )
      .toBeVisible()
  })
  test('the short list puts a procedure on its line', async () => {
    const handed = desk()
    await userEvent.click(page.getByText('Short list of procedures (2)'))
    await userEvent.click(page.getByRole('button', { name: 'Use X0012 for Procedure 1' }))
    expect(handed.answer.procedures[0]?.code).toBe('X0012')
  })
})

describe('check', () => {
  test('a blank worksheet is told what is blank, and nothing else', async () => {
    desk()
    await userEvent.click(page.getByRole('button', { name: 'Check' }))
    await userEvent.click(page.getByRole('link', { name: 'No diagnosis is entered yet.' }))
    await expect.element(field('Diagnosis 1, code')).toHaveFocus()
    expect(document.body.textContent).not.toContain('S61.511A')
  })

  test('the comparison stands line by line with both scores, reason, source and effect', async () => {
    const solved = solveCoding(examplePrompt, exampleKey)
    desk({
      ...solved,
      diagnoses: [
        { code: 'S61.512A', poa: '', evidence: [] },
        { code: 'R05.9', poa: '', evidence: [] },
        ...solved.diagnoses.slice(1),
      ],
    })
    await userEvent.click(page.getByRole('button', { name: 'Check' }))
    const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) })
    await expect.element(rowOf('Diagnosis 1')).toMatchTextContent(/Partly right/)
    await expect.element(rowOf('Diagnosis 1')).toMatchTextContent(/Character 6 says the side/)
    await expect.element(rowOf('Diagnosis 2')).toMatchTextContent(/Not supported/)
    await expect
      .element(rowOf('Diagnosis 2'))
      .toMatchTextContent(/A symptom that is gone does not support a service\./)
    await expect.element(rowOf('Procedure 1')).toMatchTextContent(/ICD-10-CM Official Guidelines, I\.C\.19/)
    await expect.element(page.getByText('Learning score')).toBeVisible()
    await expect.element(page.getByText('Code over code')).toBeVisible()
    await expect.element(field('Diagnosis 1, code')).toBeDisabled()
    await userEvent.click(rowOf('Diagnosis 3').getByRole('button', { name: /Show in the document/ }))
    await vi.waitFor(() => expect(document.getSelection()?.toString()).toBe('kitchen knife'))
  })

  test('everything can be done with the keyboard alone', async () => {
    const handed = desk()
    document.getElementById('case-1-diagnoses-0')?.focus()
    await userEvent.keyboard('S61.511A{Enter}')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('case-1-diagnoses-1'))
    await userEvent.keyboard('W26.0XXA{Enter}')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('case-1-diagnoses-2'))
    await userEvent.keyboard('E11.9')
    document.querySelector<HTMLElement>('.paper')?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
    await vi.waitFor(() =>
      expect(page.getByRole('button', { name: 'Attach to Diagnosis 3' }).query()).not.toBeNull(),
    )
    await userEvent.keyboard('{Enter}')
    expect(handed.answer.diagnoses[2]?.evidence[0]?.quote).toContain('type 2 diabetes')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(handed.checked).toHaveLength(1)
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('case-1-result'))
  })

  test('hints are recorded, confidence is kept', async () => {
    const handed = desk()
    await userEvent.click(page.getByRole('button', { name: 'Show a hint' }))
    await userEvent.click(page.getByRole('radio', { name: 'Fairly sure' }))
    await expect.element(page.getByText('Which side is it?')).toBeVisible()
    expect(handed.answer).toMatchObject({ hints: ['1'], confidence: 3 })
  })
})

describe('worked and faded', () => {
  test('a given line asks for its one character only', async () => {
    const prompt: CodingPrompt = {
      ...examplePrompt,
      level: 'worked',
      given: { diagnoses: ['S61.51_A', 'W26.0XXA', 'E11.9'], procedures: [] },
    }
    const handed = desk({}, prompt)
    expect(document.querySelectorAll('.worksheet input')).toHaveLength(1 + 4)
    await userEvent.fill(page.getByRole('textbox', { name: /Diagnosis 1, code: character 6/ }), '1')
    expect(handed.answer.diagnoses[0]?.code).toBe('S61.511A')
    await expect
      .element(page.getByText('Laceration without foreign body of right wrist, initial encounter'))
      .toBeVisible()
  })
})

test('the second document opens in its tab', async () => {
  desk()
  await userEvent.click(page.getByRole('tab', { name: 'Insurance card' }))
  await expect.element(page.getByText('Harbor PPO')).toBeVisible()
})
