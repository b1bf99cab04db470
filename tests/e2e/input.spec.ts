import { expectedPosting } from '../../src/domain/office/posting.ts'
import { AccountPage } from './support/account.ts'
import { caseOf, typedAnswer, walk } from './support/cases.ts'
import { CodingDesk } from './support/coding-desk.ts'
import { backupOf, giveBackup, restore } from './support/seed.ts'
import { expect, open, ready, test } from './support/site.ts'

const one = caseOf('0417')
const EVIL = '<img src=x onerror=alert(1)>'

test.beforeEach(async ({ page, watch }) => {
  page.on('dialog', (dialog) => {
    watch.problems.push(`something ran: ${dialog.message()}`)
    void dialog.dismiss()
  })
})

test('text typed as a code, on the form, in the record and in a letter stays text', async ({ page }) => {
  const hostile = caseOf('0638')
  const desk = new CodingDesk(page, hostile)
  await desk.open()
  await desk.fill(typedAnswer(hostile))
  await desk.field('Diagnosis 1, code').evaluate((field) => field.removeAttribute('maxlength'))
  await desk.field('Diagnosis 1, code').fill(EVIL)
  await desk.field('Procedure 1, modifiers, up to four').fill(EVIL)
  await page.getByRole('button', { name: 'Code book' }).first().click()
  await page.getByLabel('Search words or a code').fill(EVIL)
  await expect(desk.book.getByRole('status')).toContainText('found')
  await desk.compare()
  await expect(page.getByRole('main')).toContainText('<img')
  await desk.sendToBilling()

  const worked = walk(hostile).code().send().wait().post()
  await restore(page, backupOf(worked))
  const account = new AccountPage(page, hostile)
  await account.open()
  await account.go('Claim')
  await account.type({ '33.name': EVIL, '19': EVIL })
  await account.button('Scrub').click()
  await account.go('Record')
  await account.panel('Record').getByRole('textbox').first().fill(EVIL)
  await account
    .panel('Record')
    .getByRole('button', { name: /^Save / })
    .click()
  await account.says(EVIL)
  await account.go('Appeal')
  await account.panel('Appeal').getByRole('radio').first().check()
  await account.panel('Appeal').getByRole('textbox', { name: 'Letter' }).fill(EVIL)
  await account
    .panel('Appeal')
    .getByRole('button', { name: /^Send the / })
    .click()
  await expect(account.panel('Answer')).toContainText('The appeal is on its way.')
  await account.go('Appeal')
  await expect(account.panel('Appeal').getByText(EVIL)).toBeVisible()
  await page.reload()
  await account.isOpen()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('markup in the words of a backup file stays text', async ({ page }) => {
  const worked = walk(one).code()
  worked.do({ do: 'register', at: 'patient.last', value: EVIL })
  await restore(page, backupOf(worked))
  await new AccountPage(page, one).open()
  await expect(page.getByRole('main')).toContainText(EVIL)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('a broken, a cut, a changed, a foreign and a hostile backup file is refused with its reason, and nothing is lost', async ({
  page,
}) => {
  const worked = walk(one).code().send()
  const good = backupOf(worked)
  const files: readonly (readonly [string, string, RegExp])[] = [
    ['empty', '', /not complete JSON/],
    ['not JSON', 'Dear patient', /not complete JSON/],
    ['cut off', good.slice(0, good.length / 2), /not complete JSON/],
    ['changed', good.replace('"seq":1', '"seq":7'), /check sum does not fit/],
    ['of another kind', JSON.stringify({ version: 'other-1' }), /not a Clean Claim backup/],
    ['with markup', JSON.stringify({ version: EVIL }), /not a Clean Claim backup/],
    ['with a prototype', good.replace('{', '{"__proto__":{"polluted":true},'), /Nothing was changed\./],
    ['too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested deeper than 64/],
  ]
  await restore(page, good)
  for (const [what, text, reason] of files) {
    await test.step(what, async () => {
      await giveBackup(page, text)
      const alert = page.getByRole('main').getByRole('alert')
      await expect(alert).toContainText('Nothing was changed.')
      await expect(alert).toContainText(reason)
      // The message goes before the next file, so that an old one is never taken for a new one.
      await page.reload()
      await ready(page)
    })
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  const account = new AccountPage(page, one)
  await account.open()
  await account.follows(worked)
})

test('an account that does not exist, none at all, and a case that does not exist, each answer in words with a way on', async ({
  page,
  watch,
}) => {
  await open(page, `office/account/?id=${encodeURIComponent(EVIL)}`)
  await expect(page.getByRole('alert').filter({ hasText: `There is no account "${EVIL}".` })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to the office' })).toBeVisible()
  await open(page, 'office/account/')
  await expect(page.getByText('No account was chosen.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(watch.problems).toEqual([])

  const answer = await page.goto('cases/c9999/')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  watch.problems.length = 0 // the 404 itself
  await page.getByRole('link', { name: 'Start from the first page' }).click()
  await ready(page)
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
})

test('an account that nobody has coded yet says so and leads to the coding desk', async ({ page }) => {
  const account = new AccountPage(page, one)
  await account.open()
  await account.go('Claim')
  await account.panel('Claim').getByRole('link', { name: 'Go to the coding desk' }).click()
  await new CodingDesk(page, one).isOpen()
})

test('a wrong figure is not posted; a posting is undone by reversal entries and done again', async ({
  page,
}) => {
  const worked = walk(one).code().send().wait()
  await restore(page, backupOf(worked))
  const account = new AccountPage(page, one)
  await account.open()
  const lines = () => {
    const { remit } = worked
    if (!remit) throw new Error('nothing to post')
    return expectedPosting(remit)
  }
  await account.post(lines().map((line) => ({ ...line, payment: line.payment + 1 })))
  await expect(account.panel('Post').getByRole('alert')).toContainText('Read the remittance again.')
  await account.follows(worked)
  await account.typePosting(lines())
  await account.panel('Post').getByRole('button', { name: 'Post', exact: true }).click()
  worked.post()
  await account.follows(worked)

  await account.go('Post')
  await account.button('Undo posting').click()
  worked.do({ do: 'unpost', claim: 1 })
  await account.follows(worked)
  const ledger = page.getByRole('table', { name: 'Ledger' })
  await expect(ledger.getByRole('row').filter({ hasText: 'Reversal' })).toHaveCount(
    worked.account.entries.filter(({ kind }) => kind === 'reversal').length,
  )
  await account.post(lines())
  worked.post()
  await account.follows(worked)
  await page.reload()
  await account.follows(worked)
})
