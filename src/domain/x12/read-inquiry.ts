import type * as z from 'zod/mini'
import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import type { LoopUse } from './guide/guide.ts'
import type { Loop } from './loops.ts'
import { noneOf, type Taker, takerOf } from './reading.ts'
import type { WireProblem } from './set.ts'
import { setNameOf } from './set-name.ts'
import { type SetText, setsIn, type WireInput } from './sets-in.ts'
import { walk } from './walk.ts'

/** What is read, and how it is called when it is missing. */
export interface Inquired<T> {
  /** Name of the set: `271`. */
  readonly st: string
  readonly what: string
  readonly guide: LoopUse
  readonly schema: z.ZodMiniType<T>
}

/**
 * Every transaction of one kind in a text → one value: the header of the first, the people or claims of all. A filled
 * element that cannot be read refuses the text, with segment and element; nothing is guessed and nothing is dropped
 * silently. Every problem is a `WireProblem`.
 */
export function readInquiry<T>(
  text: WireInput,
  { st, what, guide, schema }: Inquired<T>,
  build: (take: Taker, roots: readonly Loop[]) => unknown,
): Result<T> {
  const { sets, problems } = setsIn(text)
  const found = sets.filter((set) => setNameOf(set) === st)
  const [first] = found
  if (!first) return bad([...problems, noneOf(st, what)])
  const take = takerOf(first)
  const roots = found.map((set) => walk(guide, set.segments, set.component).root)
  const value = build(take, roots)
  if (!roots.some(({ loops }) => loops.some(({ id }) => id === '2000A')))
    return bad([...problems, ...take.problems, noPayer(first)])
  const parsed = schema.safeParse(value)
  if (take.problems.length > 0) return bad(take.problems)
  return parsed.success
    ? good(parsed.data)
    : bad(problemsOf(parsed.error).map((problem) => ({ ...inHead(first), ...problem })))
}

const inHead = ({ segments }: SetText): Omit<WireProblem, 'message'> => ({
  at: '',
  segment: 'BHT',
  position: (segments[0]?.position ?? 0) + 1,
})

const noPayer = (set: SetText): WireProblem => {
  const position = set.segments[0]?.position ?? 1
  return {
    at: `segment ${position}`,
    segment: 'HL',
    position,
    message: `The transaction that begins at segment ${position} has no level of a payer: no HL with 20 as its third element. Ask for the whole file again.`,
  }
}
