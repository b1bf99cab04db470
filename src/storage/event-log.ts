import { compareEvents, type Event, hashEvent } from '../domain/attempt/event.ts'
import { newId, now } from './clock.ts'
import type { Database, EventRow } from './database.ts'
import type { Segment } from './files/journal-folder.ts'
import type { Journal } from './journal.ts'
import { offsetKey } from './mend.ts'
import { plainJson } from './plain.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import { eventOf, isEvent, type LogHead, logHead } from './view.ts'
import { Views } from './views.ts'

/** Fold caches and the journal's offset are kept after so many new events; a start folds at most the rest. */
const KEEP_EVERY = 16
/** Appends that wait for the disk together are written together. */
const BATCH = 64

const MOVED = 'A backup is being restored in another tab. Reload this page, then do this again.'

interface Waiting {
  readonly kind: string
  readonly payload: unknown
  resolve(event: Event): void
  reject(problem: StorageProblem): void
}

/** Append to one database and one open journal. Everything it acknowledges is in both. */
export class EventLog {
  readonly writer: string
  readonly views: Views
  #db: Database
  #journal: Journal
  #previous: string
  #seq: number
  #queue: Waiting[] = []
  #turn: Promise<void> = Promise.resolve()
  #sinceKept = 0
  #stopped: StorageProblem | undefined
  #onSaved: (head: LogHead) => void

  constructor(
    db: Database,
    journal: Journal,
    claim: { writer: string; head?: Event | undefined },
    onSaved: (head: LogHead) => void,
  ) {
    this.#db = db
    this.#journal = journal
    this.views = new Views(db)
    this.writer = claim.writer
    this.#previous = claim.head ? hashEvent(claim.head) : ''
    this.#seq = claim.head?.seq ?? 0
    this.#onSaved = onSaved
  }

  head(): Promise<LogHead> {
    return this.views.read(logHead)
  }

  /** Resolves when the event is flushed to the journal and committed to the database. */
  append(kind: string, payload: unknown): Promise<Event> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ kind, payload: plainJson(payload), resolve, reject })
      if (this.#queue.length === 1) void this.between(() => this.#write(this.#queue.splice(0, BATCH)))
    })
  }

  /** Runs between two writes, alone. */
  between<T>(run: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(run)
    this.#turn = mine.then(
      () => undefined,
      () => undefined,
    )
    return mine
  }

  stop(problem: StorageProblem): void {
    this.#stopped ??= problem
  }

  /** In order; damaged rows are left out here and set aside by the next check of the whole store. */
  async events(filter: { kind?: string } = {}): Promise<Event[]> {
    const { events } = this.#db
    const rows = await (filter.kind === undefined
      ? events.toArray()
      : events.where('kind').equals(filter.kind).toArray())
    return rows.map(eventOf).filter(isEvent).sort(compareEvents)
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    if (this.#queue.length > 0) void this.between(() => this.#write(this.#queue.splice(0, BATCH)))
    try {
      const events = await this.#commit(batch)
      this.#onSaved(await this.head())
      for (const [index, waiting] of batch.entries()) waiting.resolve(events[index] as Event)
    } catch (error) {
      for (const waiting of batch) waiting.reject(storageProblem('journal', error))
    }
  }

  /** Journal first, database second; when the second refuses, the first is taken back. */
  async #commit(batch: readonly Waiting[]): Promise<Event[]> {
    if (this.#stopped) throw this.#stopped
    await this.head()
    const events = this.#link(batch)
    const segment = await this.#journal.append(events)
    const rows = await this.#store(events, segment).catch((error) => this.#takeBack(error))
    this.views.apply(rows)
    const last = events.at(-1) as Event
    this.#seq = last.seq
    this.#previous = hashEvent(last)
    return events
  }

  #link(batch: readonly Waiting[]): Event[] {
    let seq = Math.max(this.#seq, this.views.highestSeq())
    let prevHash = this.#previous
    return batch.map(({ kind, payload }) => {
      seq += 1
      const event: Event = { id: newId(), writer: this.writer, seq, at: now(), kind, payload, prevHash }
      prevHash = hashEvent(event)
      return event
    })
  }

  #store(events: readonly Event[], segment: Segment): Promise<EventRow[]> {
    const { events: table, state } = this.#db
    return this.#db.transaction('rw', table, state, async () => {
      const [meta, rows] = await Promise.all([this.#db.meta(), this.#add(events)])
      if (!meta || meta.closed) throw new StorageProblem('moved', MOVED) // takes the rows with it
      this.#sinceKept += events.length
      if (this.#sinceKept >= KEEP_EVERY) {
        this.#sinceKept = 0
        const offset = { key: offsetKey(segment.name), value: segment.end }
        await state.bulkPut([...this.views.cacheRows(rows), offset])
      }
      return rows
    })
  }

  /** Gives every row that some view has not seen: these, and those of other tabs. */
  async #add(events: readonly Event[]): Promise<EventRow[]> {
    const { events: table } = this.#db
    const ids = events.map((event) => event.id)
    try {
      const rows: EventRow[] = events.map((event) => ({ ...event }))
      const keys = await table.bulkAdd(rows, { allKeys: true })
      const isAllThereIs = keys.at(-1) === this.views.lowest() + rows.length
      return isAllThereIs
        ? rows.map((row, index) => ({ ...row, n: keys[index] as number }))
        : await this.views.rowsAfter()
    } catch (error) {
      // A tab that starts at this moment may have found them in the journal and added them already.
      if ((await table.where('id').anyOf(ids).count()) < ids.length) throw error
      return this.views.rowsAfter()
    }
  }

  async #takeBack(error: unknown): Promise<never> {
    await this.#journal.rollback().catch((cause) => {
      this.stop(
        new StorageProblem('journal', 'A write could not be taken back. Reload the page to go on.', {
          cause,
        }),
      )
    })
    throw storageProblem('database', error)
  }
}
