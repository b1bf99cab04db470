import type { Codes } from '../codes/entry.ts'
import { hashValue } from '../kernel/hash.ts'
import type { Problem } from '../kernel/problem.ts'
import { balance } from '../ledger/balance.ts'
import type { Account, Stepped } from './account.ts'
import type { Action } from './action.ts'
import { doAppeal } from './appeal.ts'
import type { CaseLine } from './bundle.ts'
import { doDetermine } from './determine.ts'
import { openAccount } from './open.ts'
import { doPost, doUnpost, doWriteOff } from './posting.ts'
import { doCode, doRegister } from './record.ts'
import { doRelease } from './second.ts'
import { doSend } from './send.ts'
import { stageOf } from './stage.ts'
import { doStatement } from './statement.ts'
import { doWait } from './wait.ts'

/** What every action is judged with: the case and the code book; nothing else from outside. */
export interface Desk {
  readonly line: CaseLine
  readonly book: Codes
}

/** What an action did, in words for the history; or why it could not be done. */
export type Done =
  | { readonly account: Account; readonly says: string }
  | { readonly problems: readonly Problem[] }

type Doer<Do extends Action['do']> = (
  account: Account,
  action: Extract<Action, { do: Do }>,
  desk: Desk,
) => Done

const doers: { readonly [Do in Action['do']]: Doer<Do> } = {
  code: doCode,
  register: doRegister,
  send: doSend,
  wait: doWait,
  determine: doDetermine,
  post: doPost,
  unpost: doUnpost,
  'write-off': doWriteOff,
  appeal: doAppeal,
  statement: doStatement,
  release: doRelease,
}

/** One action on an account: pure, so a replay anywhere comes to the same cent. A refused action changes nothing. */
export function step(account: Account, action: Action, desk: Desk): Stepped {
  const done = (doers[action.do] as Doer<Action['do']>)(account, action, desk)
  if ('problems' in done) return { ok: false, problems: done.problems }
  const n = account.steps.length + 1
  const next = {
    ...done.account,
    steps: [...account.steps, { n, day: done.account.day, action, says: done.says }],
  }
  return { ok: true, account: { ...next, stage: stageOf(next, desk.line) } }
}

/** The account after all its actions. An action that this edition refuses is left out and reported. */
export function replay(
  actions: readonly Action[],
  desk: Desk,
): { account: Account; refused: readonly { index: number; problems: readonly Problem[] }[] } {
  const refused: { index: number; problems: readonly Problem[] }[] = []
  let account = openAccount(desk.line)
  for (const [index, action] of actions.entries()) {
    const stepped = step(account, action, desk)
    if (stepped.ok) account = stepped.account
    else refused.push({ index, problems: stepped.problems })
  }
  return { account, refused }
}

/** The checkpoint that travels with an action: where the account stands, and a hash over all of it. */
export function checkpoint(account: Account): {
  stage: Account['stage']
  day: string
  insurance: number
  patient: number
  hash: string
} {
  const { insurance, patient } = balance(account.entries)
  return { stage: account.stage, day: account.day, insurance, patient, hash: hashValue(account).slice(0, 16) }
}
