import * as z from 'zod/mini'
import type { Graded } from '../domain/kernel/grade.ts'
import { bad, good, type Result } from '../domain/kernel/result.ts'
import type { KindId } from '../exercises/kinds.ts'
import { isKnownKind, loadKind } from '../exercises/load-kind.ts'
import type { OpenKind } from '../exercises/open-kind.ts'
import { fetchContent } from './content.ts'
import { addEvent } from './profile.ts'

/** A question with its key and the hash of both, as `data/…/questions/<group>.json` holds it. */
const Served = z.strictObject({
  id: z.string(),
  kind: z.string(),
  prompt: z.unknown(),
  key: z.unknown(),
  edition: z.string(),
})

/** A question with the kind that judges it. */
export interface Asked extends z.infer<typeof Served> {
  readonly kind: KindId
  readonly judge: OpenKind
}

/** The questions of a file by id, in the order of `ids`; those of a kind that nobody knows are left out. */
export async function fetchQuestions(
  ids: readonly string[],
  url: string,
): Promise<Result<Readonly<Record<string, Asked>>>> {
  const file = await fetchContent(url, z.array(Served))
  if (!file.ok) return file
  const inOrder = ids.flatMap((id) => file.value.filter((question) => question.id === id))
  try {
    const asked = await Promise.all(
      inOrder.flatMap(({ kind, ...one }) =>
        isKnownKind(kind) ? [loadKind(kind).then((judge): Asked => ({ ...one, kind, judge }))] : [],
      ),
    )
    return good(Object.fromEntries(asked.map((one) => [one.id, one])))
  } catch {
    const message = 'A part of this page could not be downloaded. Check the connection and try again.'
    return bad([{ at: url, message }])
  }
}

/** The blank answer of a question, before the first key. */
export function blankOf({ judge, prompt }: Asked): unknown {
  const blank = judge.blank(prompt)
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
