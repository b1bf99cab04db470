import { balance } from '../ledger/balance.ts'
import { type Account, latestClaim, latestRemit } from './account.ts'
import type { Stage } from './action.ts'
import type { CaseLine } from './bundle.ts'

/** Where the account stands: derived, never stored as a truth of its own. */
export function stageOf(account: Omit<Account, 'stage'>, line: CaseLine): Stage {
  const claim = latestClaim(account as Account)
  if (!account.answer) return 'to-code'
  if (!claim) return 'to-bill'
  if (isRejected(claim)) return 'rejected'
  const answered = latestRemit(claim)
  if (claim.appeal && !claim.appeal.decision) return 'waiting'
  if (!answered) return line.scenario.desk === 'payer' && !claim.determination ? 'to-determine' : 'waiting'
  const posted = claim.posted.some((each) => each.remit === claim.remits.length - 1)
  if (!posted)
    return answered.remit.lines.some((each) => each.paid === 0 && each.charge > 0) ? 'denied' : 'answered'
  const { total, insurance } = balance(account.entries)
  if (total === 0) return 'zero'
  if (insurance !== 0) return 'denied'
  return account.statements.some((each) => each.paidOn === undefined) ? 'statement-sent' : 'to-statement'
}

/** Stopped at the clearinghouse or at the payer's front end: never adjudicated. */
export function isRejected(claim: Account['claims'][number]): boolean {
  return !claim.ack999.accepted || (claim.ack277?.claims.some((each) => !each.accepted) ?? false)
}
