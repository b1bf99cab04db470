import type { Fold } from '../domain/attempt/event.ts'
import type { Database, EventRow, StateRow } from './database.ts'
import { advance, cacheKey, type FoldCache, type LogHead, logHead, type Seen, unseen } from './view.ts'

interface View {
  readonly fold: Fold<unknown>
  seen: Seen<unknown>
  /** Set while the state is read or folded anew. */
  loading: Promise<void> | undefined
  readonly listeners: Set<(state: unknown) => void>
}

/** The folds that this tab looks at, each kept up to date row by row. */
export class Views {
  #db: Database
  #views = new Map<string, View>()

  constructor(db: Database) {
    this.#db = db
  }

  async read<S>(fold: Fold<S>): Promise<S> {
    const view = this.#view(fold as Fold<unknown>)
    while (view.loading) await view.loading
    return view.seen.state as S
  }

  watch<S>(fold: Fold<S>, listener: (state: S) => void): () => void {
    const view = this.#view(fold as Fold<unknown>)
    const hear = listener as (state: unknown) => void
    view.listeners.add(hear)
    if (!view.loading) queueMicrotask(() => view.listeners.has(hear) && tell(hear, view.seen.state))
    return () => view.listeners.delete(hear)
  }

  /** Reads what other tabs have added. */
  async pull(): Promise<void> {
    await Promise.all([...this.#views.values()].map((view) => view.loading))
    if (this.#views.size > 0) this.apply(await this.rowsAfter())
  }

  /** Folds everything anew: after a repair, arrival numbers mean something else. */
  async refold(): Promise<void> {
    for (const view of this.#views.values()) this.#load(view, true)
    await Promise.all([...this.#views.values()].map((view) => view.loading))
  }

  /** Rows that some view has not seen; may be called inside a transaction. */
  rowsAfter(): PromiseLike<EventRow[]> {
    return this.#db.events.where('n').above(this.lowest()).toArray()
  }

  apply(rows: readonly EventRow[]): void {
    for (const view of this.#views.values()) this.#apply(view, rows)
  }

  /** The caches as they will be once these rows are committed. */
  cacheRows(rows: readonly EventRow[]): StateRow[] {
    return [...this.#views.values()].flatMap((view) => {
      const step = view.loading
        ? undefined
        : attempt(() => advance(view.fold, view.seen, rows, view.fold === logHead))
      if (!step || step.late) return []
      return [
        {
          key: cacheKey(view.fold),
          value: { version: view.fold.version, seen: step.seen } satisfies FoldCache<unknown>,
        },
      ]
    })
  }

  /** Whatever any view has shown must come before what is written next. */
  highestSeq(): number {
    return [...this.#views.values()].reduce((highest, { fold, seen }) => {
      return Math.max(highest, seen.last?.seq ?? 0, fold === logHead ? (seen.state as LogHead).seq : 0)
    }, 0)
  }

  #apply(view: View, rows: readonly EventRow[]): void {
    if (view.loading) return
    const step = attempt(() => advance(view.fold, view.seen, rows, view.fold === logHead))
    if (step?.late) this.#load(view, true)
    if (!step || step.late || step.seen === view.seen) return
    view.seen = step.seen
    for (const listener of view.listeners) tell(listener, view.seen.state)
  }

  #view(fold: Fold<unknown>): View {
    const known = this.#views.get(fold.id)
    if (known && known.fold.version === fold.version) return known
    const view: View = {
      fold,
      seen: unseen(fold),
      loading: undefined,
      listeners: known?.listeners ?? new Set(),
    }
    this.#views.set(fold.id, view)
    this.#load(view, false)
    return view
  }

  #load(view: View, anew: boolean): void {
    const loading = this.#seenNow(view.fold, anew)
      .then((seen) => {
        if (view.loading === loading) view.seen = seen
      })
      .catch(show)
      .then(() => {
        if (view.loading !== loading) return
        view.loading = undefined
        for (const listener of view.listeners) tell(listener, view.seen.state)
        this.pull().catch(() => undefined)
      })
    view.loading = loading
  }

  async #seenNow(fold: Fold<unknown>, anew: boolean): Promise<Seen<unknown>> {
    const db = this.#db
    const [cached, rows] = await db.transaction('r', db.events, db.state, async () => {
      const cache = anew
        ? undefined
        : ((await db.state.get(cacheKey(fold)))?.value as FoldCache<unknown> | undefined)
      const usable = cache?.version === fold.version ? cache.seen : undefined
      return [
        usable,
        await db.events
          .where('n')
          .above(usable?.upTo ?? 0)
          .toArray(),
      ] as const
    })
    const step = advance(fold, cached ?? unseen(fold), rows, fold === logHead)
    return step.late ? this.#seenNow(fold, true) : step.seen
  }

  /** The arrival number up to which every view has seen everything. */
  lowest(): number {
    const ready = [...this.#views.values()].filter((view) => !view.loading)
    return ready.reduce((lowest, view) => Math.min(lowest, view.seen.upTo), Number.MAX_SAFE_INTEGER)
  }
}

/** A bug in a fold or a listener is shown, and never stops a write. */
function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    show(error)
    return undefined
  }
}

function tell(listener: (state: unknown) => void, state: unknown): void {
  attempt(() => listener(state))
}

function show(error: unknown): void {
  if ((error as { name?: unknown } | null)?.name === 'DatabaseClosedError') return // the page is going
  queueMicrotask(() => {
    throw error
  })
}
