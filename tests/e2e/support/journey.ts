import type { Page } from '@playwright/test'
import type { Case } from '../../../src/build/cases.ts'
import { dollars, makeMoney } from '../../../src/domain/kernel/money.ts'
import { lineBalances } from '../../../src/domain/ledger/balance.ts'
import type { Determination, PostedLine, To, Track } from '../../../src/domain/office/action.ts'
import { planDecision } from '../../../src/domain/office/determine.ts'
import { claimToPost } from '../../../src/domain/office/posted.ts'
import { expectedPosting } from '../../../src/domain/office/posting.ts'
import type { Change } from '../../../src/domain/office/scenario.ts'
import type { Walk } from '../../golden/walk.ts'
import { AccountPage } from './account.ts'
import { typedAnswer, walk } from './cases.ts'
import { CodingDesk } from './coding-desk.ts'
import { expect } from './site.ts'

type Boxes = Readonly<Record<string, string>>

/** One account worked on the page and in the domain at the same time: after each step both must say the same. */
export class Journey {
  readonly page: Page
  readonly one: Case
  readonly walk: Walk
  readonly desk: CodingDesk
  readonly account: AccountPage

  constructor(page: Page, one: Case) {
    this.page = page
    this.one = one
    this.walk = walk(one)
    this.desk = new CodingDesk(page, one)
    this.account = new AccountPage(page, one)
  }

  /** At the open desk: codes, checks, hands over. */
  async code(changes: readonly Change[] = []): Promise<void> {
    const answer = typedAnswer(this.one, changes)
    await this.desk.bill(answer)
    await this.coded(changes)
  }

  /** The account has the codes that were handed over. */
  async coded(changes: readonly Change[] = []): Promise<void> {
    this.walk.do({ do: 'code', answer: typedAnswer(this.one, changes) })
    await this.account.follows(this.walk)
  }

  /** Boxes that the scenario leaves to the student, as the documents have them. */
  get toFill(): Boxes {
    return this.walk.filled()
  }

  /** Types into the form what the records do not fill, then sends it. */
  async send(typed: Boxes = {}, track: Track = 'original', against = false): Promise<void> {
    const boxes = { ...(this.to === 'first' ? this.toFill : {}), ...typed }
    await this.account.go('Claim')
    await this.account.type(boxes)
    await this.account.send({ against })
    await this.sent(boxes, track)
  }

  /** The payer that the page offers next. */
  get to(): To {
    return this.walk.account.stage === 'to-bill-second' ? 'second' : 'first'
  }

  async sent(boxes: Boxes = {}, track: Track = 'original'): Promise<void> {
    const changes = Object.entries(boxes).map(([box, value]): Change => ({ box, value }))
    this.walk.send(changes, track, this.to)
    await this.account.follows(this.walk)
  }

  async wait(): Promise<void> {
    await this.account.wait()
    await this.waited()
  }

  async waited(): Promise<void> {
    this.walk.wait()
    await this.account.follows(this.walk)
  }

  get decision(): readonly Determination[] {
    const file = this.walk.account.claims.at(-1)
    if (!file) throw new Error('There is no claim to decide.')
    return planDecision(this.walk.account, file, this.walk.desk).lines.map((line) => ({
      line: line.line,
      pay: line.allowed > 0,
      allowed: line.allowed,
      reason: line.allowed > 0 ? '' : (line.adjustments.find(({ group }) => group !== 'PR')?.reason ?? ''),
    }))
  }

  /** Decides the claim at the payer's desk as its rules do. */
  async determine(): Promise<void> {
    const lines = [...this.decision]
    await this.account.determine(lines)
    this.walk.do({ do: 'determine', claim: this.walk.account.claims.length, lines })
    await this.account.follows(this.walk)
  }

  /** Ids of the payers whose answers the account has. */
  get payers(): readonly string[] {
    const { payer, second } = this.one.line
    return this.walk.account.claims.flatMap(({ to, remits }) =>
      remits.length === 0 ? [] : [to === 'second' ? (second?.id ?? '') : payer.id],
    )
  }

  get posting(): readonly PostedLine[] {
    const remit = claimToPost(this.walk.account.claims)?.remits.at(-1)?.remit
    if (!remit) throw new Error('There is no remittance to post.')
    return expectedPosting(remit)
  }

  async post(): Promise<void> {
    await this.account.post(this.posting)
    await this.posted()
  }

  async posted(): Promise<void> {
    this.walk.post()
    await this.account.follows(this.walk)
  }

  /** Writes off what the payer will not pay and nobody may be billed for, line by line. */
  async writeOff(): Promise<void> {
    const reason = 'Not supported by the record; no appeal is left.'
    await this.account.go('Patient')
    const region = this.page.getByRole('region', { name: 'Write-off' })
    for (const { line = 0, insurance: cents } of lineBalances(this.walk.account.entries)) {
      if (cents <= 0) continue
      await region.getByLabel('Where it is open').selectOption(String(line))
      await region.getByLabel('Why, and who agreed').fill(reason)
      await region.getByRole('button', { name: `Write off ${makeMoney(cents)}` }).click()
      this.walk.do({ do: 'write-off', line, cents, reason })
      await this.account.follows(this.walk)
      if (this.walk.balance.insurance > 0) await this.account.go('Patient')
    }
    expect(this.walk.balance.insurance).toBe(0)
  }

  /** Bills the patient, waits for the payment: the account is at zero. */
  async collect(): Promise<void> {
    await this.account.go('Patient')
    await this.account.button('Send statement').click()
    this.walk.do({ do: 'statement' })
    await this.account.follows(this.walk)
    await this.wait()
    await this.isAtZero()
  }

  async isAtZero(): Promise<void> {
    expect(this.walk.account.stage).toBe('zero')
    await this.account.follows(this.walk)
    await expect(this.account.panel('Zero')).toContainText('The balance is zero.')
    const tab = this.page.getByRole('tab', { name: 'Ledger' })
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
    const ledger = this.page.getByRole('table', { name: 'Ledger' })
    await expect(ledger.getByRole('row').last()).toHaveText(/^\s*Open(\s*\$0\.00){3}\s*$/)
  }

  /** The remittance on the page is the scenario's, to the cent. */
  async isAnswered({
    paid,
    patient,
  }: {
    paid?: number | undefined
    patient?: number | undefined
  }): Promise<void> {
    const total = this.account
      .panel('Answer')
      .getByRole('table', { name: /^Remittance of / })
      .getByRole('row', { name: /^Total/ })
    if (paid !== undefined) await expect(total.getByRole('cell').nth(-2)).toHaveText(dollars(paid))
    if (patient !== undefined) await expect(total.getByRole('cell').last()).toHaveText(dollars(patient))
  }
}
