import { atom } from 'nanostores'
import type { Problem } from '../domain/kernel/problem.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { Account } from '../domain/office/account.ts'
import type { Action } from '../domain/office/action.ts'
import { CaseLine } from '../domain/office/bundle.ts'
import { checkpoint, type Desk, replay, step } from '../domain/office/step.ts'
import { workFold } from '../domain/progress/work.ts'
import { fetchBook } from './book.ts'
import { fetchContent } from './content.ts'
import { addEvent, profile, watchFold } from './profile.ts'

/** The account on the page: opening, not readable, or open with what was refused last. */
export type Office =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | {
      readonly state: 'open'
      readonly account: Account
      readonly desk: Desk
      /** Why the last action was not done; gone after the next one. */
      readonly refused: readonly Problem[]
      /** Actions of an earlier edition that this one does not accept, if any. */
      readonly left: number
      /** Set when the account was worked under another edition of its content. */
      readonly otherEdition: boolean
    }

export const $office = atom<Office>({ state: 'opening' })

/** Opens an account from its data files and the log, and follows what other tabs do to it. Returns the way to stop. */
export function openOffice(id: string, lineUrl: string, bookUrl: string): () => void {
  let end: (() => void) | undefined
  let stopped = false
  load(lineUrl, bookUrl).then((desk) => {
    if (stopped) return
    if (!desk.ok) return $office.set({ state: 'failed', problems: desk.problems })
    end = watchFold(workFold, (work) =>
      show(id, desk.value, work.accounts[id]?.actions ?? [], work.accounts[id]?.edition),
    )
  })
  return () => {
    stopped = true
    end?.()
  }
}

async function load(lineUrl: string, bookUrl: string): Promise<Result<Desk>> {
  const [line, book] = await Promise.all([fetchContent(lineUrl, CaseLine), fetchBook(bookUrl)])
  if (!line.ok) return line
  if (!book.ok) return book
  return { ok: true, value: { line: line.value, book: book.value } }
}

function show(id: string, desk: Desk, actions: readonly Action[], edition: string | undefined): void {
  const open = $office.get()
  // The actions of this tab are already shown; only another tab's, or a first opening, need a replay.
  if (open.state === 'open' && open.account.id === id && open.account.steps.length === actions.length) return
  const { account, refused } = replay(actions, desk)
  $office.set({
    state: 'open',
    account,
    desk,
    refused: [],
    left: refused.length,
    otherEdition: edition !== undefined && edition !== desk.line.edition,
  })
}

let queue: Promise<unknown> = Promise.resolve()

/** Does one action: decided by the domain, shown at once when the log has acknowledged it. False when it was refused. */
export function act(action: Action): Promise<boolean> {
  const turn = queue.then(() => actNow(action))
  queue = turn.catch(() => undefined)
  return turn
}

async function actNow(action: Action): Promise<boolean> {
  const open = $office.get()
  if (open.state !== 'open') return false
  const stepped = step(open.account, action, open.desk)
  if (!stepped.ok) {
    $office.set({ ...open, refused: stepped.problems })
    return false
  }
  const { line } = open.desk
  await addEvent('office', {
    account: open.account.id,
    scenario: line.scenario.id,
    edition: line.edition,
    action,
    after: checkpoint(stepped.account),
  })
  $office.set({ ...open, account: stepped.account, refused: [] })
  return true
}

/** Adds one action to an account that is not on the page: the coding desk hands its codes over. */
export async function handOver(
  id: string,
  lineUrl: string,
  bookUrl: string,
  action: Action,
): Promise<readonly Problem[]> {
  const desk = await load(lineUrl, bookUrl)
  if (!desk.ok) return desk.problems
  const work = await (await profile()).read(workFold)
  const { account } = replay(work.accounts[id]?.actions ?? [], desk.value)
  const stepped = step(account, action, desk.value)
  if (!stepped.ok) return stepped.problems
  const { line } = desk.value
  await addEvent('office', {
    account: id,
    scenario: line.scenario.id,
    edition: line.edition,
    action,
    after: checkpoint(stepped.account),
  })
  return []
}
