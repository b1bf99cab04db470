import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { golden835, golden837I, golden837P } from '../../src/domain/x12/testing/golden.ts'
import { golden271 } from '../../src/domain/x12/testing/golden-eligibility.ts'
import { expect, test } from './support/site.ts'
import { door, large835, openWireRoom } from './support/wire.ts'

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})
const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 })

test('a claim is dropped: its form is shown, a box shows its segment and a segment its box', async ({
  page,
}) => {
  await openWireRoom(page)
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'claim.837'))
    return transfer
  }, golden837P)
  await page.getByText(/^Or drop them here/).dispatchEvent('drop', { dataTransfer: data })
  await expect(title(page, '837P · Claims, professional')).toBeVisible()
  await expect(page.getByText('1 claim, $285.00').first()).toBeVisible()
  await tab(page, 'Claim forms').click()
  const charge = page.locator('#wire-form-24F-line-2')
  await expect(charge).toHaveValue('120.00')
  await charge.focus()
  await expect(
    page.getByRole('status').filter({ hasText: 'Box 24F on line 2: SV102 in segment 34, 120.' }),
  ).toBeVisible()
  const aside = page.getByRole('complementary', { name: 'Segments of the claim' })
  await expect(aside.locator('[aria-current]')).toContainText('SV1*HC:X0012*120*UN*1***1:2')
  // And back: the segment of the account number goes to box 26.
  await aside.getByText('Claim: account').or(aside.locator('#wire-claim-24 summary')).first().click()
  await aside.getByRole('button', { name: 'Show box 26 on the form' }).click()
  await expect(page.locator('#wire-form-26')).toBeFocused()
})

test('a hospital claim is a UB-04, a 271 is a worksheet, a 999 points into the claim it answers', async ({
  page,
}) => {
  await openWireRoom(page)
  await door(page).setInputFiles([file('stay.837', golden837I), file('answer.271', golden271)])
  const files = page.getByRole('navigation', { name: 'Files and their transactions' })
  await expect(files.getByRole('heading', { level: 2 })).toHaveText(['stay.837', 'answer.271'])
  await tab(page, 'Claim forms').click()
  await expect(page.locator('#wire-form-FL4')).toHaveValue('0111')
  await files.getByRole('button', { name: /^271 · Eligibility answer/ }).click()
  await tab(page, 'Benefits').click()
  await expect(page.getByRole('row', { name: /^30 the plan as a whole in yes/ })).toContainText(
    '$1,500.00, $640.00 left',
  )
  await page.getByRole('button', { name: '837P claims' }).click()
  await page.getByRole('button', { name: '999 syntax answer' }).click()
  await files.getByRole('button', { name: /^999 · Syntax answer/ }).click()
  await tab(page, 'To do').click()
  await expect(page.getByRole('list', { name: 'To do' })).toContainText('HI02-2 ("R05.1")')
  await expect(page.getByRole('list', { name: 'Segment 19 of Sample 837P' })).toContainText(
    'HI*ABK:J209*ABF:R05.1',
  )
})

for (const [id, says] of [
  ['837I', '837I · Claims, institutional'],
  ['277CA', '277CA · Claim acknowledgment'],
  ['270', '270 · Eligibility question'],
  ['276', '276 · Claim status question'],
  ['277', '277 · Claim status answer'],
  ['TA1', 'TA1 · Answer to an envelope'],
] as const)
  test(`the sample ${id} opens in every view, each segment with its words`, async ({ page }) => {
    await openWireRoom(page)
    await page
      .getByRole('toolbar')
      .or(page.getByRole('group', { name: /^Samples/ }))
      .getByRole('button', { name: new RegExp(`^${id}( |$)`) })
      .click()
    await expect(title(page, says)).toBeVisible()
    for (const name of await page.getByRole('tab').allInnerTexts()) {
      await tab(page, name).click()
      await expect(page.getByRole('tabpanel', { name })).not.toBeEmpty()
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
    }
    await expect(page.getByRole('list', { name: 'Segments' }).getByText('not known here')).toHaveCount(0)
  })

