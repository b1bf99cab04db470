import type { Day } from '../kernel/day.ts'
import { type Cents, dollars } from '../kernel/money.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import type { GroupCode } from '../payer/remit.ts'
import { balance, lineBalances } from './balance.ts'
import type { Entry } from './entry.ts'

export interface WriteOff {
  readonly id: string
  readonly day: Day
  readonly line?: number
  readonly cents: Cents
  readonly group: GroupCode
  /** CARC; for the patient's share the office policy that allows it (`hardship`, `small-balance`). */
  readonly reason: string
  /** Why, and who agreed. */
  readonly note: string
}

const policies = ['hardship', 'small-balance']

/**
 * May this be written off, and how much? The provider's own losses (CO) up to what is open, with a note when they are not
 * simply the contract; the patient's share only under a written policy, never as a habit (a routinely waived share is a
 * false claim and a kickback); OA and PI not before the payer has settled them.
 */
export function writeOff(entries: readonly Entry[], wanted: WriteOff): Result<Entry> {
  const { id, day, line, cents, group, reason, note } = wanted
  const stop = (at: string, message: string) => bad([{ at, message }])
  if (cents <= 0) return stop('cents', 'An amount to write off is above zero.')
  if (group === 'PR' && !policies.includes(reason)) {
    return stop(
      'group',
      `PR-${reason} is the patient's share: bill it. It may be written off only under the office's written policy (hardship screening, small balance), never as a habit.`,
    )
  }
  if (group === 'OA' || group === 'PI')
    return stop(
      'group',
      `${group}-${reason} is not the provider's to write off: find out with the payer what it stands for.`,
    )
  if (note.trim() === '')
    return stop('note', 'Say why it is written off and who agreed; the note is all that an auditor will see.')
  const half = group === 'PR' ? 'patient' : 'insurance'
  const whole = balance(entries)[half]
  const ofLine = lineBalances(entries).find((each) => each.line === line)?.[half] ?? 0
  // A line may look open while the account as a whole is not: neither may end in a credit.
  const open = line === undefined ? whole : Math.min(ofLine, whole)
  if (open < cents)
    return stop(
      'cents',
      `Only ${dollars(open)} is open with the ${half} there; ${dollars(cents)} would leave a credit.`,
    )
  return good({
    id,
    day,
    kind: 'write-off',
    cents: -cents,
    group,
    reason,
    note,
    ...(line === undefined ? {} : { line }),
  })
}
