import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { caseOf, typedAnswer } from './support/cases.ts'
import { CodingDesk } from './support/coding-desk.ts'
import { Journey } from './support/journey.ts'
import { giveBackup } from './support/seed.ts'
import { expect, open, saved, test } from './support/site.ts'

test('"Leave this computer" saves a backup, erases, and the backup restores everything on another computer', async ({
  page,
  browser,
  baseURL,
}) => {
  const journey = new Journey(page, caseOf('0417'))
  await journey.desk.open()
  await journey.code()
  await journey.send()
  const half = new CodingDesk(page, caseOf('0638'))
  const [first] = typedAnswer(half.one).diagnoses
  await half.open()
  await half.field('Diagnosis 1, code').fill(first?.code ?? '')
  await saved(page)

  await page.getByRole('banner').getByRole('link', { name: 'Leave this computer' }).click()
  await page.waitForURL('**/settings/')
  const leave = page.getByRole('main').getByRole('button', { name: 'Leave this computer' })
  await expect(leave).toBeEnabled()
  const saving = page.waitForEvent('download')
  await leave.click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^clean-claim-\d{4}-\d\d-\d\d\.json$/)
  const text = readFileSync(await file.path(), 'utf8')
  const dialog = page.getByRole('dialog', { name: 'Erase your work on this computer?' })
  await expect(dialog).toContainText(file.suggestedFilename())
  await dialog.getByRole('button', { name: 'Erase it here' }).click()
  await isNew(page)
  await page.reload()
  await isNew(page)

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' })
  const there = await elsewhere.newPage()
  await open(there, '')
  await isNew(there)
  await there.getByRole('link', { name: 'I have a backup file' }).click()
  await there.waitForURL('**/settings/')
  await giveBackup(there, text)
  await expect(there.getByText(/^Restored: \d+ steps of work\.$/)).toBeVisible()
  const restored = new Journey(there, journey.one)
  await restored.account.open()
  await restored.account.follows(journey.walk)
  const other = new CodingDesk(there, half.one)
  await other.open()
  await expect(other.field('Diagnosis 1, code')).toHaveValue(first?.code ?? '')
  await open(there, 'progress/')
  await expect(there.getByText('Evidence', { exact: true }).first()).toBeVisible()
  await elsewhere.close()
})

test('"Keep it" after the backup leaves the work where it is', async ({ page }) => {
  const journey = new Journey(page, caseOf('0417'))
  await journey.desk.open()
  await journey.code()
  await open(page, 'settings/')
  await page.getByRole('main').getByRole('button', { name: 'Leave this computer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await journey.account.open()
  await journey.account.follows(journey.walk)
})

async function isNew(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Learn medical billing and coding/)
}

test('when the work is erased in one tab, the other locks instead of writing on', async ({
  page,
  context,
}) => {
  const desk = new CodingDesk(page, caseOf('0638'))
  await desk.open()
  await desk.field('Diagnosis 1, code').fill('L57.0')
  await saved(page)
  const other = await context.newPage()
  await open(other, 'settings/')
  await other.getByRole('main').getByRole('button', { name: 'Leave this computer' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Erase it here' }).click()
  await isNew(other)
  await expect(page.getByRole('dialog', { name: 'This tab has stopped' })).toBeVisible()
})

test('a shared computer is asked about once and reminds of the way out', async ({ page }) => {
  await open(page, '')
  await page.getByLabel('A shared or lab computer').check()
  await expect(page.getByText('it saves a file for you to take along')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('A shared or lab computer')).toBeChecked()
})

test('edits of the desk are undone and redone, across a reload', async ({ page }) => {
  const desk = new CodingDesk(page, caseOf('0638'))
  await desk.open()
  const field = desk.field('Diagnosis 1, code')
  await field.fill('C44.619')
  await saved(page)
  await field.fill('L57.0')
  await saved(page)
  await page.reload()
  await desk.isOpen()
  await expect(field).toHaveValue('L57.0')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field).toHaveValue('C44.619')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(field).toHaveValue('L57.0')
})
