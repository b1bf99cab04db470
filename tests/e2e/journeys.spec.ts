import type { Locator, Page } from '@playwright/test'
import { dollars, makeMoney } from '../../src/domain/kernel/money.ts'
import { boxChanges, caseOf, wrongPath } from './support/cases.ts'
import { Journey } from './support/journey.ts'
import { expect, open, saved, test } from './support/site.ts'

test.describe.configure({ timeout: 90_000 })

test('a first-time visitor codes one note, sends the claim, is paid, posts, bills the patient, and the account is at zero; the site remembers', async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('0417'))
  const { one, desk, account } = journey
  const { right } = one.line.scenario

  await open(page, '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Learn medical billing and coding/)
  await page.getByRole('link', { name: 'Read your first note' }).click()
  await page.waitForURL(`**/cases/${one.id}/`)
  await desk.isOpen()
  await expect(desk.blank).toHaveCount(1)
  await journey.code()

  await expect(account.tab('Claim')).toHaveAttribute('aria-selected', 'true')
  await journey.send()
  await journey.wait()
  await journey.isAnswered(right)
  await account.button('Post this remittance').click()
  await journey.post()
  await journey.collect()
  await expect(account.panel('Zero')).toContainText(dollars(right.paid ?? 0))
  await expect(account.panel('Zero')).toContainText(dollars(right.patient ?? 0))
  await expect(account.panel('Zero')).toContainText('a clean claim')

  await open(page, 'progress/')
  const evidence = page.getByRole('group').filter({ hasText: 'Evidence' })
  await evidence.first().getByText('Evidence', { exact: true }).click()
  await expect(evidence.first()).toContainText(`Case ${one.desk.number}: `)

  await open(page, '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
  await expect(page.getByRole('link', { name: /^Next note: case / })).toBeVisible()

  await open(page, 'office/')
  const queue = page.getByRole('main').getByRole('listitem').filter({ hasText: one.desk.number })
  await expect(page.getByRole('heading', { name: /^At zero/ })).toBeVisible()
  await expect(queue).toContainText('$0.00')
})

test("a student's own mistake, the NPI mistyped in box 33a, is rejected with a 277CA; Why? leads to the student's step; corrected and sent again as an original it is paid", async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('0417'))
  const { one, walk, account } = journey
  const mistake = wrongPath(one, 'npi-transposed')
  const typed = boxChanges(mistake)
  await journey.desk.open()
  await journey.code()
  const right = await account.box('33a').inputValue()

  await account.type(typed)
  await account.send({ against: await willBeRejected(journey, typed) })
  await journey.sent(typed)
  expect(walk.account.stage).toBe('rejected')
  const answer = account.panel('Answer')
  for (const code of mistake.outcome.codes.flatMap((both) => both.split(':')))
    await expect(answer).toContainText(code)
  const why = await account.why()
  await expect(why).toContainText('You.')
  await why.getByRole('button', { name: /^See step \d+ in the history$/ }).click()
  await expect(account.history(walk.account.steps.length)).toBeFocused()
  await why.getByRole('button', { name: 'Go to Box 33a' }).click()
  await expect(account.box('33a')).toBeFocused()

  await account.box('33a').fill(right)
  await account.send()
  await journey.sent()
  expect(walk.account.claims.at(-1)?.track).toBe('original')
  await journey.wait()
  await journey.isAnswered(one.line.scenario.right)
  await journey.post()
  await journey.collect()
  await expect(account.panel('Zero')).toContainText('Claim 1 was rejected. You:')
})

test("a visit without modifier 25 is denied CO-97; Why? names the coding step; the payer's own track, a reopening, puts it right", async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('0522'))
  const { one, walk, account } = journey
  const mistake = wrongPath(one, 'without-25')
  await journey.desk.open()
  await journey.code(mistake.changes)
  await journey.send()
  await journey.wait()
  await journey.isAnswered(mistake.outcome)
  const answer = account.panel('Answer')
  for (const code of mistake.outcome.codes) await expect(answer).toContainText(code)
  const why = await account.why()
  await expect(why).toContainText('was left out in your coding (step 1)')
  await why.getByRole('button', { name: 'See step 1 in the history' }).click()
  await expect(account.history(1)).toBeFocused()
  await journey.post()

  await page
    .getByRole('list', { name: 'From note to zero balance' })
    .getByRole('link', { name: 'Code' })
    .click()
  await page.waitForURL(`**/cases/${one.id}/`)
  await journey.desk.isOpen()
  await journey.code()
  await account.go('Claim')
  await account.choose('replacement')
  await expect(account.panel('Claim')).toContainText(
    `${one.line.payer.name} changes a processed claim by a clerical-error reopening.`,
  )
  await account.choose('reopening')
  await account.send()
  await journey.sent({}, 'reopening')
  await journey.wait()
  await journey.isAnswered(one.line.scenario.right)
  await journey.post()
  expect(walk.balance).toEqual({
    total: one.line.scenario.right.patient,
    insurance: 0,
    patient: one.line.scenario.right.patient,
  })
  await journey.collect()
})

