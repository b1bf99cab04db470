import * as z from 'zod/mini'
import type { Graded } from '../domain/kernel/grade.ts'
import { good, type Result } from '../domain/kernel/result.ts'
import { isKindId, type KindId, openKinds } from '../exercises/kinds.ts'
import { fetchContent } from './content.ts'
import { addEvent } from './profile.ts'

/** A question with its key and the hash of both, as `data/…/questions/<group>.json` holds it. */
const Asked = z.strictObject({
  id: z.string(),
  kind: z.string(),
  prompt: z.unknown(),
  key: z.unknown(),
  edition: z.string(),
})
export type Asked = z.infer<typeof Asked> & { readonly kind: KindId }

/** The questions of a file by id, in the order of `ids`; those of a kind that nobody knows are left out. */
export async function fetchQuestions(
  ids: readonly string[],
  url: string,
): Promise<Result<Readonly<Record<string, Asked>>>> {
  const file = await fetchContent(url, z.array(Asked))
  if (!file.ok) return file
  const known = file.value.filter((one): one is Asked => isKindId(one.kind))
  const inOrder = ids.flatMap((id) => known.filter((question) => question.id === id))
  return good(Object.fromEntries(inOrder.map((one) => [one.id, one])))
}

/** The blank answer of a question, before the first key. */
export function blankOf(question: Asked): unknown {
  const blank = openKinds[question.kind].blank(question.prompt)
  return blank.ok ? blank.value : undefined
}

/** Adds a graded answer to the log; gives why it could not be saved, if so. */
export const logAttempt = (
  question: Asked,
  answer: unknown,
  grade: Graded,
  seconds: number,
): Promise<string | undefined> =>
  tryTo(() =>
    addEvent('attempt', {
      exercise: question.id,
      kind: question.kind,
      edition: question.edition,
      build: BUILD,
      answer,
      grade,
      seconds,
      confidence: confidenceOf(answer),
    }),
  )

/** Why a write failed, in a sentence; undefined when it did not. */
export async function tryTo(write: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await write()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Storage says itself, in the header, that it could not be opened. */
export const quietly = async <T>(read: () => Promise<T>): Promise<T | undefined> =>
  read().catch(() => undefined)

const Confident = z.looseObject({ confidence: z.int() })
function confidenceOf(answer: unknown): number {
  const parsed = Confident.safeParse(answer)
  return parsed.success ? parsed.data.confidence : 0
}

const BUILD = import.meta.env?.PUBLIC_BUILD ?? 'dev'
