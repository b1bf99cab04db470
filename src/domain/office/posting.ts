import { type Cents, dollars, sum } from '../kernel/money.ts'
import type { Problem } from '../kernel/problem.ts'
import { good, type Result } from '../kernel/result.ts'
import type { Entry } from '../ledger/entry.ts'
import { withinOpen } from '../ledger/later-answer.ts'
import { post } from '../ledger/post.ts'
import { openEntries, reversal } from '../ledger/reversal.ts'
import { type Treatment, treatmentOf } from '../ledger/treatment.ts'
import { writeOff } from '../ledger/write-off.ts'
import type { Adjustment, Remit, RemitLine } from '../payer/remit.ts'
import type { Account, ClaimFile } from './account.ts'
import type { Action, PostedLine } from './action.ts'
import { isPosted } from './posted.ts'
import type { Desk, Done } from './step.ts'

/**
 * What a remittance says line by line, the way it is posted. A claim priced as one (a DRG, a per diem) has no lines:
 * it is posted as line 0, the claim as a whole.
 */
export function expectedPosting(remit: Remit): readonly PostedLine[] {
  if (remit.lines.length === 0) return [partsOf(0, remit.paid, remit.claimAdjustments)]
  return remit.lines.map((line) => partsOf(line.line, line.paid, line.adjustments, line))
}

function partsOf(
  line: number,
  payment: Cents,
  adjustments: readonly Adjustment[],
  on?: RemitLine,
): PostedLine {
  const of = (treatment: Treatment) =>
    sum(adjustments.filter((each) => treatmentOf(each, on) === treatment).map((each) => each.cents))
  return { line, payment, patient: of('patient'), contractual: of('contractual'), denied: of('denied') }
}

/** What of a charge was settled by the payers before this one, by line; 0 is the claim as a whole. */
export const settledBefore = (remit: Remit, line: number): Cents =>
  sum(
    (line === 0
      ? remit.claimAdjustments
      : (remit.lines.find((each) => each.line === line)?.adjustments ?? [])
    )
      .filter((each) => treatmentOf(each) === 'earlier')
      .map((each) => each.cents),
  )

const columns = [
  ['payment', 'the payment'],
  ['contractual', 'the contractual adjustment'],
  ['denied', 'the amount not paid'],
  ['patient', "the patient's share"],
] as const

/** Posts one remittance as typed: every figure must be the remittance's, or nothing is posted. */
export function doPost(account: Account, action: Extract<Action, { do: 'post' }>, { line: one }: Desk): Done {
  const file = account.claims.find((claim) => claim.n === action.claim)
  const index = (file?.remits.length ?? 0) - 1
  const remit = file?.remits[index]?.remit
  if (!file || !remit) return { problems: [{ at: 'claim', message: 'There is no remittance to post.' }] }
  if (isPosted(file, index))
    return {
      problems: [
        {
          at: 'claim',
          message: 'This remittance is posted already. Reverse the posting first if it has to be done again.',
        },
      ],
    }
  const wrong = expectedPosting(remit).flatMap((line) =>
    problemsOf(
      line,
      action.lines.find((each) => each.line === line.line),
    ),
  )
  if (wrong.length > 0) return { problems: wrong }
  const takenBack = takeBack(file.remits[index]?.reversal, account)
  if (!takenBack.ok) return { problems: takenBack.problems }
  // With a second payer the first one's share waits for it.
  const shareTo = one.second && file.to === 'first' ? 'second' : 'patient'
  const posted =
    remit.status === '22'
      ? voided(file, remit, account)
      : post(remit, [...account.entries, ...takenBack.value], account.day, shareTo)
  if (!posted.ok) return { problems: posted.problems }
  const own =
    file.to === 'second' && remit.status !== '22'
      ? withinOpen(posted.value, [...account.entries, ...takenBack.value])
      : posted.value
  const entries = unique([...takenBack.value, ...own], account.entries)
  const row = {
    remit: index,
    step: account.steps.length + 1,
    lines: action.lines,
    entries: entries.map((entry) => entry.id),
  }
  return {
    account: {
      ...account,
      entries: [...account.entries, ...entries],
      claims: replaced(account, { ...file, posted: [...file.posted, row] }),
    },
    says: saysPosted(remit, shareTo === 'second' ? one.second?.name : undefined),
  }
}

