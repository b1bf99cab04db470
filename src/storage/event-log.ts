import { compareEvents, type Event, type Fold, hashEvent } from '../domain/attempt/event.ts'
import { newId, now } from './clock.ts'
import { type Database, type EventRow, META, type Meta } from './database.ts'
import type { Segment } from './files/journal-folder.ts'
import type { Journal } from './journal.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import { advance, cacheKey, eventOf, type FoldCache, isEvent, type LogHead, logHead, type Seen, unseen } from './view.ts'

/** Fold caches and journal offsets are kept after this many new events; a start folds at most the rest. */
const KEEP_EVERY = 16
const BATCH = 64

interface View {
  readonly fold: Fold<unknown>
  seen: Seen<unknown>
  keptUpTo: number
  /** Set while the state is read or folded anew. */
  loading: Promise<void> | undefined
  readonly listeners: Set<(state: unknown) => void>
}

interface Waiting {
  readonly kind: string
  readonly payload: unknown
  resolve(event: Event): void
  reject(problem: StorageProblem): void
}

/** Append and watch over one database and one open journal. Everything it acknowledges is in both. */
export class EventLog {
  readonly writer: string
  #db: Database
  #journal: Journal
  #previous: string
  #seq = 0
  #views = new Map<string, View>()
  #queue: Waiting[] = []
  #busy = false
  #kept = 0
  #stopped: StorageProblem | undefined
  #onSaved: (head: LogHead) => void

  constructor(db: Database, journal: Journal, claim: { writer: string; head?: Event | undefined }, onSaved: (head: LogHead) => void) {
    this.#db = db
    this.#journal = journal
    this.writer = claim.writer
    this.#previous = claim.head ? hashEvent(claim.head) : ''
    this.#seq = claim.head?.seq ?? 0
    this.#onSaved = onSaved
  }

  async head(): Promise<LogHead> {
    return this.read(logHead)
  }

