import { open, saved, expect as soon, test } from './support/site.ts'

test.describe.configure({ timeout: 120_000 })
const expect = soon.configure({ timeout: 20_000 })

test('prior authorization: a request with attached words is answered by the plan', async ({ page }) => {
  await open(page, 'office/front/authorization/')
  await page.getByLabel('Yes: fill the request').check()
  await page.getByRole('tab', { name: 'Visit note' }).click()
  const note = page.getByRole('group', { name: /^Visit note/ })
  const chosen = () => page.evaluate(() => String(document.getSelection()))
  for (const words of ['Tender in the right lower', 'Ultrasound on 02/24/2026']) {
    await note.focus()
    for (let steps = 0; steps < 12; steps++) {
      const before = await chosen()
      await page.keyboard.press('ArrowDown')
      await expect.poll(chosen).not.toBe(before)
      if ((await chosen()).includes(words)) break
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: new RegExp(`^Take away: .*${words}`) })).toBeVisible()
  }
  await page.getByLabel('Member ID').fill('KBR622914405')
  await page.getByLabel('Ordering provider').selectOption('9210071053')
  await page.getByLabel('Servicing provider').selectOption('9210044415')
  await page.getByLabel('Procedure').selectOption({ index: 2 })
  await page.getByLabel('Diagnosis').fill('R10.31')
  await page.getByLabel('Units').fill('1')
  await page.getByLabel('First day').fill('03/12/2026')
  await page.getByLabel('Last day').fill('03/12/2026')
  await page.getByLabel('Place of service').selectOption('22')
  await page.getByLabel('Urgency').selectOption('standard')
  await page.getByLabel('The plan has to answer by').fill('03/19/2026')
  await page.getByLabel('Where will the number go?').selectOption('23')
  await page.getByRole('radio', { name: /Bill what was done, and ask the plan/ }).check()
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByText(/Certified: .* 1 unit/)).toBeVisible()
  await expect(page.getByText(/^19 of 19 points/)).toBeVisible()
  await saved(page)
})

test('advance notice: filled by what the patient says', async ({ page }) => {
  await open(page, 'office/front/advance-notice/')
  await page.getByRole('radio', { name: /Required/ }).check()
  await page.getByLabel('A. Notifier').fill('Larkspur Internal Medicine Associates')
  await page.getByLabel('B. Patient name').fill('Adaeze Okafor')
  await page.getByLabel('C. Identification number').fill('2TC5WK7DN40')
  await page.getByRole('radio', { name: /a blood test for the average sugar/ }).check()
  await page.getByRole('radio', { name: /for the reason your doctor gave/ }).check()
  await page.getByLabel('F. Estimated cost').fill('45')
  await page.getByRole('radio', { name: /Option 1/ }).check()
  await page.getByLabel('I. Signature').selectOption('patient')
  await page.getByLabel('J. Date').fill('03/10/2026')
  await page.getByLabel(/Which of these modifiers/).selectOption('GA')
  await page.getByLabel(/What will the payer answer/).selectOption('PR-50')
  await page.getByRole('radio', { name: /five years/ }).check()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText(/^17 of 18 points/)).toBeVisible()
  await expect(page.getByRole('row', { name: /C\. Identification number/ })).toContainText('20417')
})

test('estimate: what is blank is said, then the total and its day are judged', async ({ page }) => {
  await open(page, 'office/front/estimate/')
  await page.getByRole('button', { name: 'Give the estimate' }).click()
  await expect(page.getByText('No item is filled yet.')).toBeVisible()
  await page.getByLabel(/^Units, New patient office visit: low/).fill('1')
  await page.getByLabel(/^Expected charge, New patient office visit: low/).fill('205.00')
  await page.getByLabel('Total of the estimate').fill('205.00')
  await page.getByLabel(/Last day on which/).fill('05/07/2026')
  await page.getByRole('radio', { name: /A new estimate with the added items/ }).check()
  await page.getByRole('button', { name: 'Give the estimate' }).click()
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('$159.51')
  await expect(page.getByRole('row', { name: /^In time until/ })).toContainText('Right')
})

test('charge batch: a slip that does not agree keeps it open, and the draft survives a reload', async ({
  page,
}) => {
  await open(page, 'office/front/charge-batch/')
  for (const ticket of ['5101', '5102', '5103'])
    await page.getByLabel(`What to do with ticket ${ticket}`).selectOption('query')
  for (const [label, value] of [
    ['Tickets entered', '1'],
    ['Total charges', '0'],
    ['Total payments', '0'],
    ['Hash total of account numbers', '0'],
    ['Hash total of units', '0'],
    ['Payments entered less the deposit', '-50'],
  ] as const)
    await page.getByLabel(label).fill(value)
  await page.getByRole('radio', { name: /One account number typed wrong/ }).check()
  await page.getByRole('button', { name: 'Close the batch' }).click()
  await expect(page.getByText(/does not reconcile: your slip has Tickets entered 1/)).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Tickets entered')).toHaveValue('1')
  await page.getByLabel('Tickets entered').fill('0')
  await page.getByRole('button', { name: 'Close the batch' }).click()
  await expect(page.getByText(/of 27 points/)).toBeVisible()
})