function saysPosted(remit: Remit, next: string | undefined): string {
  if (remit.status === '22') return `Posted: ${dollars(-remit.paid)} taken back by ${remit.payer.name}.`
  const share =
    next && remit.patient > 0
      ? `${dollars(remit.patient)} goes on to ${next}`
      : `patient share ${dollars(remit.patient)}`
  return `Posted: payment ${dollars(remit.paid)}, ${share}.`
}

/** A claim that should never have been billed: its answer leaves the ledger, and with the first payer's the charges do. */
function voided(file: ClaimFile, remit: Remit, account: Account): Result<Entry[]> {
  const takenBack = takeBack(remit, account)
  if (!takenBack.ok || file.to === 'second') return takenBack
  const note = 'Charge taken back: the claim was voided'
  const charged = openEntries(account.entries).filter((entry) => entry.kind === 'charge')
  return good([...takenBack.value, ...charged.map((entry) => reversal(entry, account.day, note))])
}

/** Reversal entries for an earlier answer that this one takes back; nothing when that one was never posted. */
function takeBack(earlier: Remit | undefined, account: Account): Result<Entry[]> {
  const wasPosted =
    earlier !== undefined && openEntries(account.entries).some((entry) => entry.reference === earlier.control)
  return wasPosted ? post(earlier, account.entries, account.day) : { ok: true, value: [] }
}

/** Posting again after a reversal would give the same ids: later ones are numbered on. */
function unique(entries: readonly Entry[], before: readonly Entry[]): Entry[] {
  const taken = new Set(before.map((entry) => entry.id))
  return entries.map((entry) => {
    let id = entry.id
    for (let n = 2; taken.has(id); n++) id = `${entry.id}.${n}`
    taken.add(id)
    return id === entry.id ? entry : { ...entry, id }
  })
}

function problemsOf(line: PostedLine, typed: PostedLine | undefined): Problem[] {
  const name = line.line === 0 ? 'The claim as a whole' : `Line ${line.line}`
  const at = `lines.${line.line}`
  if (!typed) return [{ at, message: `${name} is not filled in.` }]
  return columns.flatMap(([column, words]) =>
    typed[column] === line[column]
      ? []
      : [
          {
            at: `${at}.${column}`,
            message: `${name}: ${words} you typed is ${dollars(typed[column])}. Read the remittance again.`,
          },
        ],
  )
}

/** Takes the last posting back by reversal entries; nothing is deleted. */
export function doUnpost(account: Account, action: Extract<Action, { do: 'unpost' }>): Done {
  const file = account.claims.find((claim) => claim.n === action.claim)
  const last = file?.posted.at(-1)
  if (!file || !last) return { problems: [{ at: 'claim', message: 'Nothing of this claim is posted.' }] }
  if (account.statements.length > 0)
    return {
      problems: [
        {
          at: 'claim',
          message:
            'The patient was billed from this posting. It cannot be taken back any more; correct it by an adjustment.',
        },
      ],
    }
  const reversed = account.entries
    .filter((entry) => last.entries.includes(entry.id))
    .map((entry) => reversal(entry, account.day))
  return {
    account: {
      ...account,
      entries: [...account.entries, ...reversed],
      claims: replaced(account, { ...file, posted: file.posted.slice(0, -1) }),
    },
    says: `Posting of claim ${file.n} reversed: ${reversed.length} entries taken back.`,
  }
}

/** Writes off what no one may be billed for. The patient's share is never written off here. */
export function doWriteOff(account: Account, action: Extract<Action, { do: 'write-off' }>): Done {
  const written = writeOff(account.entries, {
    id: `write-off-${account.steps.length + 1}`,
    day: account.day,
    cents: action.cents,
    group: 'CO',
    reason: '',
    note: action.reason,
    ...(action.line === 0 ? {} : { line: action.line }),
  })
  if (!written.ok) return { problems: written.problems }
  return {
    account: { ...account, entries: [...account.entries, written.value] },
    says: `Written off: ${dollars(action.cents)} (${action.reason.trim()}).`,
  }
}

const replaced = (account: Account, file: ClaimFile): readonly ClaimFile[] =>
  account.claims.map((claim) => (claim.n === file.n ? file : claim))