  /** Resolves when the event is flushed to the journal and committed to the database. */
  append(kind: string, payload: unknown): Promise<Event> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ kind, payload, resolve, reject })
      void this.#drain()
    })
  }

  stop(problem: StorageProblem): void {
    this.#stopped ??= problem
  }

  /** Resolves when every append so far is settled. */
  async idle(): Promise<void> {
    while (this.#busy || this.#queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 1))
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

  /** Reads what other tabs, or a repair, have added. */
  async pull(): Promise<void> {
    if (this.#views.size === 0) return
    await Promise.all([...this.#views.values()].map((view) => view.loading))
    const rows = await this.#db.events.where('n').above(this.#lowest()).toArray()
    for (const view of this.#views.values()) this.#apply(view, rows)
  }

  /** Folds everything anew: after a repair, arrival numbers mean something else. */
  async refold(): Promise<void> {
    for (const view of this.#views.values()) this.#load(view, true)
    await Promise.all([...this.#views.values()].map((view) => view.loading))
  }

  async #drain(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    while (this.#queue.length > 0) await this.#write(this.#queue.splice(0, BATCH))
    this.#busy = false
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const written: Waiting[] = []
    const events: Event[] = []
    try {
      if (this.#stopped) throw this.#stopped
      await this.head()
      this.#seq = this.#highestSeen()
      let previous = this.#previous
      for (const waiting of batch) {
        const payload = plainJson(waiting)
        if (!payload) continue
        const event: Event = { id: newId(), writer: this.writer, seq: this.#seq + events.length + 1, at: now(), kind: waiting.kind, payload: payload.value, prevHash: previous }
        previous = hashEvent(event)
        events.push(event)
        written.push(waiting)
      }
      if (events.length === 0) return
      await this.#commit(events)
      this.#seq += events.length
      this.#previous = previous
    } catch (error) {
      for (const waiting of written.length > 0 ? written : batch) waiting.reject(storageProblem('journal', error))
      return
    }
    this.#onSaved(await this.head())
    written.forEach((waiting, index) => waiting.resolve(events[index] as Event))
  }

  /** Journal first, database second; when the second refuses, the first is taken back. */
  async #commit(events: readonly Event[]): Promise<void> {
    const segment = await this.#journal.append(events)
    let rows: EventRow[]
    try {
      rows = await this.#store(events, segment)
    } catch (error) {
      try {
        await this.#journal.rollback()
      } catch (cause) {
        this.stop(new StorageProblem('journal', 'A write could not be taken back. Reload the page to go on.', { cause }))
      }
      throw storageProblem('database', error)
    }
    for (const view of this.#views.values()) this.#apply(view, rows)
  }

  #store(events: readonly Event[], segment: Segment): Promise<EventRow[]> {
    const db = this.#db
    return db.transaction('rw', db.events, db.state, async () => {
      const meta = (await db.state.get(META))?.value as Meta | undefined
      if (!meta || meta.closed) throw new StorageProblem('moved', 'A backup is being restored in another tab. Reload this page, then do this again.')
      await db.events.bulkAdd(events.map((event) => ({ ...event })))
      const rows = await db.events.where('n').above(this.#lowest()).toArray()
      this.#kept += events.length
      if (this.#kept >= KEEP_EVERY) {
        this.#kept = 0
        const caches = [...this.#views.values()].flatMap((view) => this.#cacheRow(view, rows) ?? [])
        await db.state.bulkPut([...caches, { key: `journal:${segment.name}`, value: segment.end }])
      }
      return rows
    })
  }

  #cacheRow(view: View, rows: readonly EventRow[]): { key: string; value: unknown } | undefined {
    if (view.loading) return undefined
    const step = attempt(() => advance(view.fold, view.seen, rows, view.fold === logHead))
    return step && !step.late ? { key: cacheKey(view.fold), value: { version: view.fold.version, seen: step.seen } } : undefined
  }

  #apply(view: View, rows: readonly EventRow[]): void {
    if (view.loading) return
    const step = attempt(() => advance(view.fold, view.seen, rows, view.fold === logHead))
    if (!step) return
    if (step.late) return this.#load(view, true)
    if (step.seen === view.seen) return
    view.seen = step.seen
    for (const listener of view.listeners) tell(listener, view.seen.state)
  }

  #view(fold: Fold<unknown>): View {
    const known = this.#views.get(fold.id)
    if (known && known.fold.version === fold.version) return known
    const view: View = { fold, seen: unseen(fold), keptUpTo: 0, loading: undefined, listeners: known?.listeners ?? new Set() }
    this.#views.set(fold.id, view)
    this.#load(view, false)
    return view
  }

  #load(view: View, anew: boolean): void {
    const loading = this.#seenNow(view.fold, anew)
      .then((seen) => {
        view.seen = seen
      })
      .catch((error: unknown) => reportError(error))
      .then(() => {
        if (view.loading !== loading) return
        view.loading = undefined
        for (const listener of view.listeners) tell(listener, view.seen.state)
        void this.pull().catch(() => undefined)
      })
    view.loading = loading
  }

  async #seenNow(fold: Fold<unknown>, anew: boolean): Promise<Seen<unknown>> {
    const db = this.#db
    const [cached, rows] = await db.transaction('r', db.events, db.state, async () => {
      const cache = anew ? undefined : ((await db.state.get(cacheKey(fold)))?.value as FoldCache<unknown> | undefined)
      const usable = cache?.version === fold.version ? cache.seen : undefined
      return [usable, await db.events.where('n').above(usable?.upTo ?? 0).toArray()] as const
    })
    const step = advance(fold, cached ?? unseen(fold), rows, fold === logHead)
    return step.late ? this.#seenNow(fold, true) : step.seen
  }

  /** Whatever any view has shown must come before what is written now. */
  #highestSeen(): number {
    return [...this.#views.values()].reduce((highest, { fold, seen }) => Math.max(highest, seen.last?.seq ?? 0, fold === logHead ? (seen.state as LogHead).seq : 0), this.#seq)
  }

  #lowest(): number {
    return [...this.#views.values()].filter((view) => !view.loading).reduce((lowest, view) => Math.min(lowest, view.seen.upTo), Number.MAX_SAFE_INTEGER)
  }

  async events(filter: { kind?: string } = {}): Promise<Event[]> {
    const rows = filter.kind === undefined ? await this.#db.events.toArray() : await this.#db.events.where('kind').equals(filter.kind).toArray()
    return rows.map(eventOf).filter(isEvent).sort(compareEvents)
  }
}

/** What survives JSON, so that the hash is the same after every trip; undefined (and a refusal) when nothing does. */
function plainJson(waiting: Waiting): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(JSON.stringify(waiting.payload ?? null) ?? 'null') }
  } catch (cause) {
    waiting.reject(new StorageProblem('payload', 'This could not be saved because it is not plain data.', { cause }))
    return undefined
  }
}

function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    reportError(error)
    return undefined
  }
}

function tell(listener: (state: unknown) => void, state: unknown): void {
  attempt(() => listener(state))
}

/** A bug in a fold or a listener is shown, and never stops a write. */
function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
