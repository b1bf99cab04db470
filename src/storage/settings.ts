import { liveQuery } from 'dexie'
import type { Database } from './database.ts'
import { storageProblem } from './storage-problem.ts'

/** Small choices of the learner (theme, subject, shared computer): last value wins, part of every backup. */
export interface Settings {
  get<T>(key: string): Promise<T | undefined>
  put(key: string, value: unknown): Promise<void>
  all(): Promise<Record<string, unknown>>
  watch<T>(key: string, listener: (value: T | undefined) => void): () => void
}

const PREFIX = 'setting:'

export class SettingStore implements Settings {
  #db: () => Database

  constructor(db: () => Database) {
    this.#db = db
  }

  async get<T>(key: string): Promise<T | undefined> {
    return (await this.#db().state.get(PREFIX + key))?.value as T | undefined
  }

  async put(key: string, value: unknown): Promise<void> {
    try {
      await this.#db().state.put({ key: PREFIX + key, value: JSON.parse(JSON.stringify(value ?? null)) })
    } catch (error) {
      throw storageProblem('database', error)
    }
  }

  async all(): Promise<Record<string, unknown>> {
    const rows = await this.#db().state.where('key').startsWith(PREFIX).toArray()
    return Object.fromEntries(rows.map((row) => [row.key.slice(PREFIX.length), row.value]))
  }

  watch<T>(key: string, listener: (value: T | undefined) => void): () => void {
    const subscription = liveQuery(() => this.get<T>(key)).subscribe(listener)
    return () => subscription.unsubscribe()
  }
}

export const settingRow = (key: string, value: unknown): { key: string; value: unknown } => ({ key: PREFIX + key, value })
