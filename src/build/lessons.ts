import * as z from 'zod/mini'

/** Front matter of content/lessons/<subject>/<slug>.md. */
export const Lesson = z.strictObject({
  title: z.string(),
  /** One sentence: what the student can do afterwards. */
  summary: z.string(),
  /** Place in the course, from 1. */
  order: z.int(),
  minutes: z.int(),
  /** Skill ids it teaches. */
  skills: z.array(z.string()).check(z.minLength(1)),
  /** Lesson ids (`subject/slug`) that should come before. */
  after: z._default(z.array(z.string()), []),
  /** Exercise ids asked at the end, three or more. */
  questions: z.array(z.string()).check(z.minLength(3)),
  /** Case id the lesson leads to. */
  case: z.string(),
  /** Source ids. */
  sources: z.array(z.string()).check(z.minLength(1)),
  asOf: z.string(),
})
export type Lesson = z.infer<typeof Lesson>
