import type { Locator, Page } from '@playwright/test'
import type { Case } from '../../../src/build/cases.ts'
import type { CodingAnswer } from '../../../src/domain/coding/answer.ts'
import { makeModifiers, makePointers } from '../../../src/exercises/code-note/edit.ts'
import { expect, open } from './site.ts'

/** The coding desk of one case, worked by label. */
export class CodingDesk {
  readonly page: Page
  readonly one: Case

  constructor(page: Page, one: Case) {
    this.page = page
    this.one = one
  }

  async open(): Promise<void> {
    await open(this.page, `cases/${this.one.id}/`)
    await this.isOpen()
  }

  /** The worksheet listens and the code book has arrived. */
  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`Case ${this.one.desk.number}`)
    await expect(this.check).toBeEnabled()
  }

  get worksheet(): Locator {
    return this.page.getByRole('region', { name: 'Worksheet' })
  }

  get book(): Locator {
    return this.page.getByRole('region', { name: 'Code book' })
  }

  get check(): Locator {
    return this.page.getByRole('button', { name: 'Check', exact: true })
  }

  /** The one character that a worked case leaves blank. */
  get blank(): Locator {
    return this.worksheet.getByRole('textbox', { name: /: character \d, in .* blank / })
  }

  field(name: string): Locator {
    return this.worksheet.getByLabel(name, { exact: true })
  }

  /** Fills the blanks of given lines and types all other lines. */
  async fill(answer: CodingAnswer): Promise<void> {
    const { asks, given } = this.one.desk.prompt
    for (const [at, line] of answer.diagnoses.entries()) {
      const name = `Diagnosis ${at + 1}`
      if (given.diagnoses[at]) await this.#fillGaps(name, given.diagnoses[at], line.code)
      else await this.#type(`${name}, code`, line.code, '+ add diagnosis')
      if (asks.poa && line.poa) await this.field(`${name}, present on admission`).selectOption(line.poa)
    }
    for (const [at, line] of answer.procedures.entries()) {
      const name = `Procedure ${at + 1}`
      if (given.procedures[at]) await this.#fillGaps(name, given.procedures[at], line.code)
      else await this.#type(`${name}, code`, line.code, '+ add procedure')
      if (asks.procedures === 'icd10pcs') await this.field(`${name}, day`).fill(line.day)
      else {
        await this.field(`${name}, modifiers, up to four`).fill(makeModifiers(line.modifiers))
        await this.field(`${name}, units`).fill(line.units)
        if (asks.pointers)
          await this.field(`${name}, points to diagnoses, letters or numbers`).fill(
            makePointers(line.pointers),
          )
      }
    }
    if (asks.drg) await this.field('MS-DRG').fill(answer.drg)
  }

  async #type(label: string, code: string, add: string): Promise<void> {
    if ((await this.field(label).count()) === 0) await this.page.getByRole('button', { name: add }).click()
    await this.field(label).fill(code)
  }

  async #fillGaps(name: string, given: string, code: string): Promise<void> {
    const gaps = this.worksheet.getByRole('textbox', { name: new RegExp(`^${name}, code: character`) })
    const characters = [...given].flatMap((character, at) => (character === '_' ? [code[at] ?? ''] : []))
    await expect(gaps).toHaveCount(characters.length)
    for (const [at, character] of characters.entries()) await gaps.nth(at).fill(character)
  }

  /** Checks, and waits for the comparison with the key. */
  async compare(): Promise<void> {
    await this.check.click()
    await expect(this.page.getByRole('heading', { name: 'Comparison' })).toBeVisible()
  }

  /** The case's account, with the codes handed over. */
  async sendToBilling(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send it to billing' }).click()
    await this.page.waitForURL(`**/office/account/?id=${this.one.id}`)
  }

  /** From an open desk to the account: typed, checked and sent. */
  async bill(answer: CodingAnswer): Promise<void> {
    await this.fill(answer)
    await this.compare()
    await this.sendToBilling()
  }
}
