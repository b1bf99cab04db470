import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ContentReader } from '../../src/build/content.ts'
import { readSamples } from '../../src/build/practice-sheets.ts'
import { fieldsOf, LINES_ON } from '../../src/domain/claim/fields.ts'
import type { SampleSheet } from '../../src/domain/claim/practice.ts'
import { validate } from '../../src/domain/x12/validate.ts'
import { elementId } from '../../src/ui/sheets/form-value.ts'
import { expect, open, test } from './support/site.ts'

test.describe.configure({ timeout: 120_000 })

const samples = readSamples(new ContentReader())
const rightOne = (form: SampleSheet['form']) =>
  samples.find((one) => one.form === form && one.faults.length === 0) as SampleSheet
const account = (form: SampleSheet['form']): string =>
  rightOne(form).sheet.boxes[form === 'professional' ? '26' : 'FL3a'] ?? ''
const names = { professional: 'CMS-1500', institutional: 'UB-04' } as const

const box = (page: Page, form: SampleSheet['form'], id: string, line?: number) => {
  const field = fieldsOf(form).find((one) => one.box === id)
  if (!field) throw new Error(`There is no box ${id}.`)
  return page.locator(`[id="${elementId('sheet', { field, ...(line === undefined ? {} : { line }) })}"]`)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name })

async function room(page: Page, form: SampleSheet['form']): Promise<void> {
  await open(page, 'office/sheets/')
  await button(page, names[form]).click()
  await expect(page.locator(form === 'professional' ? '.form-cms' : '.form-ub')).toBeVisible()
}

/** Tab goes from box to box in the form's own order; each filled one is typed, each cross is made with the space bar. */
async function typeForm(page: Page, { form, sheet }: SampleSheet): Promise<void> {
  const wanted = new Map<string, string>()
  for (const field of fieldsOf(form)) {
    if (field.scope === 'claim') wanted.set(field.box, sheet.boxes[field.box] ?? '')
    else
      for (let line = 1; line <= LINES_ON[form]; line++)
        wanted.set(`${field.box} line ${line}`, sheet.lines[line - 1]?.[field.box] ?? '')
  }
  await page.locator('.form-cms input, .form-ub input').first().focus()
  let others = 0
  for (let step = 0; step < 500 && others < 4; step++) {
    const here = await page.evaluate(() => {
      const found = document.activeElement
      if (!(found instanceof HTMLInputElement) || found.dataset['box'] === undefined) return undefined
      const { box, line } = found.dataset
      const label = found.closest('label')?.textContent?.trim() ?? ''
      return { box, line, isCross: found.type === 'checkbox', label }
    })
    if (here?.box !== undefined) {
      const value = wanted.get(here.line === undefined ? here.box : `${here.box} line ${here.line}`) ?? ''
      const field = fieldsOf(form).find((one) => one.box === here.box)
      const choice = field?.options?.find((option) => option.value.toLowerCase() === value.toLowerCase())
      if (here.isCross) {
        if (choice && (here.label.endsWith(choice.label) || here.label.startsWith(choice.label)))
          await page.keyboard.press('Space')
      } else if (value !== '') await page.keyboard.insertText(value)
    }
    // A button between the lines is no box; four in a row are the end of the form.
    others = here ? 0 : others + 1
    await page.keyboard.press('Tab')
  }
}

for (const form of ['professional', 'institutional'] as const)
  test(`${names[form]}: from blank to a clean 837 by keyboard, saved as it is typed`, async ({ page }) => {
    const sample = rightOne(form)
    test.slow()
    await room(page, form)
    await typeForm(page, sample)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('A clean claim: it passes all three gates.')).toBeVisible()
    await page.getByText('Samples and files').click()
    const loading = page.waitForEvent('download')
    await button(page, 'Download the 837').click()
    const text = readFileSync(await (await loading).path(), 'utf8')
    expect(validate(text).accepted).toBe(true)
    const account = sample.sheet.boxes[form === 'professional' ? '26' : 'FL3a'] ?? ''
    expect(text).toContain(`CLM*${account}*`)

    await page.reload()
    await expect(box(page, form, form === 'professional' ? '26' : 'FL3a')).toHaveValue(account)
  })

test('a box that was left says what is wrong with it, and only it; right again it is silent', async ({
  page,
}) => {
  await room(page, 'professional')
  const npi = box(page, 'professional', '33a')
  await npi.fill('9210042458')
  await expect(page.getByText('its last digit does not fit')).toHaveCount(0)
  await npi.press('Tab')
  await expect(page.getByText('its last digit does not fit')).toHaveCount(1)
  await expect(npi).toHaveAttribute('aria-invalid', 'true')
  await npi.fill('9210044258')
  await expect(page.getByText('its last digit does not fit')).toHaveCount(0)
})

