import * as z from 'zod/mini'
import { gradeOf, type Verdict } from '../../domain/kernel/grade.ts'
import type { Kind } from '../kind.ts'

/** A short typed answer: a code, a word, a number. */
export const FillInPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  /** Codes and numbers are typed in mono. */
  mono: z._default(z.boolean(), false),
  /** What to type, where it is not plain: "one code", "whole dollars". */
  hint: z.optional(z.string()),
})
export type FillInPrompt = z.infer<typeof FillInPrompt>

export const FillInKey = z.strictObject({
  /** Every form that is right; the first is shown. Case, blanks at the ends, doubled blanks and hyphens do not matter. */
  accepted: z.array(z.string()).check(z.minLength(1)),
  because: z.string(),
  /** Answers that are expected and wrong, each with its reason. */
  wrong: z._default(
    z.array(z.strictObject({ answer: z.string(), text: z.string(), misconception: z.optional(z.string()) })),
    [],
  ),
  /** `close`: one letter off earns half in words of five letters and more. `exact`: for codes, and where spelling is the question. */
  spelling: z._default(z.enum(['exact', 'close']), 'exact'),
  source: z.string(),
})
export type FillInKey = z.infer<typeof FillInKey>

export const FillInAnswer = z.strictObject({ text: z.string(), confidence: z._default(z.int(), 0) })
export type FillInAnswer = z.infer<typeof FillInAnswer>

export const fillIn = {
  id: 'fill-in',
  prompt: FillInPrompt,
  key: FillInKey,
  answer: FillInAnswer,
  blank: () => ({ text: '', confidence: 0 }),
  solve: (_, key) => ({ text: key.accepted[0] ?? '', confidence: 0 }),
  grade(prompt, key, answer) {
    const mine = plain(answer.text)
    if (mine === '')
      return { state: 'incomplete', missing: [{ at: 'text', message: 'Nothing is typed yet.' }] }
    const verdict = judge(mine, key)
    const mistake = verdict === 'wrong' ? key.wrong.find((row) => plain(row.answer) === mine) : undefined
    const spelling = verdict === 'partly' ? `Nearly: it is written "${key.accepted[0] ?? ''}".` : undefined
    return gradeOf([
      {
        at: 'text',
        verdict,
        skill: prompt.skill,
        earned: { right: 2, partly: 1, wrong: 0, missed: 0, extra: 0 }[verdict],
        possible: 2,
        mine: answer.text.trim(),
        expected: key.accepted[0] ?? '',
        why: [spelling, mistake?.text, key.because].filter(Boolean).join(' '),
        authority: key.source,
        ...(mistake?.misconception ? { misconception: mistake.misconception } : {}),
      },
    ])
  },
} as const satisfies Kind<'fill-in', FillInPrompt, FillInKey, FillInAnswer>

function judge(mine: string, key: FillInKey): Verdict {
  const accepted = key.accepted.map(plain)
  if (accepted.includes(mine)) return 'right'
  if (key.wrong.some((row) => plain(row.answer) === mine)) return 'wrong'
  const near =
    key.spelling === 'close' && accepted.some((form) => form.length >= 5 && isOneLetterOff(form, mine))
  return near ? 'partly' : 'wrong'
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/[.]$/, '')

/** One letter more, one less, one other, or two neighbors swapped. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const swapped = restA.length === 2 && restA === `${restB[1]}${restB[0]}`
  return (restA.length <= 1 && restB.length <= 1) || (restB.length === 2 && swapped)
}
