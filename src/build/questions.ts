import * as z from 'zod/mini'
import { isKindId, type KindId, kinds } from '../exercises/kinds.ts'
import type { ContentReader } from './content.ts'
import { expanders } from './expand.ts'

/** A question of a lesson, a drill or an exercise of a practice room, with its key, as read from content/exercises/<id>/. */
export interface Question {
  readonly id: string
  readonly kind: KindId
  readonly prompt: unknown
  readonly key: unknown
}

/** `l-07`: a look-up drill, asked in the code books and by no lesson. */
export const isDrill = ({ id }: Pick<Question, 'id'>): boolean => /^l-\d+$/.test(id)

/** `q-word-parts-3`: a question that a lesson asks. */
export const isLessonQuestion = ({ id }: Pick<Question, 'id'>): boolean => id.startsWith('q-')

const Kinded = z.looseObject({ kind: z.string() })

/** Every exercise that is a question, whatever its kind; cases (`c0417`) are read with their charts elsewhere. */
export function readQuestions(reader: ContentReader): readonly Question[] {
  return reader
    .names('exercises')
    .filter((id) => !/^c\d{4}$/.test(id))
    .flatMap((id) => readQuestion(reader, id) ?? [])
}

/** One question, with what the build adds to it; undefined, and problems in the reader, when it cannot be read. */
export function readQuestion(reader: ContentReader, id: string): Question | undefined {
  const path = `exercises/${id}/prompt.json`
  const keyPath = `exercises/${id}/key.json`
  const head = reader.json(path, Kinded)
  if (!head) return undefined
  if (!isKindId(head.kind)) {
    reader.problems.push({
      at: path,
      message: `No exercise kind is called "${head.kind}"; kinds are ${Object.keys(kinds).join(', ')}.`,
    })
    return undefined
  }
  const kind = kinds[head.kind]
  const expander = expanders[head.kind]
  const { kind: _, ...rest } = head
  const prompt = reader.json(
    path,
    kind.prompt as z.ZodMiniType<unknown>,
    () => expander?.prompt?.(reader, rest, path) ?? rest,
  )
  if (prompt === undefined) return undefined
  const key = reader.json(
    keyPath,
    kind.key as z.ZodMiniType<unknown>,
    (value) =>
      expander?.key?.(reader, value as Record<string, unknown>, prompt as Record<string, unknown>, keyPath) ??
      value,
  )
  return key === undefined ? undefined : { id, kind: head.kind, prompt, key }
}
