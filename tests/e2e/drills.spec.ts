import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { open, ready, saved, expect as soon, test } from './support/site.ts'

test.describe.configure({ timeout: 120_000 })

/** The first question waits for the book and its index, which take a while on a machine that is shared. */
const expect = soon.configure({ timeout: 20_000 })

const place = (page: Page, code: string) => page.getByRole('region', { name: `${code} in the book` })
const code = (page: Page) => page.getByLabel('The complete code')
const term = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Index', exact: true }).getByRole('button', { name, exact: true })

/** Presses Tab until something has the focus; the number of stops in between is not the point. */
async function tabTo(page: Page, what: (focused: Element | null) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`(${what})(document.activeElement)`)) return
  }
  throw new Error('Forty tabs did not reach it.')
}

test('one drill with the keyboard alone: index, tabular list, code, Check, next', async ({ page }) => {
  await open(page, 'codes/drills/')
  await expect(page.getByLabel('Main term')).toBeVisible()
  await tabTo(page, (focused) => focused?.id.endsWith('-book-term') === true)
  await page.keyboard.type('otit')
  await expect(term(page, 'Otitis')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(term(page, 'Otitis')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(term(page, 'Otitis')).toHaveAttribute('aria-expanded', 'true')
  await expect(term(page, 'Otitis')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(term(page, 'externa')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(term(page, "swimmer's ear")).toBeVisible()
  for (let rows = 0; rows < 3; rows++) await page.keyboard.press('ArrowDown')
  await expect(term(page, "swimmer's ear")).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(term(page, 'H60.33-, open in the tabular list')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(place(page, 'H60.33').getByRole('heading', { level: 3 })).toBeFocused()
  await tabTo(page, (focused) => focused?.getAttribute('aria-label') === 'Use H60.331 for this drill')
  await page.keyboard.press('Enter')
  await expect(code(page)).toBeFocused()
  await expect(code(page)).toHaveValue('H60.331')
  await page.keyboard.press('Enter')
  const own = page.getByRole('region', { name: 'Your way' })
  await expect(own).toContainText("Index: Otitis › externa › swimmer's ear")
  await expect(own).toContainText('Tabular list: H60.33')
  await expect(page.getByText('You began in the index, at Otitis.')).toBeVisible()
  await expect(page.getByText('You verified the code in the tabular list.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'The way of the book' })).toContainText('Code: H60.331')
  await expect(page.getByRole('button', { name: 'Next drill' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Drill 2 of/ })).toBeFocused()
  await saved(page)
  await open(page, 'progress/')
  await expect(page.getByRole('main')).toContainText('Index first and then the tabular list')
  await expect(page.getByRole('main')).toContainText('1 of 3 attempts')
})

test('a reload in the middle of a drill resumes; a search alone misses the index and the tabular list', async ({
  page,
}) => {
  await open(page, 'codes/drills/')
  await page.getByRole('tab', { name: 'Search' }).click()
  await page.getByLabel('Search words or a code').fill('swimmers ear')
  await code(page).fill('H60.332')
  await saved(page)
  await page.reload()
  await ready(page)
  await expect(code(page)).toHaveValue('H60.332')
  await page.getByRole('button', { name: /^Check/ }).click()
  await expect(page.getByText('You did not go through the index.')).toBeVisible()
  await expect(page.getByText('A code is never taken from the index alone')).toBeVisible()
  await expect(page.getByText('2 is the left ear here')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your way' })).toContainText('Search: swimmers ear')
  await saved(page)
  await page.reload()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Your way' })).toContainText('Code: H60.332')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(code(page)).toHaveValue('')
})

test('tables, "see" and what is not there', async ({ page }) => {
  await open(page, 'codes/drills/')
  const box = page.getByRole('region', { name: 'Index', exact: true })
  await page.getByLabel('Main term').fill('COPD')
  await page.keyboard.press('Enter')
  await box.getByRole('button', { name: /^see Disease, lung, obstructive/ }).click()
  await expect(term(page, 'obstructive')).toBeFocused()
  await page.getByLabel('Main term').fill('zzz')
  await expect(box).toContainText('“zzz” is no term of this index.')
  await expect(box).toContainText('The main term is the condition')
  await box.getByLabel('Volume').selectOption({ label: 'Table of Neoplasms' })
  await page.getByLabel('Site').fill('brain')
  await page.keyboard.press('Enter')
  await expect(box.getByRole('table')).toContainText('C79.31')
  await box
    .getByRole('row', { name: /^brain/ })
    .getByRole('button', { name: 'C79.31, Malignant secondary: open in the tabular list' })
    .click()
  await expect(place(page, 'C79.31')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing that axe knows is wrong, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, 'codes/drills/')
    await page.getByLabel('Main term').fill('fracture, traum')
    await page.keyboard.press('Enter')
    await term(page, 'T14.8-, open in the tabular list').click()
    await expect(page.getByRole('tabpanel', { name: 'Index' })).toBeVisible()
    await code(page).fill('H60.332')
    await page.getByRole('button', { name: /^Check/ }).click()
    await expect(page.getByRole('region', { name: 'Your way' })).toBeVisible()
    const result = await new AxeBuilder({ page }).analyze()
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