test('the box in hand is marked in the 837, and a segment leads to its box', async ({ page }) => {
  await room(page, 'professional')
  await page.getByText('Samples and files').click()
  await button(page, /^A clean claim/).click()
  const wire = page.getByRole('list', { name: 'Segments of this claim' })
  await box(page, 'professional', '24E', 2).focus()
  const current = wire.getByRole('listitem').filter({ has: page.locator('mark') })
  await expect(current).toHaveCount(1)
  await expect(current).toContainText('SV1*HC:')
  await expect(current.locator('mark')).toHaveText('1')
  await expect(page.getByRole('region', { name: 'In the 837' })).toContainText('loop 2400, SV107')
  await wire.getByRole('button', { name: /^NM1\*PR/ }).click()
  await expect(box(page, 'professional', 'carrier')).toBeFocused()
})

test('five planted faults: the check finds each at its box; put right, the claim is clean; undo brings one back', async ({
  page,
}) => {
  const sample = samples.find((one) => one.form === 'professional' && one.faults.length > 0) as SampleSheet
  await room(page, 'professional')
  await page.getByText('Samples and files').click()
  await button(page, /^Five faults/).click()
  await button(page, /^Check/).click()
  await expect(page.getByText('5 of 5 planted faults are still on the form.')).toBeVisible()
  await expect(page.getByText('5 findings', { exact: true })).toBeVisible()
  await button(page, 'Box 33a').click()
  await expect(box(page, 'professional', '33a')).toBeFocused()
  for (const { box: id, line } of sample.faults) {
    const right = (line === undefined ? sample.sheet.boxes : sample.sheet.lines[line - 1])?.[id] ?? ''
    await box(page, 'professional', id, line).fill(right)
  }
  await button(page, /^Check/).click()
  await expect(page.getByText('All planted faults are put right.')).toBeVisible()
  await expect(page.getByText('A clean claim: it passes all three gates.')).toBeVisible()
  const last = sample.faults.at(-1)
  await button(page, 'Undo').click()
  await expect(box(page, 'professional', last?.box ?? '', last?.line)).toHaveValue(last?.typed ?? '')
  await button(page, 'Redo').click()
  await expect(page.getByText('A clean claim: it passes all three gates.')).toBeVisible()
})

test('a form is saved as a file and opened again; a wrong file is refused in a sentence and changes nothing', async ({
  page,
}) => {
  await room(page, 'professional')
  await box(page, 'professional', '26').fill('KEPT1')
  await page.getByText('Samples and files').click()
  const loading = page.waitForEvent('download')
  await button(page, 'Save as file').click()
  const path = await (await loading).path()
  await button(page, 'Clear the form').click()
  await expect(box(page, 'professional', '26')).toHaveValue('')
  await page
    .locator('#sheet-file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('ISA*00*') })
  await expect(page.getByText('This is an X12 file, not a form.')).toBeVisible()
  await page
    .locator('#sheet-file')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: readFileSync(path) })
  await expect(box(page, 'professional', '26')).toHaveValue('KEPT1')
})

for (const form of ['professional', 'institutional'] as const)
  test(`${names[form]} prints on one page, each character on the grid, with or without the form's lines`, async ({
    page,
  }) => {
    await room(page, form)
    await page.getByText('Samples and files').click()
    await button(page, /^A clean claim/).click()
    await page.getByRole('tab', { name: 'On paper' }).click()
    const paper = page.locator('.paper-page .paper-sheet')
    await page.emulateMedia({ media: 'print' })
    await expect(paper).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    const size = await paper.evaluate((svg) => svg.getBoundingClientRect().width / 96)
    expect(size).toBeCloseTo(8.5, 2)
    // The account number stands where the form has it: ten characters and six lines to the inch.
    const typed = await paper.getByText(account(form), { exact: true }).evaluate((found) => {
      const box = found.getBoundingClientRect()
      return { left: box.left / 96, width: box.width / 96 }
    })
    expect(typed.width).toBeCloseTo(account(form).length / 10, 1)
    expect(typed.left).toBeCloseTo(form === 'professional' ? 0.3 + 2.2 : 0.1 + 6.1, 1)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(await paper.locator('rect').count()).toBeGreaterThan(50)
    await page.emulateMedia({ media: 'screen' })
    await page.getByLabel("The form's lines").uncheck()
    await page.getByLabel('Rulers for calibration').check()
    await expect(paper.locator('rect')).toHaveCount(0)
    await page.getByLabel('What is typed').uncheck()
    await expect(paper.getByText(account(form))).toHaveCount(0)
  })

test('the room has no accessibility faults, filled or blank, light or dark', async ({ page }) => {
  for (const form of ['professional', 'institutional'] as const) {
    await room(page, form)
    await page.getByText('Samples and files').click()
    await button(page, /^Five faults/).click()
    await button(page, /^Check/).click()
    const found = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }
})

test('on a phone the boxes are groups, the whole form is a preview, and nothing runs out of the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await room(page, 'professional')
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(390)
  const boxes = page.locator('.form-cms .form-row').nth(2).locator('.form-box')
  const [first, second] = [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()]
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 2)
  await button(page, 'Whole form').click()
  const [left, right] = [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()]
  expect(right?.y).toBe(left?.y)
  expect(await width()).toBeLessThanOrEqual(390)
})
