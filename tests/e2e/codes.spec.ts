import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { caseOf } from './support/cases.ts'
import { CodingDesk } from './support/coding-desk.ts'
import { open, ready, saved, expect as soon, test } from './support/site.ts'

test.describe.configure({ timeout: 120_000 })

/** The first question waits for the book and its index, which take a while on a machine that is shared. */
const expect = soon.configure({ timeout: 20_000 })

const place = (page: Page, code: string) => page.getByRole('region', { name: `${code} in the book` })
const search = (page: Page) => page.getByLabel('Search words or a code')

/** A line of an order file as CMS lays it out: number, code, valid for billing, short title, long title. */
const orderLine = (number: number, code: string, billable: 0 | 1, title: string): string =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${title.padEnd(60)} ${title}`

/** Presses Tab until something has the focus; the number of stops in between is not the point. */
async function tabTo(page: Page, what: (focused: Element | null) => boolean): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`(${what})(document.activeElement)`)) return
  }
  throw new Error('Twelve tabs did not reach it.')
}

test.describe('on a desk', () => {
  test('a code is found, read, completed and used with the keyboard alone', async ({ page }) => {
    const desk = new CodingDesk(page, caseOf('0522'))
    await desk.open()
    await page.keyboard.press('/')
    await expect(search(page)).toBeFocused()
    await page.keyboard.type('lacer wrist ri')
    await expect(desk.book.getByRole('status').filter({ hasText: 'found in' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(desk.book.getByRole('button', { name: 'Open S61.511 in the book' }).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(place(page, 'S61.511').getByRole('heading', { level: 3 })).toBeFocused()
    await expect(place(page, 'S61.511')).toContainText('Still needed: the 7th character')
    await tabTo(page, (focused) => (focused as HTMLInputElement | null)?.type === 'radio')
    await page.keyboard.press('Space')
    await expect(place(page, 'S61.511').getByRole('img', { name: 'The code is S61.511A' })).toBeVisible()
    await tabTo(page, (focused) => focused?.getAttribute('aria-label') === 'Use S61.511A for Diagnosis 1')
    await page.keyboard.press('Enter')
    await expect(desk.field('Diagnosis 1, code')).toHaveValue('S61.511A')
    await expect(desk.field('Diagnosis 1, code')).toBeFocused()
  })

  test('a row that is complete goes to the worksheet with U', async ({ page }) => {
    const desk = new CodingDesk(page, caseOf('0522'))
    await desk.open()
    await page.keyboard.press('/')
    await expect(search(page)).toBeFocused()
    await page.keyboard.type('e11.9')
    const hit = desk.book.getByRole('button', { name: 'Open E11.9 in the book' })
    await expect(hit).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(hit).toBeFocused()
    await page.keyboard.press('u')
    await expect(desk.field('Diagnosis 1, code')).toHaveValue('E11.9')
  })

  test('codes that the book does not let stand together are hinted at, until hints are switched off', async ({
    page,
  }) => {
    const desk = new CodingDesk(page, caseOf('0522'))
    const hint = desk.worksheet.getByText(/Excludes1: E1\d\.9 and E1\d\.9 are not coded together/)
    await desk.open()
    await desk.field('Diagnosis 1, code').fill('E11.9')
    await page.getByRole('button', { name: '+ add diagnosis' }).click()
    await desk.field('Diagnosis 2, code').fill('e109')
    await expect(hint).toHaveCount(1)

    // In the book, before the code is used.
    await desk.field('Diagnosis 2, code').fill('')
    await page.getByRole('button', { name: 'Code book' }).first().click()
    await search(page).fill('E10.9')
    await page.keyboard.press('Enter')
    await expect(place(page, 'E10.9')).toContainText('Excludes1: E10.9 and E11.9')
    await place(page, 'E10.9').getByRole('button', { name: 'Use E10.9 for Diagnosis 2' }).click()
    await expect(hint).toHaveCount(1)

    await desk.worksheet.getByRole('button', { name: 'No more hints like this' }).click()
    await expect(hint).toHaveCount(0)
    await saved(page)
    await page.reload()
    await desk.isOpen()
    await expect(desk.field('Diagnosis 2, code')).toHaveValue('E10.9')
    await page.getByRole('button', { name: 'Code book' }).first().click()
    const isHinting = page.getByLabel('Hints about codes that may not stand together')
    await expect(isHinting).not.toBeChecked()
    await expect(hint).toHaveCount(0)
    await isHinting.check()
    await expect(hint).toHaveCount(1)
  })
})

test.describe('in the room', () => {
  test('a place shows every note that holds for it, with the row it stands at; the back button goes back', async ({
    page,
  }) => {
    await open(page, 'codes/?at=S61.511&day=2026-05-04')
    const notes = place(page, 'S61.511').getByRole('region', { name: 'Notes' })
    await expect(notes.getByRole('heading', { name: /^Excludes1/ })).toBeVisible()
    await expect(notes).toContainText('stands at S61')
    await notes.getByRole('link', { name: 'S61', exact: true }).first().click()
    await expect(place(page, 'S61').getByRole('heading', { level: 3 })).toContainText('Open wound of wrist')
    await expect(page).toHaveURL(/\?at=S61&day=2026-05-04$/)
    await page.goBack()
    await expect(place(page, 'S61.511')).toBeVisible()
    await expect(page.getByLabel('Date of service')).toHaveValue('2026-05-04')
  })

  test('the book of the day says what is valid, and what took its place', async ({ page }) => {
    await open(page, 'codes/?at=M72.2&day=2026-09-30')
    await expect(place(page, 'M72.2').getByRole('heading', { level: 3 })).toContainText('M72.2')
    await expect(place(page, 'M72.2')).not.toContainText('not billable')
    await open(page, 'codes/?at=M72.2&day=2026-10-01')
    await expect(place(page, 'M72.2')).toContainText('M72.2 is not billable from 10/01/2026')
    await open(page, 'codes/?at=M72.21&day=2026-09-30')
    await expect(place(page, 'M72.21')).toContainText('M72.21 is not valid on 09/30/2026')
    await page.getByRole('button', { name: 'Open the book of that day' }).click()
    await expect(page.getByLabel('Date of service')).toHaveValue('2026-10-01')
    await page.getByRole('tab', { name: 'Editions' }).click()
    await expect(page.getByText(/^From 09\/30\/2026 to 10\/01\/2026: /)).toBeVisible()
  })

  test('a code of five digits is said to belong to the AMA, and nothing is searched', async ({ page }) => {
    await open(page, 'codes/')
    await search(page).fill('0000T')
    await expect(page.getByText('This looks like a CPT code.')).toBeVisible()
  })

  test('the contents lead from the chapters down to a code', async ({ page }) => {
    await open(page, 'codes/?tab=tabular&day=2026-05-04')
    await page.getByRole('tabpanel').getByRole('link').first().click()
    const below = page.getByRole('list', { name: /^The way down/ }).getByRole('button')
    await expect(below.first()).toBeVisible()
    const before = page.url()
    await below.last().click()
    await expect(page).not.toHaveURL(before)
  })

  test('marks survive a reload, reach other tabs, stand in the backup, and come back after a removal', async ({
    page,
    context,
  }) => {
    await open(page, 'codes/?at=S61.511&day=2026-05-04')
    const here = place(page, 'S61.511')
    await here.getByText('My notes at S61.511', { exact: true }).first().click()
    await here.getByRole('button', { name: 'Highlight this row' }).click()
    await here.getByLabel('Paper tab').fill('wrist')
    await here.getByLabel('Margin note').fill('left or right?')
    await here.getByRole('button', { name: 'Highlight Excludes1 of S61' }).click()
    await expect(page.getByRole('navigation', { name: 'My tabs' }).getByText('wrist')).toBeVisible()
    await saved(page)

    const other = await context.newPage()
    await open(other, 'codes/?tab=marks&day=2026-05-04')
    await expect(other.getByText('left or right?')).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(here.getByLabel('Margin note')).toHaveValue('left or right?')
    await here.getByLabel('Margin note').fill('right!')
    await expect(other.getByText('right!')).toBeVisible()
    await other.close()

    await open(page, 'settings/')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a backup file' }).click()
    const stream = await (await download).createReadStream()
    const text = (await stream.toArray()).join('')
    expect(text).toContain('right!')
    expect(text).toContain('book/marks')

    await open(page, 'codes/?tab=marks')
    await page.getByRole('button', { name: 'Remove my notes at S61.511' }).click()
    await expect(page.getByText('right!')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('right!')).toBeVisible()
  })

  test("a student's own file joins the book at once, and leaves it when it is removed", async ({ page }) => {
    await open(page, 'codes/?tab=own&day=2026-05-04')
    await page.getByLabel('Choose code files').setInputFiles({
      name: 'icd10cm_order_2026.txt',
      mimeType: 'text/plain',
      // A list that does not come to Z99 is taken for cut off.
      buffer: Buffer.from(
        [
          orderLine(1, 'U92', 0, 'Bite of'),
          orderLine(2, 'U920', 1, 'Bite of a glass beetle'),
          orderLine(3, 'Z99', 0, 'Invented things'),
          orderLine(4, 'Z990', 1, 'Invented thing'),
        ].join('\n'),
      ),
    })
    await expect(page.getByText('icd10cm_order_2026.txt was read and stored.')).toBeVisible()
    await page.getByRole('tab', { name: 'Search' }).click()
    const hit = page.getByRole('button', { name: 'Open U92.0 in the book' })
    await expect(async () => {
      await search(page).fill('')
      await search(page).fill('glass beetle')
      await soon(hit).toBeVisible({ timeout: 2000 })
    }).toPass()
    await hit.click()
    await expect(place(page, 'U92.0')).toContainText('Bite of a glass beetle')
    await page.getByRole('tab', { name: 'Own files' }).click()
    await page.getByRole('button', { name: /^Remove ICD-10-CM/ }).click()
    await page.getByRole('tab', { name: 'Search' }).click()
    await expect(async () => {
      await search(page).fill('')
      await search(page).fill('glass beetle')
      await soon(page.getByText(/found in|has these words/).first()).toBeVisible({ timeout: 2000 })
      await soon(hit).toHaveCount(0, { timeout: 500 })
    }).toPass()
  })

  test('a code of ICD-10-PCS leads to its table, where the builder goes on', async ({ page }) => {
    await open(page, 'codes/?at=0DTJ4ZZ&in=icd10pcs&day=2026-05-04')
    await page.getByRole('button', { name: 'Open table 0DT' }).click()
    await expect(page.getByRole('tab', { name: 'PCS tables' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByText('is complete.')).toBeVisible()
  })

  test('axe finds nothing serious, in light and in dark, and nothing scrolls sideways on a phone', async ({
    page,
  }) => {
    for (const route of ['codes/?at=S61.51&day=2026-05-04', 'codes/?tab=tabular', 'codes/?tab=editions']) {
      await open(page, route)
      await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
          `${route} ${colorScheme}`,
        ).toEqual([])
      }
    }
    await page.setViewportSize({ width: 390, height: 800 })
    for (const route of ['codes/', 'codes/?at=S61.511', 'codes/?tab=editions', 'codes/?tab=marks']) {
      await open(page, route)
      await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0)
      const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(wide, route).toBe(window)
    }
  })

  test('on a phone the search comes first, and a place covers it until one goes back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(page, 'codes/')
    await search(page).fill('laceration wrist right')
    await page.getByRole('button', { name: 'Open S61.511 in the book' }).first().click()
    await expect(place(page, 'S61.511')).toBeVisible()
    await expect(search(page)).toBeHidden()
    await page.getByRole('button', { name: 'Back to the search' }).click()
    await expect(search(page)).toHaveValue('laceration wrist right')
  })
})
