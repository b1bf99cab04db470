import type * as z from 'zod/mini'
import type { Grade } from '../domain/kernel/grade.ts'
import { type Problem, problemsOf } from '../domain/kernel/problem.ts'
import { bad, good, type Result } from '../domain/kernel/result.ts'
import type { Kind } from './kind.ts'

/** A kind whose types nobody knows any more: what comes from a file or the log is parsed before it is judged. */
export interface OpenKind {
  readonly id: string
  grade(prompt: unknown, key: unknown, answer: unknown): Result<Grade>
  /** The model answer's grade and the blank answer's, for the proof that a key works. */
  proof(prompt: unknown, key: unknown): Result<{ readonly solved: Grade; readonly blank: Grade }>
  blank(prompt: unknown): Result<unknown>
  solve(prompt: unknown, key: unknown): Result<unknown>
}

export function openKind<Id extends string, Prompt, Key, Answer>(
  kind: Kind<Id, Prompt, Key, Answer>,
): OpenKind {
  const withBoth = <T>(prompt: unknown, key: unknown, use: (prompt: Prompt, key: Key) => T): Result<T> => {
    const [readPrompt, readKey] = [read(kind.prompt, prompt, 'prompt'), read(kind.key, key, 'key')]
    if (readPrompt.ok && readKey.ok) return good(use(readPrompt.value, readKey.value))
    return bad([...problemsIn(readPrompt), ...problemsIn(readKey)])
  }
  return {
    id: kind.id,
    grade(prompt, key, answer) {
      const readAnswer = read(kind.answer, answer, 'answer')
      if (!readAnswer.ok) return readAnswer
      return withBoth(prompt, key, (p, k) => kind.grade(p, k, readAnswer.value))
    },
    proof: (prompt, key) =>
      withBoth(prompt, key, (p, k) => ({
        solved: kind.grade(p, k, kind.solve(p, k)),
        blank: kind.grade(p, k, kind.blank(p)),
      })),
    blank(prompt) {
      const found = read(kind.prompt, prompt, 'prompt')
      return found.ok ? good(kind.blank(found.value)) : found
    },
    solve: (prompt, key) => withBoth(prompt, key, (p, k) => kind.solve(p, k)),
  }
}

function read<T>(schema: z.ZodMiniType<T>, value: unknown, place: string): Result<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return good(parsed.data)
  return bad(
    problemsOf(parsed.error).map(({ at, message }) => ({ at: at ? `${place}.${at}` : place, message })),
  )
}

const problemsIn = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems)
