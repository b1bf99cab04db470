import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { clientOf } from '../../domain/codes/book-client.ts'
import { BookDesk } from '../../domain/codes/book-desk.ts'
import { type IndexVolume, readIndex } from '../../domain/codes/index-volume.ts'
import '../css/site.css'
import { IndexPane } from './IndexPane.tsx'

afterEach(cleanup)

const volume = (
  id: IndexVolume['id'],
  title: string,
  columns: readonly string[],
  text: string,
): IndexVolume => ({ id, title, columns, terms: readIndex(text, id, columns.length).terms })

const volumes = [
  volume(
    'alphabetic',
    'Index to Diseases and Injuries',
    ['Code'],
    `Ache | see Pain(s)
Breast | see the condition
Carcinoma | see also Neoplasm, by site, malignant
Pain(s) (acute) | R52
  joint | M25.50
    knee | M25.56-
  limb | M79.60-`,
  ),
  volume(
    'neoplasm',
    'Table of Neoplasms',
    ['Primary', 'Secondary'],
    'breast | C50.9- | C79.81\n  nipple | C50.0- |',
  ),
]

function setUp(indexes: readonly IndexVolume[] = volumes) {
  const desk = new BookDesk()
  desk.teach({ abbreviations: {}, synonyms: {} }, indexes)
  const [open, look] = [vi.fn(), vi.fn()]
  render(
    <IndexPane
      id="t"
      client={clientOf(desk)}
      onOpen={({ code }) => open(code)}
      onLook={(path) => look(path.join(' › '))}
    />,
  )
  return { open, look }
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const type = async (label: string, text: string) => {
  await page.getByLabelText(label).fill(text)
}

describe('the index', () => {
  test('is walked with the arrows, from the letters to the tabular list', async () => {
    const { open, look } = setUp()
    await type('Main term', 'pa')
    await expect.element(button('Pain(s)')).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(button('Pain(s)')).toHaveFocus()
    await expect.element(page.getByText('(acute)')).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(button('joint')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(button('knee')).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    await expect.element(button('M25.56-, open in the tabular list')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(open).toHaveBeenCalledWith('M25.56')
    expect(look.mock.calls.flat()).toEqual(['Pain(s)', 'Pain(s) › joint', 'Pain(s) › joint › knee'])
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    await expect.element(button('knee')).not.toBeInTheDocument()
    await userEvent.keyboard('{End}')
    await expect.element(button('limb')).toHaveFocus()
  })

  test('goes where "see" sends, also into another volume; "the condition" is advice and no link', async () => {
    setUp()
    await type('Main term', 'ache')
    await userEvent.keyboard('{Enter}')
    await button('see Pain(s)').click()
    await expect.element(button('Pain(s)')).toHaveFocus()
    await type('Main term', 'breast')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('see the condition')).toBeVisible()
    await expect.element(button('see the condition')).not.toBeInTheDocument()
    await type('Main term', 'carc')
    await userEvent.keyboard('{Enter}')
    await button('see also Neoplasm, by site, malignant').click()
    await expect.element(page.getByLabelText('Site')).toHaveFocus()
  })

  test('shows a table with a code in each column that has one; arrows go from cell to cell', async () => {
    const { open, look } = setUp()
    await page.getByLabelText('Volume').selectOptions('neoplasm')
    await type('Site', 'breast')
    await userEvent.keyboard('{Enter}')
    await expect.element(button('C50.9-, Primary: open in the tabular list')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(button('C79.81, Secondary: open in the tabular list')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}{Enter}')
    expect(open).toHaveBeenCalledWith('C50.0')
    expect(look).toHaveBeenLastCalledWith('breast › nipple')
  })

  test('says how to choose a term where nothing is found, and when there is no index', async () => {
    setUp()
    await type('Main term', 'zzz')
    await expect.element(page.getByText('“zzz” is no term of this index.')).toBeVisible()
    await expect.element(page.getByText(/the condition, not the body part/)).toBeVisible()
    cleanup()
    setUp([])
    await expect.element(page.getByText('The index could not be read.')).toBeVisible()
  })
})
