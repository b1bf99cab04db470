import { Dexie, type Table } from 'dexie'
import type { Event } from '../domain/attempt/event.ts'
import { SCHEMA } from './files/marker.ts'
import { StorageProblem } from './storage-problem.ts'

/** An event as it lies in the database; `n` counts arrivals in this database and has no meaning elsewhere. */
export type EventRow = Event & { n?: number }
export interface DraftRow {
  key: string
  value: unknown
  at: string
  position: number
  top: number
}
export interface VersionRow {
  key: string
  position: number
  value: unknown
}
/** Set aside, shown and exportable, never dropped. */
export interface DamagedRow {
  at: string
  text: string
  reason: string
}
export interface StateRow {
  key: string
  value: unknown
}
export interface Meta {
  schema: number
  installId: string
  generation: number
  closed: boolean
  promise: 'strong' | 'weak'
  checked: string
}

export const META = 'meta'

/** One generation of one profile's store. A restore writes the next generation. */
export class Database extends Dexie {
  declare events: Table<EventRow, number>
  declare state: Table<StateRow, string>
  declare drafts: Table<DraftRow, string>
  declare versions: Table<VersionRow, [string, number]>
  declare damaged: Table<DamagedRow, string>

  constructor(name: string, indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super(name, { ...indexedDb, autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'relaxed' })
    this.version(SCHEMA).stores({
      events: '++n, &id, kind',
      state: 'key',
      drafts: 'key',
      versions: '[key+position]',
      damaged: 'at',
    })
  }

  async meta(): Promise<Meta | undefined> {
    return (await this.state.get(META))?.value as Meta | undefined
  }
}

/** Encoded, so that no profile's name begins like the folder of another. */
export const databaseName = (profile: string, generation: number): string =>
  `clean-claim/${encodeURIComponent(profile)}/${generation}`
export const journalDatabaseName = (profile: string): string =>
  `clean-claim/${encodeURIComponent(profile)}/journal`

/** Dexie 4 would open a newer schema and write into it; this does not. */
export function guardSchema(schema: number | undefined): void {
  if (schema === undefined || schema <= SCHEMA) return
  throw new StorageProblem(
    'schema',
    'Your work was saved by a newer version of Clean Claim. Close every tab of it, reload this page, and nothing is lost.',
  )
}
