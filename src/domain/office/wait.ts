import type { Day } from '../kernel/day.ts'
import { dollars } from '../kernel/money.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Account } from './account.ts'
import type { Action } from './action.ts'
import { answerClaim } from './answer.ts'
import { decideAppeal } from './appeal.ts'
import type { CaseLine } from './bundle.ts'
import { payerOf } from './open.ts'
import type { Desk, Done } from './step.ts'

/** What is still on its way to this account, soonest first: the calendar's list. */
export function comingUp(
  account: Account,
  line: CaseLine,
): readonly { readonly on: Day; readonly what: string }[] {
  const claims = account.claims.flatMap((claim) => {
    if (claim.appeal && !claim.appeal.decision)
      return [{ on: claim.appeal.decideOn, what: `Decision on the ${payerOf(line, claim.to).appeal.name}` }]
    const waits =
      claim.dueOn !== undefined &&
      claim.remits.length === 0 &&
      (line.scenario.desk === 'provider' || claim.to === 'second' || claim.determination !== undefined)
    return waits && claim.dueOn
      ? [{ on: claim.dueOn, what: `Answer of ${payerOf(line, claim.to).name} to claim ${claim.n}` }]
      : []
  })
  const patients = account.statements.flatMap((statement) =>
    statement.paidOn === undefined
      ? [{ on: statement.dueOn, what: `Payment of statement ${statement.number}` }]
      : [],
  )
  return [...claims, ...patients].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The calendar moves on: what is due by then arrives, in the order of its days. */
export function doWait(account: Account, action: Extract<Action, { do: 'wait' }>, desk: Desk): Done {
  if (action.to <= account.day)
    return { problems: [{ at: 'day', message: 'The calendar only moves forward.' }] }
  const said: string[] = []
  let now = account
  for (let due = comingUp(now, desk.line)[0]; due && due.on <= action.to; due = comingUp(now, desk.line)[0]) {
    const before = { ...now, day: due.on > now.day ? due.on : now.day }
    const arrived = arrive(before, desk)
    now = arrived.account
    said.push(arrived.says)
  }
  const says = said.length > 0 ? said.join(' ') : 'A quiet day: nothing arrived.'
  return { account: { ...now, day: action.to }, says }
}

/** Everything that is due on the account's day, one thing after the other. */
function arrive(account: Account, desk: Desk): { account: Account; says: string } {
  for (const claim of account.claims) {
    if (claim.appeal && !claim.appeal.decision && claim.appeal.decideOn <= account.day)
      return decideAppeal(account, claim, desk)
    if (claim.dueOn && claim.dueOn <= account.day && claim.remits.length === 0)
      return answerClaim(account, claim, desk)
  }
  return payStatement(account)
}

function payStatement(account: Account): { account: Account; says: string } {
  const statement = account.statements.find((each) => each.paidOn === undefined)
  if (!statement) return { account, says: '' }
  const entry: Entry = {
    id: `patient-${statement.number}`,
    day: account.day,
    kind: 'patient-payment',
    cents: -statement.cents,
    reference: statement.number,
    note: `Patient paid statement ${statement.number}`,
  }
  const statements = account.statements.map((each) =>
    each === statement ? { ...each, paidOn: account.day } : each,
  )
  return {
    account: { ...account, statements, entries: [...account.entries, entry] },
    says: `The patient paid statement ${statement.number}: ${dollars(statement.cents)}.`,
  }
}
