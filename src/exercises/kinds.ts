import type * as z from 'zod/mini'
import { advanceNotice } from './advance-notice/kind.ts'
import { authorization } from './authorization/kind.ts'
import { chargeBatch } from './charge-batch/kind.ts'
import { codeNote } from './code-note/kind.ts'
import { eligibility } from './eligibility/kind.ts'
import { estimate } from './estimate/kind.ts'
import { fillIn } from './fill-in/kind.ts'
import type { Kind } from './kind.ts'
import { lookUp } from './look-up/kind.ts'
import { type OpenKind, openKind } from './open-kind.ts'
import { payerOrder } from './payer-order/kind.ts'
import { registration } from './registration/kind.ts'
import { single } from './single/kind.ts'

/** Every kind of exercise; a new one is a folder and a line here, in `load-kind.ts` and in `views.ts`. */
export const kinds = {
  'code-note': codeNote,
  single,
  'fill-in': fillIn,
  'look-up': lookUp,
  registration,
  'payer-order': payerOrder,
  eligibility,
  authorization,
  'advance-notice': advanceNotice,
  estimate,
  'charge-batch': chargeBatch,
} as const

export type KindId = keyof typeof kinds
export type PromptOf<Id extends KindId> = z.infer<(typeof kinds)[Id]['prompt']>
export type KeyOf<Id extends KindId> = z.infer<(typeof kinds)[Id]['key']>
export type AnswerOf<Id extends KindId> = z.infer<(typeof kinds)[Id]['answer']>

export const isKindId = (text: string): text is KindId => Object.hasOwn(kinds, text)

/** The same kinds, whose types nobody knows any more. */
export const openKinds = Object.fromEntries(
  Object.entries(kinds).map(([id, kind]) => [id, openKind(kind as unknown as AnyKind)]),
) as Readonly<Record<KindId, OpenKind>>

type AnyKind = Kind<string, unknown, unknown, unknown>
