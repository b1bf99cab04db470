import { cleanup, render } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { examplePcs } from '../../../domain/codes/pcs/fixture.ts'
import { emptyWords } from '../../../domain/codes/pcs/words.ts'
import '../../css/site.css'
import { PcsBuilder, type PcsBuilderProps } from './PcsBuilder.tsx'

afterEach(cleanup)

const words = {
  ...emptyWords,
  operations: { '0T': { definition: 'Cutting out all of it.', tell: 'Less is Excision.' } },
  values: { Open: 'Cutting through skin.' },
  parts: { '0DJ': ['vermiform appendix'] },
}

function Page({ first = '', ...more }: Partial<PcsBuilderProps> & { first?: string }) {
  const [prefix, setPrefix] = useState(first)
  return (
    <main class="stack">
      <p id="prefix">{prefix}</p>
      <PcsBuilder tables={examplePcs} words={words} {...more} prefix={prefix} onPrefix={setPrefix} />
    </main>
  )
}

const written = () => document.querySelector('#prefix')?.textContent
const option = (name: string | RegExp) => page.getByRole('option', { name, exact: false })
const slot = (at: number) => page.getByRole('button', { name: new RegExp(`\\(character ${at}\\b`) })

describe('a code is built place by place', () => {
  test('with the mouse, from the section to the code', async () => {
    const use = vi.fn()
    render(<Page onUse={use} />)
    for (const name of [
      'Medical and Surgical',
      'Gastrointestinal System',
      'Resection',
      'Appendix',
      'Percutaneous Endoscopic',
      'No Device',
      'Hand-Assisted',
    ])
      await option(name).click()
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Resection of Appendix, Percutaneous Endoscopic Approach, Hand-Assisted')
    await page.getByRole('button', { name: 'Use 0DTJ4ZG' }).click()
    expect(use).toHaveBeenCalledWith('0DTJ4ZG')
  })

  test('with the keyboard alone: characters, words, arrows, Enter', async () => {
    const use = vi.fn()
    render(<Page onUse={use} />)
    await page.getByRole('listbox').element().focus()
    await userEvent.keyboard('0{Enter}')
    await userEvent.keyboard('d{Enter}')
    await userEvent.keyboard('t{Enter}')
    await userEvent.keyboard('app{Enter}')
    expect(written()).toBe('0DTJ')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await userEvent.keyboard('z{Enter}')
    await userEvent.keyboard('z{Enter}')
    expect(written()).toBe('0DTJ4ZZ')
    await userEvent.keyboard('{Enter}')
    expect(use).toHaveBeenCalledWith('0DTJ4ZZ')
  })

  test('a value that no row has says why and cannot be taken', async () => {
    render(<Page first="0DB5" />)
    const impossible = option(/Via Natural or Artificial Opening Endoscopic/)
    await expect.element(impossible).toHaveAttribute('aria-disabled', 'true')
    await expect
      .element(impossible)
      .toMatchTextContent(/No row of table 0DB has .* Endoscopic with Esophagus\./)
    await impossible.click({ force: true })
    expect(written()).toBe('0DB5')
  })

  test('a place behind is opened again; what no longer fits opens with it', async () => {
    render(<Page first="0DB68Z3" />)
    await slot(4).click()
    await option(/^5 ?Esophagus/).click()
    expect(written()).toBe('0DB5_Z')
  })

  test('Backspace goes back place by place', async () => {
    render(<Page first="0DTJ" />)
    await page.getByRole('listbox').element().focus()
    await userEvent.keyboard('{Backspace}')
    expect(written()).toBe('0DT')
  })

  test('places with one value left are filled on request', async () => {
    render(<Page first="0DT6" />)
    await page.getByRole('button', { name: 'Fill in device Z, qualifier Z: nothing else is left' }).click()
    expect(written()).toBe('0DT6_ZZ')
  })

  test('definitions and anatomical terms stand with the values', async () => {
    render(<Page first="0DT" />)
    await expect.element(option(/Appendix/)).toMatchTextContent(/Also: vermiform appendix\./)
    await expect
      .element(page.getByText('Cutting out all of it. Less is Excision.', { exact: false }))
      .toBeVisible()
  })

  test('the printed table stands beside it and pales where it no longer fits', async () => {
    render(<Page first="0DT6" />)
    const table = page.getByRole('region', { name: 'Table 0DT as printed' })
    await expect.element(table).toMatchTextContent(/1 of 2 rows fit/)
    expect(document.querySelectorAll('.pcs-print tr.pale')).toHaveLength(1)
  })
})

describe('states', () => {
  test.each<[string, Partial<PcsBuilderProps> & { first?: string }, string]>([
    ['tables on their way', { tables: undefined }, 'Opening the tables'],
    ['another edition', { day: '2027-01-05' }, 'No ICD-10-PCS table of 01/05/2027 is here.'],
    ['a table that is not shipped', { first: '0QS' }, 'Table 0QS is not among the shipped tables.'],
    [
      'a character the table does not have',
      { first: '0DT63' },
      '0DT63 is not a code. Table 0DT has no approach 3, Percutaneous.',
    ],
  ])('%s', async (_, props, says) => {
    render(<Page {...props} />)
    await expect.element(page.getByText(says, { exact: false }).first()).toBeVisible()
  })

  test.each([
    [1366, 900, 'light'],
    [390, 800, 'dark'],
    [320, 800, 'light'],
  ])('nothing is wider than the screen at %i', async (width, height, theme) => {
    document.documentElement.dataset.theme = theme
    await page.viewport(width, height)
    render(<Page first="0DB6" />)
    await expect.element(page.getByRole('listbox')).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    delete document.documentElement.dataset.theme
  })
})
