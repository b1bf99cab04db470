import { now } from './clock.ts'
import type { Database, StateRow } from './database.ts'
import type { Journal } from './journal.ts'
import { plainJson } from './plain.ts'
import { storageProblem } from './storage-problem.ts'
import type { Watchers } from './watchers.ts'

/** Small choices of the learner (theme, subject, shared computer): last value wins, part of every backup. */
export interface Settings {
  get<T>(key: string): Promise<T | undefined>
  put(key: string, value: unknown): Promise<void>
  all(): Promise<Record<string, unknown>>
  watch<T>(key: string, listener: (value: T | undefined) => void): () => void
}

export const SETTING = 'setting:'

export class SettingStore implements Settings {
  #db: () => Database
  #journal: Journal
  #watchers: Watchers

  constructor(db: () => Database, journal: Journal, watchers: Watchers) {
    this.#db = db
    this.#journal = journal
    this.#watchers = watchers
  }

  async get<T>(key: string): Promise<T | undefined> {
    return (await this.#db().state.get(SETTING + key))?.value as T | undefined
  }

  async put(key: string, value: unknown): Promise<void> {
    try {
      const plain = plainJson(value)
      await this.#db().state.put({ key: SETTING + key, value: plain })
      this.#watchers.changed(SETTING + key)
      await this.#journal
        .keep(SETTING + key, { name: SETTING + key, value: plain, at: now() })
        .catch(() => undefined)
    } catch (error) {
      throw storageProblem('database', error)
    }
  }

  async all(): Promise<Record<string, unknown>> {
    const rows = await this.#db().state.where('key').startsWith(SETTING).toArray()
    return Object.fromEntries(rows.map((row) => [row.key.slice(SETTING.length), row.value]))
  }

  watch<T>(key: string, listener: (value: T | undefined) => void): () => void {
    return this.#watchers.watch(SETTING + key, () => this.get<T>(key), listener)
  }
}

/** A setting as its row of the `state` table. */
export const settingRow = ({ key, value }: { key: string; value: unknown }): StateRow => ({
  key: SETTING + key,
  value,
})
