import { Dexie, type Table } from 'dexie'
import { Event } from '../domain/attempt/event.ts'
import { newId } from './clock.ts'
import { journalDatabaseName } from './database.ts'
import type { DamagedLine, Scan, Segment } from './files/journal-folder.ts'
import type { Kept } from './files/kept-folder.ts'
import { type Marker, readMarker } from './files/marker.ts'
import type { Journal } from './journal.ts'

interface EntryRow {
  n?: number
  generation: number
  event: unknown
}
type JournalDatabase = Dexie & {
  entries: Table<EntryRow, number>
  notes: Table<{ key: string; text: string }, string>
}

/**
 * The weaker promise, where OPFS is missing: the journal is a second database. It survives a lost or damaged first
 * one, but a browser that drops all of a site's IndexedDB takes both.
 */
export class DatabaseJournal implements Journal {
  readonly promise = 'weak'
  #db: JournalDatabase
  #generation = 0
  #last: readonly number[] = []

  constructor(profile: string, indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    this.#db = new Dexie(journalDatabaseName(profile), indexedDb) as JournalDatabase
    this.#db.version(1).stores({ entries: '++n, generation', notes: 'key' })
  }

  async marker(): Promise<Marker | undefined> {
    return readMarker((await this.#db.notes.get('marker'))?.text)
  }

  async saveMarker(marker: Marker): Promise<void> {
    await this.#db.notes.put({ key: 'marker', text: JSON.stringify(marker) })
  }

  /** One segment; its size is the number of its newest entry, so a known number gives the entries after it. */
  async scan(generation: number, known: Readonly<Record<string, number>>, only?: string): Promise<Scan> {
    const name = segmentName(generation)
    const rows = (await this.#db.entries.where('generation').equals(generation).toArray()).sort(
      (a, b) => (a.n ?? 0) - (b.n ?? 0),
    )
    const size = rows.at(-1)?.n ?? 0
    const before = only !== undefined && only !== name ? size : (known[name] ?? 0)
    const events: Event[] = []
    const damaged: DamagedLine[] = []
    for (const row of rows.filter((entry) => size < before || (entry.n ?? 0) > before)) {
      const read = Event.safeParse(row.event)
      if (read.success) events.push(read.data)
      else
        damaged.push({
          at: `${name}:${row.n}`,
          text: JSON.stringify(row.event) ?? '',
          reason: 'This row of the journal is not an event.',
        })
    }
    return { segments: size > 0 ? [{ name, size, end: size }] : [], events, damaged }
  }

  /** A new writer each time: without Web Locks nobody can tell whether an old one still has a tab. */
  async claim(generation: number): Promise<{ writer: string }> {
    this.#generation = generation
    return { writer: newId() }
  }

  async append(events: readonly Event[]): Promise<Segment> {
    const rows = events.map((event) => ({ generation: this.#generation, event }))
    this.#last = await this.#db.entries.bulkAdd(rows, { allKeys: true })
    const size = this.#last.at(-1) ?? 0
    return { name: segmentName(this.#generation), size, end: size }
  }

  async rollback(): Promise<void> {
    await this.#db.entries.bulkDelete([...this.#last])
    this.#last = []
  }

  async keep(name: string, kept: Kept | undefined): Promise<void> {
    const key = `kept:${this.#generation}:${name}`
    if (kept) await this.#db.notes.put({ key, text: JSON.stringify(kept) })
    else await this.#db.notes.delete(key)
  }

  async kept(generation: number): Promise<Kept[]> {
    const rows = await this.#db.notes.where('key').startsWith(`kept:${generation}:`).toArray()
    return rows.map((row) => JSON.parse(row.text) as Kept)
  }

  async remove(generation?: number): Promise<void> {
    if (generation === undefined) await this.#db.delete({ disableAutoOpen: false })
    else {
      await this.#db.entries.where('generation').equals(generation).delete()
      await this.#db.notes.where('key').startsWith(`kept:${generation}:`).delete()
    }
  }

  async close(): Promise<void> {
    this.#db.close({ disableAutoOpen: true })
  }
}

const segmentName = (generation: number): string => `database-${generation}`
