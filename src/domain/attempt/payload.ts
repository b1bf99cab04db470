import * as z from 'zod/mini'
import { Grade } from '../kernel/grade.ts'
import { Cents } from '../kernel/money.ts'
import { Action, Stage } from '../office/action.ts'
import type { Event } from './event.ts'

/** An exercise handed in. The whole grade is kept, so that an old attempt never needs an old reader. */
export const Attempt = z.strictObject({
  exercise: z.string(),
  kind: z.string(),
  /** Hash of prompt, key and rule rows used, and the build that graded. */
  edition: z.string(),
  build: z.string(),
  answer: z.unknown(),
  grade: Grade,
  /** Active seconds on task; gaps are not counted. */
  seconds: z.int(),
  confidence: z._default(z.int(), 0),
})
export type Attempt = z.infer<typeof Attempt>

/** One action on a patient account, with a checkpoint of what it came to under this edition. */
export const OfficeAction = z.strictObject({
  account: z.string(),
  scenario: z.string(),
  edition: z.string(),
  action: Action,
  after: z.strictObject({
    stage: Stage,
    day: z.string(),
    insurance: Cents,
    patient: Cents,
    hash: z.string(),
  }),
})
export type OfficeAction = z.infer<typeof OfficeAction>

/** A lesson read to its end. */
export const LessonDone = z.strictObject({ lesson: z.string() })
export type LessonDone = z.infer<typeof LessonDone>

/** Every kind of event this build knows, by name. An event of another kind is kept and ignored. */
export const payloads = { attempt: Attempt, office: OfficeAction, lesson: LessonDone } as const
export type PayloadKind = keyof typeof payloads

/** The payload of an event of one kind; undefined for other kinds and for payloads that do not fit. */
export function payloadOf<Name extends PayloadKind>(
  event: Event,
  kind: Name,
): z.infer<(typeof payloads)[Name]> | undefined {
  if (event.kind !== kind) return undefined
  const parsed = payloads[kind].safeParse(event.payload)
  return parsed.success ? (parsed.data as z.infer<(typeof payloads)[Name]>) : undefined
}
