import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { open, ready, saved, expect as soon, test } from './support/site.ts'

test.describe.configure({ timeout: 120_000 })
const expect = soon.configure({ timeout: 20_000 })

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('registration: a record is filled from the card, kept over a reload, judged, and counts as done', async ({
  page,
}) => {
  await open(page, 'office/front/registration/')
  await field(page, 'Patient’s last name').fill('Ellery')
  await field(page, 'Patient’s first name').fill('Nora')
  await field(page, 'Patient’s birth date').fill('2/27/1986')
  await saved(page)
  await page.reload()
  await ready(page)
  await expect(field(page, 'Patient’s birth date')).toHaveValue('2/27/1986')
  await field(page, 'Group number').fill('KB204170')
  await list(page, 'Patient’s relationship to the subscriber').selectOption('self')
  await page.getByRole('radio', { name: /^The member ID in the record/ }).check()
  await page.getByRole('radio', { name: /^Correct the ID from the card/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 and 8 changed places', { exact: false })).toBeVisible()
  await expect(page.getByText('277CA A7:164', { exact: false })).toBeVisible()
  await expect(page.locator('.id-side mark').getByText('KBR605518274')).toBeVisible()
  await axe(page)
  await saved(page)
  await page.getByRole('button', { name: 'Next exercise' }).click()
  await expect(page.getByRole('heading', { name: /^Exercise 2 of/ })).toBeFocused()
  await open(page, 'office/front/')
  await expect(page.getByRole('listitem').filter({ hasText: 'Register from the card' })).toContainText(
    '1 done',
  )
  await axe(page)
})

test('who pays first: ask, decide, read the rule', async ({ page }) => {
  await open(page, 'office/front/payer-order/')
  await page.getByRole('button', { name: 'Are you working?' }).click()
  await expect(page.getByText('I am a foreman')).toBeVisible()
  await page.getByRole('button', { name: 'Do you have health insurance through that work?' }).click()
  await page.getByRole('button', { name: 'How many people work there, about?' }).click()
  await list(page, 'Medicare').selectOption('secondary')
  await list(page, 'Halden National PPO (his work)').selectOption('primary')
  await list(page, 'The rule that decides who is first').selectOption('working-aged')
  await list(page, 'Insurance type on the claim to Medicare').selectOption('12')
  await axe(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('7 of 7 points.')).toBeVisible()
  await expect(page.getByText('140 employees, 20 or more').first()).toBeVisible()
})

test('eligibility: refused, corrected, answered; the worksheet is read from the 271', async ({ page }) => {
  await open(page, 'office/front/eligibility/')
  await list(page, 'Plan').selectOption('blue-ppo')
  await field(page, 'Member ID').fill('KBR640118257')
  await list(page, 'Relationship to the subscriber').selectOption('self')
  await field(page, 'Patient’s last name').fill('Irving')
  await field(page, 'Patient’s first name').fill('Dale')
  await field(page, 'Patient’s birth date').fill('05/16/1979')
  await field(page, 'Day of the visit').fill('03/11/2026')
  await list(page, 'Service type').selectOption('98')
  await page.getByRole('button', { name: 'Send the question' }).click()
  await expect(page.getByText('The plan refused the question.')).toBeVisible()
  await field(page, 'Member ID').fill('KBR640118275')
  await page.getByRole('button', { name: 'Send the question' }).click()
  await expect(page.getByRole('cell', { name: '$1,087.50, what remains' })).toBeVisible()
  await page.getByText('The 271 as it came back').last().click()
  await expect(page.getByText('EB*C*IND*30***29*1087.5', { exact: false })).toBeVisible()
  await axe(page)
  await list(page, 'Coverage on the day of the visit').selectOption('active')
  for (const [name, value] of [
    ['Plan', 'Bluebonnet Ridge PPO 1500'],
    ['Coverage began', '1/1/2026'],
    ['Coverage ended', 'none'],
    ['Deductible of the year', '1,500'],
    ['Deductible still open', '1087.50'],
    ['Copay for this service', '$30'],
    ['Coinsurance, percent', '20'],
    ['Left to the out-of-pocket limit', '4527.50'],
    ['Other payer', 'none'],
    ['To collect at the visit', '30'],
  ] as const)
    await field(page, name).fill(value)
  await list(page, 'Authorization needed for this service').selectOption('no')
  await page.getByRole('radio', { name: /^Tell him about the \$30.00 copay/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('22 of 22 points.')).toBeVisible()
  await saved(page)
})
