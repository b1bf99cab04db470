import * as z from 'zod/mini'
import { hashValue } from '../kernel/hash.ts'

/**
 * What happened: the only thing that is stored. A writer is one tab; its events form a hash chain; `seq` is a
 * Lamport counter (1 + the highest seen from any writer), so (seq, writer) orders all events everywhere.
 * `at` (ISO instant, the wall clock of the machine) is shown to people and never used for order.
 */
export const Event = z.strictObject({
  id: z.string().check(z.minLength(1)),
  writer: z.string().check(z.minLength(1)),
  seq: z.int().check(z.positive()),
  at: z.string(),
  kind: z.string().check(z.minLength(1)),
  payload: z.unknown(),
  /** Hash of this writer's previous event; empty for its first. */
  prevHash: z.string(),
})
export type Event = z.infer<typeof Event>

/** The link of the chain: a hash over the whole event, its own `prevHash` included. */
export const hashEvent = (event: Event): string => hashValue(event)

/** Total order of the log. */
export function compareEvents(a: Event, b: Event): number {
  return a.seq - b.seq || (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : 0)
}

/**
 * A view over the log: a start and a step, so that it can be cached with the heads it has seen and never needs the
 * whole log again. `version` changes when the step does; the cache is then rebuilt. State must be plain JSON.
 */
export interface Fold<State> {
  readonly id: string
  readonly version: number
  readonly init: State
  step(state: State, event: Event): State
}

export function runFold<State>(fold: Fold<State>, events: readonly Event[], from: State = fold.init): State {
  return events.reduce((state, event) => fold.step(state, event), from)
}
