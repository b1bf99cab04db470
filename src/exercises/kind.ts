import type * as z from 'zod/mini'
import type { Grade } from '../domain/kernel/grade.ts'

/**
 * One kind of exercise: three schemas and three pure functions. `grade` on a blank answer is `incomplete` and names only
 * what is blank; `grade(prompt, key, solve(prompt, key))` earns every point, which proves that the key can.
 */
export interface Kind<Id extends string, Prompt, Key, Answer> {
  readonly id: Id
  readonly prompt: z.ZodMiniType<Prompt>
  readonly key: z.ZodMiniType<Key>
  readonly answer: z.ZodMiniType<Answer>
  blank(prompt: Prompt): Answer
  solve(prompt: Prompt, key: Key): Answer
  grade(prompt: Prompt, key: Key, answer: Answer): Grade
}
