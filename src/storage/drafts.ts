import { now } from './clock.ts'
import type { Database, DraftRow } from './database.ts'
import type { Journal } from './journal.ts'
import { plainJson } from './plain.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import type { Watchers } from './watchers.ts'

/** Unfinished work by key: the last value wins. The last hundred values can be undone, across a reload. */
export interface Drafts {
  get<T>(key: string): Promise<T | undefined>
  /** Resolves when it is in the database. Puts that arrive while one is being written are joined: the newest is kept. */
  put(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
  keys(prefix?: string): Promise<string[]>
  /** Hears the value now and after each change, in any tab; undefined when there is none. */
  watch<T>(key: string, listener: (value: T | undefined) => void): () => void
  /** The value before the last put, now current again; undefined when there is nothing to undo. */
  undo<T>(key: string): Promise<T | undefined>
  redo<T>(key: string): Promise<T | undefined>
}

/** Its name beside the journal. */
export const draftName = (key: string): string => `draft:${key}`

const VERSIONS = 100

export class DraftStore implements Drafts {
  #db: () => Database
  #journal: Journal
  #watchers: Watchers
  #writing = new Map<string, Promise<void>>()
  #next = new Map<string, { value: unknown; done: Promise<void> }>()

  constructor(db: () => Database, journal: Journal, watchers: Watchers) {
    this.#db = db
    this.#journal = journal
    this.#watchers = watchers
  }

  async get<T>(key: string): Promise<T | undefined> {
    return (await this.#db().drafts.get(key))?.value as T | undefined
  }

  put(key: string, value: unknown): Promise<void> {
    const next = this.#next.get(key)
    if (next) {
      next.value = value
      return next.done
    }
    const before = this.#writing.get(key)
    if (!before) return this.#start(key, value)
    const joined = { value, done: Promise.resolve() }
    joined.done = before
      .catch(() => undefined)
      .then(() => {
        this.#next.delete(key)
        return this.#start(key, joined.value)
      })
    this.#next.set(key, joined)
    return joined.done
  }

  async remove(key: string): Promise<void> {
    await this.#settled(key)
    const db = this.#db()
    await this.#guarded(() =>
      db.transaction('rw', db.drafts, db.versions, async () => {
        await db.drafts.delete(key)
        await db.versions.where('[key+position]').between([key, -Infinity], [key, Infinity]).delete()
      }),
    )
    await this.#keep(key, undefined)
  }

  async keys(prefix = ''): Promise<string[]> {
    return this.#db().drafts.where('key').startsWith(prefix).primaryKeys()
  }

  watch<T>(key: string, listener: (value: T | undefined) => void): () => void {
    return this.#watchers.watch(draftName(key), () => this.get<T>(key), listener)
  }

  undo<T>(key: string): Promise<T | undefined> {
    return this.#move<T>(key, -1)
  }

  redo<T>(key: string): Promise<T | undefined> {
    return this.#move<T>(key, 1)
  }

  #start(key: string, value: unknown): Promise<void> {
    const writing = this.#write(key, value).finally(() => {
      if (this.#writing.get(key) === writing) this.#writing.delete(key)
    })
    this.#writing.set(key, writing)
    return writing
  }

  async #write(key: string, value: unknown): Promise<void> {
    const db = this.#db()
    const plain = plainJson(value)
    await this.#guarded(() =>
      db.transaction('rw', db.drafts, db.versions, async () => {
        const row = await db.drafts.get(key)
        const position = (row?.position ?? -1) + 1
        await db.drafts.put({ key, value: plain, at: now(), position, top: position })
        await db.versions.put({ key, position, value: plain })
        if (row && row.top > position)
          await db.versions
            .where('[key+position]')
            .between([key, position + 1], [key, Infinity])
            .delete()
        await db.versions
          .where('[key+position]')
          .between([key, -Infinity], [key, position - VERSIONS], true, true)
          .delete()
      }),
    )
    await this.#keep(key, plain)
  }

  async #move<T>(key: string, by: 1 | -1): Promise<T | undefined> {
    await this.#settled(key)
    const db = this.#db()
    const value = await this.#guarded(() =>
      db.transaction('rw', db.drafts, db.versions, async () => {
        const row = await db.drafts.get(key)
        const version = row && (await db.versions.get([key, row.position + by]))
        if (!row || !version || version.position > row.top) return undefined
        await db.drafts.put({
          ...row,
          value: version.value,
          at: now(),
          position: version.position,
        } satisfies DraftRow)
        return version.value as T
      }),
    )
    if (value !== undefined) await this.#keep(key, value)
    return value
  }

  /** The copy for the day the database is gone; when the disk refuses it, the draft is still saved once. */
  #keep(key: string, value: unknown): Promise<void> {
    const name = draftName(key)
    this.#watchers.changed(name)
    return this.#journal
      .keep(name, value === undefined ? undefined : { name, value, at: now() })
      .catch(() => undefined)
  }

  async #settled(key: string): Promise<void> {
    await this.#next.get(key)?.done.catch(() => undefined)
    await this.#writing.get(key)?.catch(() => undefined)
  }

  async #guarded<T>(write: () => PromiseLike<T>): Promise<T> {
    try {
      return await write()
    } catch (error) {
      if (error instanceof StorageProblem) throw error
      throw storageProblem('database', error)
    }
  }
}
