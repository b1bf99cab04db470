import * as z from 'zod/mini'
import { compactDay, Day, parseCompactDay } from '../kernel/day.ts'
import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import type { TransactionSet, WireProblem } from './set.ts'
import { setsIn, type WireInput } from './sets-in.ts'
import { tokenise } from './tokenise.ts'
import { writeEnvelope } from './write.ts'

/** TA1: whether an envelope could be opened at all. Nothing inside it was looked at. */
export const EnvelopeAnswer = z.strictObject({
  /** ISA13 of the envelope that is answered. */
  control: z.string(),
  /** Day and time that envelope was made · ISA09, ISA10. */
  madeOn: Day,
  madeAt: z.string(),
  /** A accepted, E accepted with errors, R refused: send it again with another number. */
  verdict: z.enum(['A', 'E', 'R']),
  /** TA105: 000 no error, 001 the numbers of ISA and IEA differ, 025 this number came before… `words.TA105` has the words. */
  reason: z.string(),
})
export type EnvelopeAnswer = z.infer<typeof EnvelopeAnswer>

/** The answer to an envelope ↔ TA1, which stands alone between ISA and IEA. */
export const setTA1: TransactionSet<EnvelopeAnswer> = {
  id: 'TA1',
  st: 'TA1',
  version: '00501',
  make: ({ control, madeOn, madeAt, verdict, reason }, envelope) =>
    writeEnvelope([['TA1', control, compactDay(madeOn).slice(2), madeAt, verdict, reason]], 0, envelope),
  read,
}

function read(text: WireInput): Result<EnvelopeAnswer> {
  const { tokens, problems } = setsIn(text)
  const segment = tokens.segments.find(({ id }) => id === 'TA1')
  const fault = (position: number, message: string, element?: number): WireProblem => ({
    at: `segment ${position}`,
    segment: 'TA1',
    position,
    ...(element === undefined ? {} : { element }),
    message,
  })
  if (!segment) return bad([...problems, fault(1, 'There is no TA1 in this file.')])
  const at = (element: number) => (segment.elements[element - 1] ?? '').trim()
  const madeOn = parseCompactDay(`20${at(2)}`)
  const faults = [
    ...(madeOn
      ? []
      : [
          fault(
            segment.position,
            `TA102 ("${at(2).slice(0, 20)}") is not a real date. It is year, month and day as six digits.`,
            2,
          ),
        ]),
    ...(['A', 'E', 'R'].includes(at(4))
      ? []
      : [
          fault(
            segment.position,
            `TA104 ("${at(4).slice(0, 20)}") is not A, E or R, so the verdict is not known.`,
            4,
          ),
        ]),
  ]
  if (faults.length > 0) return bad(faults)
  const parsed = EnvelopeAnswer.safeParse({
    control: at(1),
    madeOn,
    madeAt: at(3),
    verdict: at(4),
    reason: at(5),
  })
  return parsed.success ? good(parsed.data) : bad(problemsOf(parsed.error))
}

/**
 * The TA1 of any text: whether ISA and IEA agree. `undefined` when no ISA can be made out, because then nobody can be
 * answered. Groups and transactions are the 999's question.
 */
export function answerEnvelope(text: string): EnvelopeAnswer | undefined {
  const { segments } = tokenise(text)
  const [isa] = segments
  if (isa?.id !== 'ISA' || isa.elements.length < 16) return undefined
  const at = (element: number) => (isa.elements[element - 1] ?? '').trim()
  const madeOn = parseCompactDay(`20${at(9)}`)
  const reason = reasonOf(segments, at, madeOn)
  return {
    control: at(13),
    madeOn: madeOn ?? '2000-01-01',
    madeAt: at(10),
    verdict: reason === '000' ? 'A' : 'R',
    reason,
  }
}

function reasonOf(
  segments: readonly { readonly id: string; readonly elements: readonly string[] }[],
  at: (element: number) => string,
  madeOn: Day | undefined,
): string {
  const last = segments.at(-1)
  const groups = segments.filter(({ id }) => id === 'GS').length
  if (!madeOn) return '014'
  if (!/^([01]\d|2[0-3])[0-5]\d$/.test(at(10))) return '015'
  if (!/^\d{5}$/.test(at(12))) return '017'
  if (!/^\d{9}$/.test(at(13))) return '018'
  if (last?.id !== 'IEA') return '023'
  if (Number(last.elements[1]) !== Number(at(13))) return '001'
  if (Number(last.elements[0]) !== groups) return '021'
  return '000'
}
