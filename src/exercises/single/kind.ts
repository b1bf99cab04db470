import * as z from 'zod/mini'
import { gradeOf } from '../../domain/kernel/grade.ts'
import type { Kind } from '../kind.ts'

/** One question, one right option. */
export const SinglePrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  options: z
    .array(z.strictObject({ id: z.string(), text: z.string() }))
    .check(z.minLength(2), z.maxLength(8)),
  skill: z.string(),
})
export type SinglePrompt = z.infer<typeof SinglePrompt>

export const SingleKey = z.strictObject({
  right: z.string(),
  /** By option: why it is right, or why it tempts and is wrong. Every option has one. */
  because: z.record(z.string(), z.strictObject({ text: z.string(), misconception: z.optional(z.string()) })),
  /** Source id of content/sources.json and the place in it. */
  source: z.string(),
})
export type SingleKey = z.infer<typeof SingleKey>

/** `choice` is an option's id, '' = none yet; `confidence` 1 guess … 4 sure, 0 = not asked. */
export const SingleAnswer = z.strictObject({ choice: z.string(), confidence: z._default(z.int(), 0) })
export type SingleAnswer = z.infer<typeof SingleAnswer>

export const single = {
  id: 'single',
  prompt: SinglePrompt,
  key: SingleKey,
  answer: SingleAnswer,
  blank: () => ({ choice: '', confidence: 0 }),
  solve: (_, key) => ({ choice: key.right, confidence: 0 }),
  grade(prompt, key, answer) {
    const textOf = (id: string) => prompt.options.find((option) => option.id === id)?.text
    const mine = textOf(answer.choice)
    if (mine === undefined) {
      return { state: 'incomplete', missing: [{ at: 'choice', message: 'No option is chosen yet.' }] }
    }
    const right = answer.choice === key.right
    const mistake = right ? undefined : key.because[answer.choice]
    const because = key.because[key.right]?.text ?? ''
    return gradeOf([
      {
        at: 'choice',
        verdict: right ? 'right' : 'wrong',
        skill: prompt.skill,
        earned: right ? 1 : 0,
        possible: 1,
        mine,
        expected: textOf(key.right) ?? key.right,
        why: [mistake?.text, because].filter(Boolean).join(' '),
        authority: key.source,
        ...(mistake?.misconception ? { misconception: mistake.misconception } : {}),
      },
    ])
  },
} as const satisfies Kind<'single', SinglePrompt, SingleKey, SingleAnswer>
