import { balance } from '../ledger/balance.ts'
import { type Account, type ClaimFile, latestRemit, latestTo } from './account.ts'
import type { Stage } from './action.ts'
import type { CaseLine } from './bundle.ts'
import { isPosted } from './posted.ts'
import { isReleased, secondIsDue } from './second.ts'

/** Where the account stands: derived, never stored as a truth of its own. The most pressing work of both payers decides. */
export function stageOf(account: Omit<Account, 'stage'>, line: CaseLine): Stage {
  if (!account.answer) return 'to-code'
  const first = latestTo(account, 'first')
  const second = isReleased(account) ? undefined : latestTo(account, 'second')
  if (!first && !second) return 'to-bill'
  const open = [first, second].flatMap((claim) => (claim ? (stageOfClaim(claim, line) ?? []) : []))
  const pressing = order.find((stage) => open.includes(stage))
  if (pressing) return pressing
  if (!first || isVoided(first)) return 'to-bill'
  if (secondIsDue(account, line)) return 'to-bill-second'
  const { total, insurance } = balance(account.entries)
  if (total === 0) return 'zero'
  if (insurance !== 0) return 'denied'
  return account.statements.some((each) => each.paidOn === undefined) ? 'statement-sent' : 'to-statement'
}

/** What one claim still asks for; of two, the first of these comes first. */
const order: readonly Stage[] = ['answered', 'denied', 'rejected', 'to-determine', 'waiting']

/** Undefined: this claim is answered and posted. */
function stageOfClaim(claim: ClaimFile, line: CaseLine): Stage | undefined {
  if (isRejected(claim)) return 'rejected'
  if (claim.appeal && !claim.appeal.decision) return 'waiting'
  const answered = latestRemit(claim)
  if (!answered) {
    const mustDecide = line.scenario.desk === 'payer' && claim.to === 'first' && !claim.determination
    return mustDecide ? 'to-determine' : 'waiting'
  }
  if (isPosted(claim, claim.remits.length - 1)) return undefined
  const { status, lines } = answered.remit
  // A later payer may owe nothing on a line that the first one settled.
  return status !== '2' && lines.some((each) => each.paid === 0 && each.charge > 0) ? 'denied' : 'answered'
}

/** Its last answer took the claim back. */
const isVoided = (claim: ClaimFile): boolean => latestRemit(claim)?.remit.status === '22'

/** Stopped at the clearinghouse or at the payer's front end: never adjudicated. */
export function isRejected(claim: ClaimFile): boolean {
  return !claim.ack999.accepted || (claim.ack277?.claims.some((each) => !each.accepted) ?? false)
}
