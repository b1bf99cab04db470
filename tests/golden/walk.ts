import type { Case } from '../../src/build/cases.ts'
import type { Attached } from '../../src/domain/claim/prior.ts'
import { register } from '../../src/domain/claim/registration.ts'
import type { Codes } from '../../src/domain/codes/entry.ts'
import { CodingAnswer } from '../../src/domain/coding/answer.ts'
import { solveCoding } from '../../src/domain/coding/solve.ts'
import { addDays } from '../../src/domain/kernel/day.ts'
import { balance, lineBalances } from '../../src/domain/ledger/balance.ts'
import { type Account, latestTo } from '../../src/domain/office/account.ts'
import type { Action, To, Track } from '../../src/domain/office/action.ts'
import { planDecision } from '../../src/domain/office/determine.ts'
import { openAccount } from '../../src/domain/office/open.ts'
import { claimToPost } from '../../src/domain/office/posted.ts'
import { expectedPosting } from '../../src/domain/office/posting.ts'
import type { Change } from '../../src/domain/office/scenario.ts'
import { sheetNow } from '../../src/domain/office/send.ts'
import { type Desk, step } from '../../src/domain/office/step.ts'
import { comingUp } from '../../src/domain/office/wait.ts'

/** One account worked by the tests the way a student would, action by action; a refused action stops it with its reasons. */
export class Walk {
  account: Account
  readonly desk: Desk
  readonly one: Case

  constructor(one: Case, book: Codes) {
    this.one = one
    this.desk = { line: one.line, book }
    this.account = openAccount(one.line)
  }

  do(action: Action): this {
    const stepped = step(this.account, action, this.desk)
    if (!stepped.ok)
      throw new Error(
        `${this.one.id}, ${action.do}: ${stepped.problems.map(({ at, message }) => `${at}: ${message}`).join(' ')}`,
      )
    this.account = stepped.account
    return this
  }

  /** Codes as the key has them, with the changes of a wrong path. */
  code(changes: readonly Change[] = []): this {
    const answer: unknown = solveCoding(this.one.desk.prompt, this.one.key)
    for (const change of changes)
      if ('answer' in change) set(answer as Json, change.answer.split('.'), change.value)
    return this.do({ do: 'code', answer: CodingAnswer.parse(answer) })
  }

  /** Puts right what the front desk has wrong in the registration record. */
  putRight(): this {
    const { line } = this.one
    const truth = register(line.world, { ...line.chart, registrationFaults: [] }, line.second)
    for (const { at } of line.chart.registrationFaults) {
      if (this.account.registration[at] !== truth[at]) this.do({ do: 'register', at, value: truth[at] ?? '' })
    }
    return this
  }

  /** Sends the form as the records fill it, with the changes of a wrong path typed into it. */
  send(changes: readonly Change[] = [], track: Track = 'original', to: To = 'first', papers = true): this {
    const { sheet: built } = sheetNow(this.account, this.one.line, to)
    const { attached, ...bare } = built
    const sheet = papers || !attached ? built : { ...bare, attached: withoutResult(attached) }
    const boxes = { ...sheet.boxes, ...(to === 'first' ? this.filled() : {}) }
    const lines = sheet.lines.map((line) => ({ ...line }))
    for (const change of changes) {
      if (!('box' in change)) continue
      const row = change.line === undefined ? undefined : lines[change.line - 1]
      if (row) row[change.box] = change.value
      else boxes[change.box] = change.value
    }
    return this.do({
      do: 'send',
      sheet: { ...sheet, boxes, lines },
      track,
      ...(to === 'second' ? { to } : {}),
    })
  }

  /** Bills the second payer where it is the student's to do, and posts what it answers. */
  second(changes: readonly Change[] = [], papers = true): this {
    const { second } = this.one.line.scenario
    if (!second || this.balance.insurance === 0) return this
    if (second.how === 'claim') this.send(changes, 'original', 'second', papers)
    return this.account.claims.at(-1)?.dueOn ? this.wait().post() : this
  }

  /** Boxes the scenario leaves to the student, as the records would have filled them. */
  filled(): Record<string, string> {
    const { toFill } = this.one.line.scenario
    if (toFill.length === 0) return {}
    const whole = { ...this.one.line, scenario: { ...this.one.line.scenario, toFill: [] } }
    const { boxes } = sheetNow(this.account, whole).sheet
    return Object.fromEntries(toFill.map((box) => [box, boxes[box] ?? '']))
  }

  /** Lets the calendar run to the next thing that arrives. */
  wait(): this {
    const next = comingUp(this.account, this.one.line)[0]
    return this.do({
      do: 'wait',
      to: next && next.on > this.account.day ? next.on : addDays(this.account.day, 1),
    })
  }

  determine(changes: readonly Change[] = []): this {
    const file = this.account.claims.at(-1)
    if (!file || this.one.line.scenario.desk !== 'payer') return this
    const lines = planDecision(this.account, file, this.desk).lines.map((line) => ({
      line: line.line,
      pay: line.allowed > 0,
      allowed: line.allowed,
      reason: line.adjustments.find((each) => each.group !== 'PR')?.reason ?? '',
    }))
    const decided = lines.map((line) => {
      const change = changes.find((each) => 'determine' in each && each.determine === line.line)
      return change && 'determine' in change
        ? { line: line.line, pay: change.pay, allowed: change.allowed, reason: change.reason }
        : line
    })
    return this.do({ do: 'determine', claim: file.n, lines: decided })
  }

  post(): this {
    const file = claimToPost(this.account.claims)
    const remit = file?.remits.at(-1)?.remit
    if (!file || !remit) throw new Error(`${this.one.id}: nothing to post`)
    return this.do({ do: 'post', claim: file.n, lines: [...expectedPosting(remit)] })
  }

  /** Writes off what the payer will not pay and nobody may be billed for. */
  writeOff(): this {
    if (this.balance.insurance <= 0) return this
    for (const { line, insurance } of lineBalances(this.account.entries)) {
      if (insurance > 0)
        this.do({
          do: 'write-off',
          line: line ?? 0,
          cents: insurance,
          reason: 'Not supported by the record; no appeal is left.',
        })
    }
    return this
  }

  /** Bills the patient what is left, and waits for the payment. */
  collect(): this {
    return balance(this.account.entries).patient > 0 ? this.do({ do: 'statement' }).wait() : this
  }

  get remit() {
    return this.remitOf('first')
  }

  remitOf(to: To) {
    return latestTo(this.account, to)?.remits.at(-1)?.remit
  }

  get balance() {
    return balance(this.account.entries)
  }
}

/** The explanation of benefits left out. */
const withoutResult = ({ prior: _, ...rest }: Attached): Attached => rest

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null

/** Sets one value by path in plain JSON; a path that leads nowhere is the author's mistake. */
function set(target: Json, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path
  if (typeof target !== 'object' || target === null)
    throw new Error(`The change path ${path.join('.')} leads nowhere.`)
  const holder = target as Record<string, Json>
  if (rest.length === 0) holder[name] = value as Json
  else set(holder[name] ?? null, rest, value)
}