test("the payer's own mistake, less than the contract says, is disputed with the contract and won", async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('0638'))
  const { one, walk, account } = journey
  const appeal = one.line.scenario.appeal ?? { ground: '', documents: [] }
  await journey.desk.open()
  await journey.code()
  await journey.send()
  await journey.wait()
  await journey.isAnswered(one.line.scenario.right)
  const why = await account.why()
  await expect(why).toContainText('The payer.')
  await journey.post()

  await account.go('Appeal')
  const panel = account.panel('Appeal')
  const ground = one.line.payer.appeal.grounds.find(({ id }) => id === appeal.ground)
  await panel.getByRole('radio', { name: ground?.label ?? '' }).check()
  for (const { title } of one.line.documents.filter(({ id }) => appeal.documents.includes(id)))
    await panel.getByRole('checkbox', { name: title }).check()
  const letter = await panel.getByRole('textbox', { name: 'Letter' }).inputValue()
  await panel.getByRole('button', { name: /^Send the / }).click()
  walk.do({ do: 'appeal', claim: 1, ground: appeal.ground, documents: [...appeal.documents], letter })
  await account.follows(walk)
  await journey.wait()
  await expect(account.panel('Answer')).toContainText('The appeal was won.')
  expect(walk.remit?.paid).toBeGreaterThan(one.line.scenario.right.paid ?? 0)
  await journey.isAnswered({ paid: walk.remit?.paid, patient: walk.remit?.patient })
  await journey.post()
  await journey.collect()
})

test('an inpatient stay goes from codes to zero on the UB-04', async ({ page }) => {
  const journey = new Journey(page, caseOf('0741'))
  await journey.desk.open()
  await journey.code()
  await expect(journey.account.box('FL4')).toHaveValue(/^\d{3,4}$/)
  await journey.send()
  await journey.wait()
  await journey.isAnswered(journey.one.line.scenario.right)
  await journey.post()
  await journey.collect()
})

test("at the payer's desk the student decides the claim; the quality check returns a wrong decision and releases the right one", async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('1367'))
  const { one, walk, account } = journey
  await journey.desk.open()
  await journey.code()
  await journey.send()
  expect(walk.account.stage).toBe('to-determine')
  const [first, ...others] = journey.decision
  if (!first) throw new Error('The claim has no line to decide.')
  const wrong = first.pay
    ? { ...first, pay: false, reason: '150' }
    : { ...first, pay: true, allowed: 100, reason: '' }
  await account.determine([wrong, ...others])
  await account.says('Line 1: the quality check sent this back.')
  await account.determine([first])
  walk.do({ do: 'determine', claim: 1, lines: [...journey.decision] })
  await account.follows(walk)
  await journey.wait()
  await journey.isAnswered(one.line.scenario.right)
  await expect(page.getByRole('tabpanel', { name: 'Wire' })).toBeHidden()
  await page.getByRole('tab', { name: 'Wire' }).click()
  await page.getByText(/835: remittance for claim 1/).click()
  await expect(page.getByRole('tabpanel', { name: 'Wire' })).toContainText('CLP')
  await journey.post()
  await journey.writeOff()
  await journey.collect()
})

