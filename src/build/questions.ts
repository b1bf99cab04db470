import * as z from 'zod/mini'
import { isKindId, type KindId, kinds } from '../exercises/kinds.ts'
import type { ContentReader } from './content.ts'

/** A question of a lesson or a drill, with its key, as read from content/exercises/<id>/. */
export interface Question {
  readonly id: string
  readonly kind: KindId
  readonly prompt: unknown
  readonly key: unknown
}

/** `l-07`: a look-up drill, asked in the code books and by no lesson. */
export const isDrill = ({ id }: Pick<Question, 'id'>): boolean => /^l-\d+$/.test(id)

const Kinded = z.looseObject({ kind: z.string() })

/** Every exercise that is a question, whatever its kind; cases (`c0417`) are read with their charts elsewhere. */
export function readQuestions(reader: ContentReader): readonly Question[] {
  return reader
    .names('exercises')
    .filter((id) => !/^c\d{4}$/.test(id))
    .flatMap((id): Question[] => {
      const path = `exercises/${id}/prompt.json`
      const head = reader.json(path, Kinded)
      if (!head) return []
      if (!isKindId(head.kind)) {
        reader.problems.push({
          at: path,
          message: `No exercise kind is called "${head.kind}"; kinds are ${Object.keys(kinds).join(', ')}.`,
        })
        return []
      }
      const kind = kinds[head.kind]
      const { kind: _, ...rest } = head
      const prompt = reader.json(path, kind.prompt as z.ZodMiniType<unknown>, () => rest)
      const key = reader.json(`exercises/${id}/key.json`, kind.key as z.ZodMiniType<unknown>)
      return prompt === undefined || key === undefined ? [] : [{ id, kind: head.kind, prompt, key }]
    })
}
