import { caseOf } from './support/cases.ts'
import { Journey } from './support/journey.ts'
import { expect, open, ready, test } from './support/site.ts'

test('below a folder a note is coded, billed, paid and settled, and every link stays inside', async ({
  page,
  baseURL,
}) => {
  const journey = new Journey(page, caseOf('0417'))
  await open(page, '')
  await page.getByRole('link', { name: 'Read your first note' }).click()
  await journey.desk.isOpen()
  await journey.code()
  await journey.send()
  await journey.wait()
  await journey.post()
  await journey.collect()
  await page.getByRole('link', { name: 'Back to Today' }).click()
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
  expect(page.url()).toBe(baseURL)
})
