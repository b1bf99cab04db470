import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { claimsIn, paymentOf, unreadableIn } from './835-read.ts'
import { paymentSegments } from './835-write.ts'
import { guide835 } from './guide/835.ts'
import { type Loop, within } from './loops.ts'
import { originsOfPayment } from './origins.ts'
import { Payment } from './payment.ts'
import { nowhere, placed } from './placed.ts'
import type { TransactionSet } from './set.ts'
import { setsIn, type WireInput } from './sets-in.ts'
import { walk } from './walk.ts'
import { writeInterchange } from './write.ts'

const version = '005010X221A1'

/**
 * A payment ↔ 835. The payer's reasons in words (`because`, `steps`) do not travel: an adjustment that was read says only
 * what the file says. Reading does not balance: `balance` does, and a file that does not balance posts nothing.
 */
export const set835: TransactionSet<Payment> = {
  id: '835',
  st: '835',
  version,
  make: (payment, envelope) =>
    writeInterchange(
      { functional: 'HP', st: '835', version, st03: false },
      paymentSegments(payment),
      envelope,
    ),
  read,
}

function read(text: WireInput): Result<Payment> {
  const { sets, problems } = setsIn(text)
  const set = sets.find(({ st }) => st === '835')
  if (!set)
    return bad([
      ...problems,
      {
        ...nowhere(sets[0]),
        message: 'There is no remittance in this file: no transaction that begins with ST*835.',
      },
    ])
  const { root } = walk(guide835, set.segments, set.component)
  const unreadable = unreadableIn(root)
  if (unreadable.length > 0) return bad(unreadable)
  const parsed = Payment.safeParse(paymentOf(root))
  return parsed.success
    ? good(parsed.data)
    : bad(placed(problemsOf(parsed.error), originsOfPayment, (at) => loopOf(root, at), set.segments[0]))
}

function loopOf(root: Loop, at: string): Loop | undefined {
  const [, claim, line] = /^remits\.(\d+)\.(?:lines\.(\d+))?/.exec(at) ?? []
  if (claim === undefined || /On$/.test(at)) return root
  const loop = claimsIn(root)[Number(claim)]
  return line === undefined ? loop : within(loop, '2110')[Number(line)]
}
