import type { Day } from '../kernel/day.ts'
import type { Envelope } from '../x12/set.ts'
import type { Account } from './account.ts'
import type { To } from './action.ts'
import type { CaseLine } from './bundle.ts'

/**
 * Who sends a file to whom; `to` is the payer at the other end. Control numbers count the account's own files, so that a
 * replay writes the same bytes.
 */
export function envelope(
  account: Account,
  day: Day,
  from: 'practice' | 'payer' | 'first-payer',
  line: CaseLine,
  to: To = 'first',
): Envelope {
  const control = Number(line.chart.number) * 100 + account.steps.length + 1
  const practice = `CC${line.chart.number}`
  const payer = (to === 'second' && line.second ? line.second : line.payer).payerId
  const [sender, receiver] =
    from === 'practice'
      ? [practice, payer]
      : from === 'payer'
        ? [payer, practice]
        : [line.payer.payerId, payer]
  return { sender, receiver, control, day, time: '0900' }
}