test('the keyboard alone is enough, from the first page to a zero balance', async ({ page }) => {
  const journey = new Journey(page, caseOf('0417'))
  const { one, desk, account } = journey
  await page.addInitScript(() => {
    addEventListener('mousedown', () => {
      throw new Error('the mouse was used')
    })
  })
  const answer = one.key.diagnoses[0]?.code ?? ''
  const gap = one.desk.prompt.given.diagnoses[0]?.indexOf('_') ?? -1

  await open(page, '')
  await press(page, page.getByRole('link', { name: 'Read your first note' }))
  await page.waitForURL(`**/cases/${one.id}/`)
  await desk.isOpen()
  await tabTo(page, desk.blank)
  await page.keyboard.type(answer[gap] ?? '')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Comparison' })).toBeFocused()
  await press(page, page.getByRole('button', { name: 'Send it to billing' }))
  await page.waitForURL(`**/office/account/?id=${one.id}`)
  await journey.coded()

  await expect(account.box('33a')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await journey.sent()
  await press(page, page.getByRole('region', { name: 'Calendar' }).getByRole('button', { name: /^Go to / }))
  await journey.waited()
  await press(page, account.button('Post this remittance'))
  await expect(account.tab('Post')).toBeFocused()
  const [line] = journey.posting
  if (!line) throw new Error('There is nothing to post.')
  await tabTo(page, account.cell(line.line, 'Payment'))
  for (const cents of [line.payment, line.contractual, line.denied, line.patient]) {
    await page.keyboard.type(makeMoney(cents))
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
  await journey.posted()
  await expect(account.panel('Patient')).toBeVisible()
  await press(page, account.button('Send statement'))
  journey.walk.do({ do: 'statement' })
  await account.follows(journey.walk)
  await press(page, page.getByRole('region', { name: 'Calendar' }).getByRole('button', { name: /^Go to / }))
  journey.walk.wait()
  await journey.isAtZero()
})

test('a reload in the middle of every step goes on exactly where it was', async ({ page }) => {
  const journey = new Journey(page, caseOf('0522'))
  const { one, walk, account, desk } = journey
  const again = async () => {
    await saved(page)
    await page.reload()
  }
  const [first] = one.key.diagnoses
  await desk.open()
  await desk.field('Diagnosis 1, code').fill(first?.code ?? '')
  await again()
  await desk.isOpen()
  await expect(desk.field('Diagnosis 1, code')).toHaveValue(first?.code ?? '')
  await journey.code()
  await page.reload()
  await account.follows(walk)

  await account.type(journey.toFill)
  await again()
  await account.follows(walk)
  for (const [box, value] of Object.entries(journey.toFill)) await expect(account.box(box)).toHaveValue(value)
  await account.send()
  await journey.sent(journey.toFill)
  await page.reload()
  await account.follows(walk)
  await journey.wait()
  await page.reload()
  await account.follows(walk)

  await account.go('Post')
  await account.typePosting(journey.posting)
  await again()
  await account.follows(walk)
  await account.go('Post')
  for (const { line, payment } of journey.posting)
    await expect(account.cell(line, 'Payment')).toHaveValue(makeMoney(payment))
  await account.panel('Post').getByRole('button', { name: 'Post', exact: true }).click()
  await journey.posted()
  await page.reload()
  await account.follows(walk)
  await account.button('Send statement').click()
  walk.do({ do: 'statement' })
  await account.follows(walk)
  await page.reload()
  await account.follows(walk)
  await journey.wait()
  await page.reload()
  await journey.isAtZero()
})

test('two tabs side by side keep everything, on two accounts and on the same one', async ({
  page,
  context,
}) => {
  const second = await context.newPage()
  const mine = new Journey(page, caseOf('0417'))
  const other = new Journey(second, caseOf('0638'))
  await Promise.all([mine.desk.open(), other.desk.open()])
  await mine.code()
  await other.code()
  await mine.send()
  await other.send()
  await Promise.all([mine.wait(), other.wait()])
  await other.post()

  // The same account in both tabs: what one does, the other shows without a reload, and goes on from there.
  const twin = new Journey(second, mine.one)
  await twin.account.open()
  await twin.account.follows(mine.walk)
  await mine.post()
  await twin.account.follows(mine.walk)
  await twin.account.go('Patient')
  await twin.account.button('Send statement').click()
  mine.walk.do({ do: 'statement' })
  await twin.account.follows(mine.walk)
  await mine.account.follows(mine.walk)
  await mine.wait()
  await mine.isAtZero()
  await twin.account.follows(mine.walk)

  await open(page, `office/account/?id=${other.one.id}`)
  await new Journey(page, other.one).account.follows(other.walk)
  await open(page, 'office/')
  const queues = page.getByRole('main').getByRole('listitem')
  await expect(queues).toHaveCount(2)
})

/** True where the scrubber would warn that this form comes back. */
async function willBeRejected(
  { account, page }: Journey,
  typed: Readonly<Record<string, string>>,
): Promise<boolean> {
  expect(Object.keys(typed).length).toBeGreaterThan(0)
  await account.button('Scrub').click()
  const says = page.getByRole('status').filter({ hasText: /finding|found nothing/ })
  await expect(says.first()).toBeVisible()
  return (await account.panel('Claim').getByText('Will be rejected').count()) > 0
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const wanted = await target.elementHandle()
  for (let presses = 0; presses < 400; presses++) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('400 presses of Tab did not reach it.')
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
