import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { AccountPage } from './support/account.ts'
import { caseOf, typedAnswer, walk } from './support/cases.ts'
import { CodingDesk } from './support/coding-desk.ts'
import { backupOf, restore } from './support/seed.ts'
import { expect, open, ready, test } from './support/site.ts'

test.describe.configure({ timeout: 120_000 })

const one = caseOf('0417')
const rejected = one.line.scenario.wrong.find(({ outcome }) => outcome.result === '277CA')

/** The account of the first case at every stage a student meets. */
const stages = {
  'to bill': walk(one).code(),
  rejected: walk(one)
    .code()
    .send(rejected?.changes ?? []),
  waiting: walk(one).code().send(),
  answered: walk(one).code().send().wait(),
  'to statement': walk(one).code().send().wait().post(),
  zero: walk(one).code().send().wait().post().collect(),
} as const

const plainPages = [
  'cases/',
  'office/',
  'office/wire/',
  'progress/',
  'settings/',
  'about/',
  'privacy/',
] as const

test.describe('axe finds nothing serious, in light and in dark', () => {
  test('on Today of a newcomer, Lessons and a lesson', async ({ page }) => {
    for (const route of ['', 'learn/']) {
      await open(page, route)
      await isAccessible(page)
    }
    await page.getByRole('main').getByRole('link', { name: /^1\. / }).click()
    await ready(page)
    await page.getByRole('heading', { name: 'Questions', level: 2 }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('heading', { name: /^Question 1 of / })).toBeVisible()
    await isAccessible(page)
  })

  test('on the plain pages, with work on them', async ({ page }) => {
    await restore(page, backupOf(stages['to bill'], walk(caseOf('0638')).code().send().wait()))
    for (const route of plainPages) {
      await open(page, route)
      await isAccessible(page)
    }
  })

  test('on Today of somebody who returns', async ({ page }) => {
    await restore(page, backupOf(stages.rejected))
    await open(page, '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
    await isAccessible(page)
  })

  for (const number of ['0417', '0741'])
    test(`on the coding desk of case ${number}, before and after Check`, async ({ page }) => {
      const desk = new CodingDesk(page, caseOf(number))
      await desk.open()
      await isAccessible(page)
      await desk.fill(typedAnswer(caseOf(number)))
      await desk.compare()
      await isAccessible(page)
    })

  test('on the code book, with hits and the place of a code', async ({ page }) => {
    const desk = new CodingDesk(page, caseOf('0741'))
    await desk.open()
    await page.keyboard.press('/')
    await desk.book.getByLabel('Search words or a code').fill(desk.one.key.diagnoses[0]?.code ?? '')
    await desk.book
      .getByRole('button', { name: /^Open .* in the book$/ })
      .first()
      .click()
    await expect(desk.book.getByRole('list', { name: /^The way down to it/ })).toBeVisible()
    await isAccessible(page)
  })

  for (const [stage, worked] of Object.entries(stages))
    test(`on an account: ${stage}`, async ({ page }) => {
      const account = new AccountPage(page, one)
      await restore(page, backupOf(worked))
      await account.open()
      await account.follows(worked)
      await isAccessible(page)
      if (stage === 'to bill') {
        await account.go('Record')
        await isAccessible(page)
      }
      if (stage === 'answered') {
        await account.go('Post')
        await isAccessible(page)
        await account.go('Appeal')
        await isAccessible(page)
      }
    })

  test('on an account with the UB-04, and at the desk of the payer', async ({ page }) => {
    const stay = new AccountPage(page, caseOf('0741'))
    const payer = new AccountPage(page, caseOf('1367'))
    await restore(page, backupOf(walk(stay.one).code(), walk(payer.one).code().send()))
    await stay.open()
    await expect(stay.box('FL4')).toBeVisible()
    await isAccessible(page)
    await payer.open()
    await expect(payer.button('Release the decision')).toBeVisible()
    await isAccessible(page)
  })
})

test('every page has one h1, a title and a language, its links resolve, and nothing is refused by the policy or asked of others', async ({
  page,
  baseURL,
}) => {
  const home = baseURL ?? ''
  await page.goto('')
  const open = new Set([home])
  const anchors: { on: string; to: string }[] = []
  const titles = new Map<string, string>()
  for (const address of open) {
    await page.goto(address)
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
    expect(await page.locator('html').getAttribute('lang'), address).toBe('en')
    const title = await page.title()
    expect(title, address).not.toBe('')
    expect(titles.get(title), `${address} has a title of its own`).toBeUndefined()
    titles.set(title, address)
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    for (const link of links) {
      if (!link.startsWith(home)) continue
      const [to = '', anchor] = link.split('#')
      if (anchor) anchors.push({ on: address, to: link })
      if (/\/(\?.*)?$/.test(to)) open.add(to)
    }
  }
  expect(open.size).toBeGreaterThan(12)
  for (const { on, to } of new Map(anchors.map((anchor) => [anchor.to, anchor])).values()) {
    const [address = '', id = ''] = to.split('#')
    const text = await (await page.request.get(address)).text()
    expect(text.includes(`id="${decodeURIComponent(id)}"`), `${on} links to ${to}`).toBe(true)
  }
})

test('nothing scrolls sideways: text at 320 pixels, desk and account at 390', async ({ page }) => {
  await restore(page, backupOf(stages.answered, walk(caseOf('0638')).code()))
  await page.setViewportSize({ width: 320, height: 640 })
  for (const route of ['', 'learn/', ...plainPages]) {
    await open(page, route)
    await isNarrow(page)
  }
  await open(page, 'learn/')
  await page.getByRole('main').getByRole('link', { name: /^1\. / }).click()
  await ready(page)
  await isNarrow(page)

  await page.setViewportSize({ width: 390, height: 800 })
  const desk = new CodingDesk(page, one)
  await desk.open()
  await isNarrow(page)
  await desk.fill(typedAnswer(one))
  await desk.compare()
  await isNarrow(page)
  const account = new AccountPage(page, one)
  await account.open()
  for (const tab of ['Record', 'Claim', 'Answer', 'Post', 'Appeal'] as const) {
    await account.go(tab)
    await isNarrow(page)
  }
})

/** Levels A and AA of WCAG 2.2, serious and critical; what depends on colors is looked at in the dark, too. */
async function isAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await isClean(page, new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']))
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await isClean(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
}

async function isClean(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('\n')}`,
    )
  expect(found, page.url()).toEqual([])
}

async function isNarrow(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: [...document.querySelectorAll('main *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 &&
          !element.closest('.table-wrap, [class*="wrap"]'),
      )
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className}`),
    window: [document.documentElement.scrollWidth, innerWidth] as const,
  }))
  expect(window[0], `${page.url()}: ${wide.join(' ')}`).toBeLessThanOrEqual(window[1])
}
