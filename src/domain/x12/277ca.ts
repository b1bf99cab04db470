import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { Ack277CA } from '../payer/ack277.ts'
import { ackOf } from './277ca-read.ts'
import { ackSegments } from './277ca-write.ts'
import { guide277CA } from './guide/277ca.ts'
import { one } from './loops.ts'
import { originsOf277CA } from './origins.ts'
import { nowhere, placed } from './placed.ts'
import type { TransactionSet } from './set.ts'
import { setsIn, type WireInput } from './sets-in.ts'
import { walk } from './walk.ts'
import { writeInterchange } from './write.ts'

const version = '005010X214'

/** The payer's front end on each claim ↔ 277CA. Paths, sentences and edit ids of our product do not travel. */
export const set277CA: TransactionSet<Ack277CA> = {
  id: '277CA',
  st: '277',
  version,
  make: (ack, envelope) =>
    writeInterchange(
      { functional: 'HN', st: '277', version, st03: true },
      ackSegments(ack, envelope),
      envelope,
    ),
  read,
}

function read(text: WireInput): Result<Ack277CA> {
  const { sets, problems } = setsIn(text)
  const set = sets.find(({ st }) => st === '277')
  if (!set)
    return bad([
      ...problems,
      {
        ...nowhere(sets[0]),
        message: 'There is no claim acknowledgment in this file: no transaction that begins with ST*277.',
      },
    ])
  const { root } = walk(guide277CA, set.segments, set.component)
  const parsed = Ack277CA.safeParse(ackOf(root))
  return parsed.success
    ? good(parsed.data)
    : bad(placed(problemsOf(parsed.error), originsOf277CA, () => one(root, '2200A') ?? root, set.segments[0]))
}
