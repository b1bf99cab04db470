import type { Problem } from '../kernel/problem.ts'
import type { Loop } from './loops.ts'
import type { Segment, WireProblem } from './set.ts'
import { syntaxSentence } from './syntax-sentence.ts'

/** Where a value of a file is read from: the end of its path; segment, qualifier (`DTP*472`) and element; what it is. */
export interface Origin {
  readonly at: RegExp
  readonly segment: string
  readonly element: number
  /** IK403 of a value that cannot be read: 6 number, 7 code, 8 date; 1 = it is only ever missing. */
  readonly code: '1' | '6' | '7' | '8'
}

/** The place of what is not there at all: the transaction that stands where it should, or the file's first segment. */
export const nowhere = (
  set: { readonly segments: readonly Segment[] } | undefined,
): Omit<WireProblem, 'message'> => ({
  at: '',
  segment: 'ST',
  position: set?.segments[0]?.position ?? 1,
})

/**
 * Problems of a schema, told by the segment and element the value comes from, as a 999 would: nobody who reads a file can
 * look at "lines.0.units". Paths without an origin keep their sentence and name the loop's first segment.
 */
export function placed(
  problems: readonly Problem[],
  origins: readonly Origin[],
  loopOf: (at: string) => Loop | undefined,
  head: Segment | undefined,
): WireProblem[] {
  return problems.map((problem) => {
    const loop = loopOf(problem.at)
    const origin = origins.find(({ at }) => at.test(problem.at))
    const [id = head?.id ?? 'ST', qualifier] = origin?.segment.split('*') ?? []
    const found = loop?.segments.find(
      (segment) =>
        segment.id === id &&
        (qualifier === undefined ||
          (segment.elements[0] ?? '').split(loop.component)[0]?.trim() === qualifier),
    )
    const position = found?.position ?? loop?.segments[0]?.position ?? head?.position ?? 1
    if (!origin) return { ...problem, segment: id, position }
    const inLoop = loop && loop.id !== '' ? { loop: loop.id } : {}
    if (!found)
      return {
        at: problem.at,
        message: syntaxSentence({ segment: id, position, ...inLoop, code: '3' }),
        segment: id,
        position,
      }
    const value = (found.elements[origin.element - 1] ?? '').trim().slice(0, 40)
    return {
      at: problem.at,
      message: syntaxSentence({
        ...{ segment: id, position, ...inLoop, code: '8', element: origin.element, value },
        elementCode: value === '' ? '1' : origin.code,
      }),
      segment: id,
      position,
      element: origin.element,
    }
  })
}
