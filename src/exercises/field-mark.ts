import * as z from 'zod/mini'
import type { Mark } from '../domain/kernel/grade.ts'

interface Judged {
  readonly at: string
  readonly skill: string
  readonly isRight: boolean
  /** What was written, as it is shown; '' = nothing. */
  readonly mine: string
  readonly expected: string
  readonly why: string
  readonly authority: string
  readonly points?: number
  /** What the mistake would have done. */
  readonly effect?: string | undefined
  readonly misconception?: string | undefined
}

/** One field of a form as a mark: right, wrong, or missed when nothing was written where something belongs. */
export function fieldMark(judged: Judged): Mark {
  const { at, skill, isRight, mine, expected, why, authority, points = 1 } = judged
  return {
    at,
    verdict: isRight ? 'right' : mine === '' ? 'missed' : 'wrong',
    skill,
    earned: isRight ? points : 0,
    possible: points,
    ...(mine === '' ? {} : { mine }),
    expected,
    why,
    authority,
    ...(isRight || !judged.effect ? {} : { effect: judged.effect }),
    ...(isRight || !judged.misconception ? {} : { misconception: judged.misconception }),
  }
}

/** `{at, message}` for each blank field that has to be filled, with the name it has on the screen. */
export const blanks = (
  fields: readonly (readonly [at: string, label: string, value: string])[],
): { at: string; message: string }[] =>
  fields
    .filter(([, , value]) => value.trim() === '')
    .map(([at, label]) => ({ at, message: `${label} is blank.` }))

/** Known mistakes by place: what a wrong value there most likely comes from. */
export const Mistakes = z._default(z.array(z.strictObject({ at: z.string(), misconception: z.string() })), [])

export const mistakeAt = (mistakes: z.infer<typeof Mistakes>, ...places: string[]): string | undefined =>
  mistakes.find(({ at }) => places.includes(at))?.misconception
