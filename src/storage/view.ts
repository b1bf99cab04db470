import { compareEvents, Event, type Fold, runFold } from '../domain/attempt/event.ts'
import type { EventRow } from './database.ts'

/** What a fold has seen: its state over every row up to arrival number `upTo`, of which `last` is highest in order. */
export interface Seen<State> {
  readonly state: State
  readonly upTo: number
  readonly last?: { readonly seq: number; readonly writer: string } | undefined
}

/** `late`: a row came that belongs before the ones already folded (two tabs wrote at once); fold everything again. */
export type Step<State> = { readonly late: false; readonly seen: Seen<State> } | { readonly late: true }

/** Folds the rows that were not seen yet. `anyOrder`: the step does not care about order, so nothing is ever late. */
export function advance<State>(
  fold: Fold<State>,
  seen: Seen<State>,
  rows: readonly EventRow[],
  anyOrder = false,
): Step<State> {
  const upTo = rows.reduce((highest, row) => Math.max(highest, row.n ?? 0), seen.upTo)
  const fresh = rows
    .filter((row) => (row.n ?? 0) > seen.upTo)
    .map(eventOf)
    .filter(isEvent)
    .sort(compareEvents)
  const [first] = fresh
  const last = fresh.at(-1)
  if (!first || !last) return { late: false, seen: upTo > seen.upTo ? { ...seen, upTo } : seen }
  if (!anyOrder && seen.last && compareEvents(first, { ...first, ...seen.last }) < 0) return { late: true }
  return {
    late: false,
    seen: { state: runFold(fold, fresh, seen.state), upTo, last: { seq: last.seq, writer: last.writer } },
  }
}

export const unseen = <State>(fold: Fold<State>): Seen<State> => ({ state: fold.init, upTo: 0 })

/** A damaged row is no event; a check of the whole store sets it aside. */
export const isEvent = (value: unknown): value is Event => Event.safeParse(value).success

/** The event without its place in this database. */
export function eventOf({ n: _, ...event }: EventRow): Event {
  return event
}

/** The log's own view of itself: how many, and the highest. Counts and maxima do not depend on order. */
export interface LogHead {
  readonly count: number
  readonly seq: number
  readonly lastId: string
}
export const logHead: Fold<LogHead> = {
  id: 'clean-claim:log-head',
  version: 1,
  init: { count: 0, seq: 0, lastId: '' },
  step: (head, event) => ({
    count: head.count + 1,
    seq: Math.max(head.seq, event.seq),
    lastId: event.seq >= head.seq ? event.id : head.lastId,
  }),
}

/** The cache of a fold: a row of the `state` table, written in the same transaction as the newest event it has seen. */
export interface FoldCache<State> {
  readonly version: number
  readonly seen: Seen<State>
}
export const cacheKey = (fold: { readonly id: string }): string => `fold:${fold.id}`