test('several payments in one file: the one that is out of balance is named with claim, line and amount', async ({
  page,
}) => {
  await openWireRoom(page)
  await page.getByRole('button', { name: '835 remittances' }).click()
  const files = page.getByRole('navigation', { name: 'Files and their transactions' })
  await expect(files.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText('This payment is in balance')).toBeVisible()
  await files.getByRole('button', { name: /out of balance/ }).click()
  await expect(page.getByText('This payment is out of balance. Nothing of it can be posted.')).toBeVisible()
  await page.getByRole('button', { name: 'Show where' }).click()
  await expect(
    page
      .getByText(
        /^Transaction 2 \(ST 6152\), claim QF-1002, line 1, segment 45: .*not \$80\.00 \(\$5\.00 missing\)\./,
      )
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Segment 45' }).first().click()
  await expect(page.locator('#wire-seg-45')).toBeFocused()
  await expect(page.locator('#wire-seg-45')).toContainText('SVC*HC:S9083*120*80**1')
})

test('the room is worked by keyboard alone', async ({ page }) => {
  await openWireRoom(page)
  await page.getByText('Paste a text').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Text of a file, or a part of one').fill(golden835)
  await page.getByRole('button', { name: 'Read the text' }).press('Enter')
  await expect(title(page, '835 · Remittance')).toBeVisible()
  await expect(page.getByLabel('Text of a file, or a part of one')).toHaveValue('')
  await tab(page, 'Summary').focus()
  await page.keyboard.press('End')
  await expect(tab(page, 'Segments')).toBeFocused()
  await expect(page.getByRole('list', { name: 'Segments' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByLabel('Find a segment')).toBeFocused()
  await page.keyboard.type('allowed')
  await expect(page.getByText('2 segments for "allowed"')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Segments' }).getByRole('listitem')).toHaveCount(2)
})

test('what is no X12 says so, in a sentence with what to do; the next file is read', async ({ page }) => {
  await openWireRoom(page)
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(golden835, 'utf16le')])
  await door(page).setInputFiles([
    file('report.pdf', '%PDF-1.7 …'),
    file('all.zip', zipSync({ 'a.835': strToU8(golden835) })),
    file('page.html', '<!doctype html><p>ISA'),
    file('empty.835', ''),
    file('program.dat', new Uint8Array([73, 83, 65, 0, 1, 2])),
    file('cut.835', golden835.slice(0, 700)),
    file('wide.835', utf16),
  ])
  for (const says of [
    /This is a PDF, a report for people\./,
    /This is a zip/,
    /This is a web page or XML, not X12: it begins with "<!doctype html>/,
    /The file is empty/,
    /Byte 4 of this file is a zero/,
  ])
    await expect(page.getByText(says)).toBeVisible()
  await expect(page.getByText(/has no SE\./)).toBeVisible()
  const payments = page
    .getByRole('navigation', { name: 'Files and their transactions' })
    .getByRole('button', { name: /^835/ })
  await expect(payments).toHaveCount(2)
  await payments.last().click()
  await expect(page.getByText(/The file is UTF-16/)).toBeVisible()
})

test('a file that is cancelled is gone, and the next one goes on', async ({ page }, info) => {
  await openWireRoom(page)
  await door(page).setInputFiles([
    large835(info.outputPath('large.835')),
    large835(info.outputPath('small.835'), 1000),
  ])
  await page.getByRole('button', { name: 'Cancel' }).first().click()
  await expect(title(page, '835 · Remittance')).toBeVisible()
  await expect(page.getByText('large.835')).toHaveCount(0)
})

test('the copy has nobody of the original in it and balances; nothing is stored anywhere', async ({
  page,
}) => {
  await openWireRoom(page)
  const names = [/OKAFOR/, /AC1001/, /NSH204778/, /CEDAR/, /NS26079001/, /EFT900811/, /4125550160/]
  await door(page).setInputFiles([file('okafor.835', golden835), file('okafor.837', golden837P)])
  await expect(title(page, '835 · Remittance')).toBeVisible()
  await tab(page, 'Remittance').click()
  await expect(page.getByRole('heading', { name: 'AC1001 · SAM OKAFOR' })).toBeVisible()
  await tab(page, 'Segments').click()
  await expect(page.getByRole('list', { name: 'Segments' })).toBeVisible()
  await tab(page, 'Summary').click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the copy' }).click()
  const copy = readFileSync(await (await saving).path(), 'utf8')
  expect(names.filter((name) => name.test(copy))).toEqual([])
  expect(copy).toContain('*285*170*35')
  await door(page).setInputFiles(file('copy.835', copy))
  await page.getByRole('region', { name: 'copy.835' }).getByRole('button', { name: /^835/ }).click()
  await expect(page.getByText('This payment is in balance')).toBeVisible()

  const stored = await everythingStored(page)
  expect(stored.length).toBeGreaterThan(20)
  for (const name of names) expect(stored).not.toMatch(name)
  expect(page.url()).not.toContain('?')
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Files and their transactions' })).toHaveCount(0)
})

for (const sample of ['837P claims', '835 remittances', '271 answer', '999 syntax answer'])
  test(`axe finds nothing serious in any view of ${sample}, and nothing scrolls sideways on a phone`, async ({
    page,
  }) => {
    test.slow()
    await openWireRoom(page)
    await page.getByRole('button', { name: sample }).click()
    await expect(page.getByRole('tab').first()).toBeVisible()
    for (const name of await page.getByRole('tab').allInnerTexts()) {
      await tab(page, name).click()
      await expect(page.getByRole('tabpanel', { name })).not.toBeEmpty()
      await expect(page.getByRole('tabpanel', { name }).getByRole('progressbar')).toHaveCount(0)
      await isAccessible(page)
      await page.setViewportSize({ width: 390, height: 800 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, name).toBeLessThanOrEqual(390)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  })

async function isAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await isClean(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']))
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await isClean(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
}

async function isClean(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found).toEqual([])
}

test('a box, a name or words are looked up without a file', async ({ page }) => {
  await openWireRoom(page)
  await page.getByText('Look up a box, a segment or a word').click()
  await page.getByLabel('Where does it travel, and what does it mean?').fill('24E')
  await expect(page.getByRole('list', { name: 'Found' })).toContainText('SV107')
})

/** All that this origin keeps: every row of every database, every file, every cache, both storages, cookies. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAll()
          asking.onsuccess = () => resolve(asking.result)
          asking.onerror = () => reject(asking.error)
        })
        found.push(name, store, JSON.stringify(rows))
      }
      database.close()
    }
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of (
        folder as unknown as { values(): AsyncIterable<FileSystemHandle> }
      ).values()) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle)
        else
          found.push(
            handle.name,
            await (handle as FileSystemFileHandle).getFile().then(
              (one) => one.text(),
              () => '',
            ),
          )
      }
    }
    await walk(await navigator.storage.getDirectory())
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        found.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return found.join('\n')
  })
