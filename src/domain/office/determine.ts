import type { Mark } from '../kernel/grade.ts'
import { dollars } from '../kernel/money.ts'
import { adjudicate } from '../payer/adjudicate.ts'
import type { Remit } from '../payer/remit.ts'
import type { Account, ClaimFile } from './account.ts'
import type { Action, Determination } from './action.ts'
import { claimOf } from './answer.ts'
import { payerOf, referenceOf } from './open.ts'
import type { Desk, Done } from './step.ts'

/** What the plan's own file decides for this claim: what an examiner's determination is held against. */
export function planDecision(account: Account, file: ClaimFile, { line, book }: Desk): Remit {
  return adjudicate(
    claimOf(file),
    payerOf(line),
    account.payerFile,
    file.sentOn,
    referenceOf(line, book, account.day),
  ).remit
}

/** One mark a line: pay or deny, the allowed amount, the reason. */
export function judgeDetermination(remit: Remit, lines: readonly Determination[]): Mark[] {
  return remit.lines.map((decided, index): Mark => {
    const mine = lines.find((line) => line.line === decided.line)
    const denied = decided.allowed === 0 && decided.charge > 0
    const reason = decided.adjustments.find((each) => each.group !== 'PR' && (denied || each.reason === '45'))
    const expected = denied
      ? `deny, ${reason?.group ?? 'CO'}-${reason?.reason ?? ''}`
      : `pay, allowed ${dollars(decided.allowed)}`
    const right =
      mine !== undefined &&
      mine.pay === !denied &&
      (denied ? sameReason(mine.reason, reason?.reason) : mine.allowed === decided.allowed)
    const half = mine !== undefined && mine.pay === !denied
    return {
      at: `lines.${index}`,
      verdict: right ? 'right' : half ? 'partly' : 'wrong',
      skill: 'payer-review',
      earned: right ? 2 : half ? 1 : 0,
      possible: 2,
      ...(mine
        ? { mine: mine.pay ? `pay, allowed ${dollars(mine.allowed)}` : `deny, ${mine.reason || 'no reason'}` }
        : {}),
      expected,
      why: reason?.because.says ?? 'The plan covers this line at its fee schedule.',
      authority: reason?.because.source ?? 'payer-policy',
    }
  })
}

const sameReason = (typed: string, reason: string | undefined): boolean =>
  reason !== undefined && (typed.trim().toUpperCase().split('-').at(-1) ?? '') === reason

/** The examiner's decision goes to the plan's quality check: only one that agrees on every line is released. */
export function doDetermine(
  account: Account,
  action: Extract<Action, { do: 'determine' }>,
  desk: Desk,
): Done {
  const file = account.claims.find((claim) => claim.n === action.claim)
  if (!file || desk.line.scenario.desk !== 'payer')
    return { problems: [{ at: 'claim', message: 'There is no claim on your desk to decide.' }] }
  if (file.determination)
    return {
      problems: [{ at: 'claim', message: 'This claim is decided already; its remittance is on the way.' }],
    }
  const marks = judgeDetermination(planDecision(account, file, desk), action.lines)
  const wrong = marks.filter((mark) => mark.verdict !== 'right')
  if (wrong.length > 0) {
    return {
      problems: wrong.map((mark) => ({
        at: mark.at,
        message: `Line ${Number(mark.at.split('.')[1]) + 1}: the quality check sent this back. ${mark.verdict === 'partly' ? 'Pay or deny is right; the amount or the reason is not.' : 'Read the policy and the record again.'}`,
      })),
    }
  }
  const claims = account.claims.map((claim) =>
    claim.n === file.n ? { ...claim, determination: action.lines } : claim,
  )
  return {
    account: { ...account, claims },
    says: `Claim ${file.n} decided: ${action.lines.filter((line) => line.pay).length} of ${action.lines.length} lines payable.`,
  }
}
