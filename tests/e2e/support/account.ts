import type { Locator, Page } from '@playwright/test'
import type { Case } from '../../../src/build/cases.ts'
import { fieldOf } from '../../../src/domain/claim/fields.ts'
import { dollars, makeMoney } from '../../../src/domain/kernel/money.ts'
import type { Determination, PostedLine, Track } from '../../../src/domain/office/action.ts'
import { trackWords } from '../../../src/ui/islands/account/desk.ts'
import { stageWords } from '../../../src/ui/islands/stage-words.ts'
import { elementId } from '../../../src/ui/sheets/form-value.ts'
import type { Walk } from '../../golden/walk.ts'
import { expect, open } from './site.ts'

export type Work = 'Record' | 'Claim' | 'Answer' | 'Post' | 'Appeal' | 'Patient' | 'Zero'

/** One patient account, worked by role and label. */
export class AccountPage {
  readonly page: Page
  readonly one: Case

  constructor(page: Page, one: Case) {
    this.page = page
    this.one = one
  }

  async open(): Promise<void> {
    await open(this.page, `office/account/?id=${this.one.id}`)
    await this.isOpen()
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      `Account ${this.one.line.chart.number}`,
    )
  }

  /** The page stands where the domain stands: stage, last sentence of the history, balance. */
  async follows({ account, balance }: Walk): Promise<void> {
    await this.isOpen()
    const last = account.steps.at(-1)
    if (last) await this.says(`Step ${last.n}: ${last.says}`)
    const facts = this.page.getByRole('main').getByText(` · ${stageWords[account.stage]}`)
    await expect(facts).toBeVisible()
    if (account.entries.length > 0) await expect(facts).toContainText(`balance ${dollars(balance.total)}`)
  }

  async says(text: string): Promise<void> {
    const lines = this.page.getByRole('main').getByRole('paragraph')
    await expect(lines.filter({ hasText: text }).first()).toBeVisible()
  }

  tab(name: Work): Locator {
    const work = this.page.getByRole('tablist', { name: 'Work on this account' })
    return work.getByRole('tab', { name, exact: true })
  }

  panel(name: Work): Locator {
    return this.page.getByRole('tabpanel', { name, exact: true })
  }

  async go(name: Work): Promise<void> {
    await this.tab(name).click()
    await expect(this.panel(name)).toBeVisible()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** A box of the claim form by its number on the paper: `33a`, `FL60`, `24D.m1` on line 1. */
  box(box: string, line?: number): Locator {
    const field = fieldOf(this.one.line.chart.encounter.form, box)
    if (!field) throw new Error(`There is no box ${box} on this form.`)
    return this.panel('Claim').locator(
      `[id="${elementId('claim', { field, ...(line === undefined ? {} : { line }) })}"]`,
    )
  }

  async type(boxes: Readonly<Record<string, string>>): Promise<void> {
    for (const [box, value] of Object.entries(boxes)) await this.box(box).fill(value)
  }

  async choose(track: Track): Promise<void> {
    await this.panel('Claim').getByRole('radio', { name: trackWords[track] }).check()
  }

  /** Sends the claim as it stands; `against` is set where the scrubber warns that it will come back. */
  async send({ against = false } = {}): Promise<void> {
    await this.button('Send').click()
    if (!against) return
    await this.page.getByRole('dialog').getByRole('button', { name: 'Send it anyway' }).click()
  }

  /** The calendar goes to the day on which the next thing arrives. */
  async wait(): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Calendar' })
      .getByRole('button', { name: /^Go to / })
      .click()
  }

  cell(line: number, column: string): Locator {
    return this.panel('Post').getByLabel(`${line === 0 ? 'Claim as a whole' : `Line ${line}`}: ${column}`)
  }

  async typePosting(lines: readonly PostedLine[]): Promise<void> {
    for (const { line, ...figures } of lines)
      for (const [name, column] of columns)
        await this.cell(line, column).fill(figures[name] === 0 ? '' : makeMoney(figures[name]))
  }

  async post(lines: readonly PostedLine[]): Promise<void> {
    await this.go('Post')
    await this.typePosting(lines)
    await this.panel('Post').getByRole('button', { name: 'Post', exact: true }).click()
  }

  async determine(lines: readonly Determination[]): Promise<void> {
    const desk = this.page.getByRole('region', { name: 'Lines to decide' })
    for (const { line, pay, allowed, reason } of lines) {
      const group = desk.getByRole('group', { name: new RegExp(`^Line ${line}:`) })
      await group.getByRole('radio', { name: pay ? 'Pay' : 'Deny' }).check()
      if (pay) await group.getByLabel('Allowed amount').fill(makeMoney(allowed))
      else await group.getByLabel('Reason').fill(reason)
    }
    await this.button('Release the decision').click()
  }

  /** Opens a "Why?" that is not open yet. */
  async why(nth = 0): Promise<Locator> {
    const why = this.panel('Answer')
      .getByRole('group')
      .filter({ has: this.page.getByText('Why?', { exact: true }) })
    const found = why.nth(nth)
    await found.getByText('Why?', { exact: true }).click()
    return found
  }

  /** A line of the history, which "Why?" leads to. */
  history(n: number): Locator {
    return this.page
      .getByRole('tabpanel', { name: 'History' })
      .getByRole('listitem')
      .nth(n - 1)
  }
}

const columns = [
  ['payment', 'Payment'],
  ['contractual', 'Contractual'],
  ['denied', 'Not paid'],
  ['patient', 'Patient'],
] as const
