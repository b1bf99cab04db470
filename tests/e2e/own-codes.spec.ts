import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { sampleOf } from '../../src/domain/codes/official/testing/samples.ts'
import { door, large, openSettings, small } from './support/own-codes.ts'
import { expect, test } from './support/site.ts'

const lists = (page: Page) => page.getByRole('list', { name: 'Your code lists' })
const empty = (page: Page) => page.getByText(/^You have no code lists of your own yet\./)
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

test('an order file is read, listed, still there after a reload, in other tabs too, and removed by keyboard', async ({
  page,
}) => {
  await openSettings(page)
  await expect(empty(page)).toBeVisible()
  const other = await page.context().newPage()
  await openSettings(other)
  await door(page).setInputFiles(file('icd10cm_order_2026.txt', small))
  await expect(page.getByText('icd10cm_order_2026.txt was read and stored.')).toBeVisible()
  for (const each of [page, other]) {
    const row = lists(each).getByRole('listitem').filter({ hasText: 'ICD-10-CM, FY2026' })
    await expect(row).toContainText('10/01/2025 – 09/30/2026')
    await expect(row).toContainText('icd10cm_order_2026.txt, unverified')
  }
  await other.close()
  await page.reload()
  await page.getByRole('heading', { name: 'Your own code files' }).scrollIntoViewIfNeeded()
  await expect(lists(page)).toContainText('ICD-10-CM, FY2026')
  await page.getByRole('button', { name: 'Remove ICD-10-CM, FY2026' }).focus()
  await page.keyboard.press('Enter')
  await expect(empty(page)).toBeVisible()
  await page.reload()
  await page.getByRole('heading', { name: 'Your own code files' }).scrollIntoViewIfNeeded()
  await expect(empty(page)).toBeVisible()
})

test('a zip is dropped: what is ours is stored, what is not is named and left aside', async ({ page }) => {
  await openSettings(page)
  const zip = zipSync({ 'notes.txt': strToU8('read me first'), 'icd10cm_order_2027.txt': strToU8(small) })
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'icd10.zip'))
      return transfer
    },
    [...zip],
  )
  await page.getByText('Or drop them here.').dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByText('icd10.zip was read and stored.')).toBeVisible()
  await expect(page.getByText('icd10.zip › icd10cm_order_2027.txt', { exact: true })).toBeVisible()
  await page.getByText('One file left aside').click()
  await expect(page.getByText(/^icd10\.zip › notes\.txt: /)).toBeVisible()
  await expect(lists(page)).toContainText('ICD-10-CM, FY2027')
})

test('several files in a row: a broken one says its line and leaves everything as it was', async ({
  page,
}) => {
  await openSettings(page)
  await door(page).setInputFiles(file('icd10cm_order_2026.txt', small))
  await expect(lists(page)).toContainText('ICD-10-CM, FY2026')
  const before = await lists(page).innerText()
  await door(page).setInputFiles([
    file('icd10cm_order_2026.txt', small.slice(0, -120)),
    file('photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    file('empty.txt', ''),
    file('icd10cm_order_2025.txt', small),
  ])
  await expect(lists(page)).toContainText('ICD-10-CM, FY2025')
  await expect(page.getByText('was not stored. Everything is as it was.')).toHaveCount(3)
  await expect(page.getByText(/^Line \d+: /).first()).toBeVisible()
  await lists(page).getByRole('button', { name: 'Remove ICD-10-CM, FY2025' }).click()
  await expect(lists(page).getByRole('listitem')).toHaveCount(1)
  expect(await lists(page).innerText()).toBe(before)
})

test('a file that is cancelled leaves nothing, and the next one goes on', async ({ page }, info) => {
  const path = large(info.outputPath('icd10cm_order_2026.txt'))
  await openSettings(page)
  await door(page).setInputFiles([path, large(info.outputPath('icd10cm_order_2024.txt'), 50)])
  await page.getByRole('button', { name: 'Cancel' }).first().click()
  await expect(
    page.getByText('icd10cm_order_2026.txt was cancelled. Nothing of it was stored.'),
  ).toBeVisible()
  await expect(lists(page)).toContainText('FY2024')
  await expect(lists(page)).not.toContainText('FY2026')
})

test('a page that is left in the middle of a file keeps what was there, and the next visit goes on', async ({
  page,
}, info) => {
  const path = large(info.outputPath('icd10cm_order_2026.txt'))
  await openSettings(page)
  await door(page).setInputFiles(file('icd10cm_order_2026.txt', small))
  await expect(lists(page)).toContainText('2 codes')
  for (const wait of [300, 900, 1500, 2100]) {
    await door(page).setInputFiles(path)
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.waitForTimeout(wait)
    await openSettings(page)
    // Whole and old, or whole and new: never half, never gone.
    await expect(lists(page)).toContainText(/[^\d](2|95,000) codes/)
  }
  await door(page).setInputFiles(file('icd10cm_order_2026.txt', small))
  await expect(page.getByText('icd10cm_order_2026.txt was read and stored.')).toBeVisible()
  await expect(lists(page)).toContainText('2 codes')
})

test('a licensed file waits for the student to say that they hold a license; no backup holds a byte of it', async ({
  page,
}) => {
  const { name, text } = sampleOf('cpt-long')
  await openSettings(page)
  await door(page).setInputFiles(file(name, text))
  await expect(page.getByText('Say first that you hold a licen', { exact: false })).toBeVisible()
  await expect(empty(page)).toBeVisible()
  await page.getByLabel(/^I hold a license for CPT from the AMA/).check()
  await page.getByRole('button', { name: 'Read it again' }).click()
  await expect(lists(page)).toContainText('you said on')
  await door(page).setInputFiles(file('icd10cm_order_2026.txt', small))
  await expect(lists(page)).toContainText('ICD-10-CM, FY2026')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  const backup = readFileSync(await (await saving).path(), 'utf8')
  for (const word of ['pebble', 'X0001', 'LONGULT', 'CPT', 'Invented thing', 'icd10cm_order_2026', 'Z990'])
    expect(backup).not.toContain(word)
})

test('a file that does not say its year is read after the student said the first day', async ({ page }) => {
  await openSettings(page)
  await door(page).setInputFiles(file('codes.txt', small))
  await page.getByLabel('First day on which it holds').fill('2025-10-01')
  await page.getByRole('button', { name: 'Read it again' }).click()
  await expect(lists(page)).toContainText('10/01/2025 – 09/30/2026')
})

test('a full storage says how much room is needed and free, and leaves what was there', async ({
  page,
}, info) => {
  const path = large(info.outputPath('icd10cm_order_2024.txt'), 20_000)
  await openSettings(page)
  await door(page).setInputFiles(file('icd10cm_order_2026.txt', small))
  await expect(lists(page)).toContainText('FY2026')
  const session = await page.context().newCDPSession(page)
  const { usage } = await page.evaluate(() => navigator.storage.estimate())
  const origin = new URL(page.url()).origin
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: (usage ?? 0) + 20_000 })
  await door(page).setInputFiles(path)
  await expect(
    page.getByText(
      /The browser has no room: this needs about \d+\.\d MB, and it has (less than that|about 0\.\d MB free)\./,
    ),
  ).toBeVisible({ timeout: 20_000 })
  await expect(lists(page).getByRole('listitem')).toHaveCount(1)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await door(page).setInputFiles(path)
  await expect(lists(page)).toContainText('FY2024')
})
