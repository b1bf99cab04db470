import * as z from 'zod/mini'
import { Span } from './span.ts'

/** What became of one thing that was asked: its own shape and word in every view. */
export const Verdict = z.enum(['right', 'partly', 'wrong', 'missed', 'extra'])
export type Verdict = z.infer<typeof Verdict>

/** One judged component: what, where in the note, why, on whose authority, what next. */
export const Mark = z.strictObject({
  /** Path in the answer or, for something missed, in the key: `diagnoses.0.code`. */
  at: z.string(),
  verdict: Verdict,
  /** Skill id of `content/skills.csv`. */
  skill: z.string(),
  /** Points earned of points possible, whole numbers. An extra that costs has a negative `earned` and 0 possible. */
  earned: z.int(),
  possible: z.int(),
  /** What the student wrote and what the key says, as short text. */
  mine: z.optional(z.string()),
  expected: z.optional(z.string()),
  /** A whole sentence that teaches. */
  why: z.string(),
  /** Source id of `content/sources.json` and the place in it. */
  authority: z.optional(z.string()),
  evidence: z.optional(z.array(Span)),
  /** Misconception id of `content/misconceptions.csv`, when the mistake is a known one. */
  misconception: z.optional(z.string()),
  /** What this would have done to the claim: a rejection, a denial, dollars. */
  effect: z.optional(z.string()),
})
export type Mark = z.infer<typeof Mark>

/** The scores a school knows, beside our own; strict ones are fractions right / of. */
export const Strict = z.strictObject({ id: z.string(), label: z.string(), right: z.number(), of: z.number() })
export type Strict = z.infer<typeof Strict>

/** `incomplete` names only what is blank; it never leaks what is right. */
export const Grade = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('incomplete'),
    missing: z.array(z.strictObject({ at: z.string(), message: z.string() })),
  }),
  z.strictObject({
    state: z.literal('graded'),
    /** The learning score: earned / possible over all marks, never below 0. */
    earned: z.int(),
    possible: z.int(),
    marks: z.array(Mark),
    strict: z.array(Strict),
  }),
])
export type Grade = z.infer<typeof Grade>
export type Graded = Extract<Grade, { state: 'graded' }>

/** Adds up marks into a grade; extras may lower the score but never below zero. */
export function gradeOf(marks: readonly Mark[], strict: readonly Strict[] = []): Graded {
  const possible = marks.reduce((total, mark) => total + mark.possible, 0)
  const earned = marks.reduce((total, mark) => total + mark.earned, 0)
  return {
    state: 'graded',
    earned: Math.max(0, Math.min(earned, possible)),
    possible,
    marks: [...marks],
    strict: [...strict],
  }
}
