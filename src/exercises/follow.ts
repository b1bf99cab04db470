import * as z from 'zod/mini'
import type { Mark } from '../domain/kernel/grade.ts'

/** A question about what comes next, asked at the end of a larger task. */
export const Follow = z.strictObject({
  text: z.string(),
  options: z
    .array(z.strictObject({ id: z.string(), text: z.string() }))
    .check(z.minLength(2), z.maxLength(6)),
})
export type Follow = z.infer<typeof Follow>

export const FollowKey = z.strictObject({
  right: z.string(),
  /** By option: why it is right, or why it tempts and is wrong. */
  because: z.record(z.string(), z.strictObject({ text: z.string(), misconception: z.optional(z.string()) })),
  source: z.string(),
})
export type FollowKey = z.infer<typeof FollowKey>

/** The mark of the question; 2 points. */
export function followMark(follow: Follow, key: FollowKey, choice: string, skill: string): Mark {
  const right = choice === key.right
  const mistake = right ? undefined : key.because[choice]
  const textOf = (id: string) => follow.options.find((option) => option.id === id)?.text
  const mine = textOf(choice)
  return {
    at: 'follow',
    verdict: right ? 'right' : mine === undefined ? 'missed' : 'wrong',
    skill,
    earned: right ? 2 : 0,
    possible: 2,
    ...(mine === undefined ? {} : { mine }),
    expected: textOf(key.right) ?? key.right,
    why: [mistake?.text, key.because[key.right]?.text].filter(Boolean).join(' '),
    authority: key.source,
    ...(mistake?.misconception ? { misconception: mistake.misconception } : {}),
  }
}
