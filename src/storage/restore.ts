import { Dexie } from 'dexie'
import { compareEvents, type Event } from '../domain/attempt/event.ts'
import { hashValue } from '../domain/kernel/hash.ts'
import type { Backup } from './backup.ts'
import { type Database, databaseName, META, type Meta } from './database.ts'
import { draftName } from './drafts.ts'
import { type Marker, SCHEMA } from './files/marker.ts'
import type { Journal } from './journal.ts'
import { settingRow } from './settings.ts'
import { openDatabase } from './start.ts'
import { StorageProblem } from './storage-problem.ts'
import type { Tools } from './tools.ts'
import { eventOf } from './view.ts'

export interface Restored {
  readonly db: Database
  readonly marker: Marker
  readonly claim: { writer: string; head?: Event | undefined }
}

/**
 * Writes a backup into the next generation of both copies and reads both back. The generation in use is untouched;
 * the caller flips the pointer (the marker) afterwards, or nothing has happened.
 */
export async function writeGeneration(
  profile: string,
  generation: number,
  backup: Backup,
  journal: Journal,
  tools: Tools,
): Promise<Restored> {
  await dropGeneration(profile, generation, journal, tools)

  const db = await openDatabase(profile, generation, tools)
  try {
    await db.transaction('rw', [db.events, db.state, db.drafts, db.versions, db.damaged], async () => {
      await db.events.bulkAdd(backup.events.map((event) => ({ ...event })))
      await db.drafts.bulkAdd(backup.drafts.map((draft) => ({ ...draft, position: 0, top: 0 })))
      await db.versions.bulkAdd(backup.drafts.map(({ key, value }) => ({ key, value, position: 0 })))
      await db.damaged.bulkAdd(backup.damaged)
      await db.state.bulkPut(backup.settings.map(settingRow))
    })
    const claim = await journal.claim(generation)
    for (let from = 0; from < backup.events.length; from += 500)
      await journal.append(backup.events.slice(from, from + 500))
    for (const { key, value, at } of backup.drafts)
      await journal.keep(draftName(key), { name: draftName(key), value, at })
    for (const { key, value } of backup.settings.map(settingRow))
      await journal.keep(key, { name: key, value, at: backup.savedAt })
    await verify(db, journal, generation, backup.events)
    const meta: Meta = {
      schema: SCHEMA,
      installId: backup.installId,
      generation,
      closed: false,
      promise: journal.promise,
      checked: '',
    }
    await db.state.put({ key: META, value: meta })
    const last = backup.events.at(-1)
    return {
      db,
      claim,
      marker: {
        schema: SCHEMA,
        installId: backup.installId,
        generation,
        count: backup.events.length,
        lastId: last?.id ?? '',
        accepted: 0,
      },
    }
  } catch (error) {
    db.close({ disableAutoOpen: true })
    throw error
  }
}

/** A generation that is no longer, or never was, the one in use. */
export async function dropGeneration(
  profile: string,
  generation: number,
  journal: Journal,
  tools: Tools,
): Promise<void> {
  if (generation < 0) return
  await new Dexie(databaseName(profile, generation), tools.indexedDb).delete().catch(() => undefined)
  await journal.remove(generation).catch(() => undefined)
}

async function verify(
  db: Database,
  journal: Journal,
  generation: number,
  events: readonly Event[],
): Promise<void> {
  const wanted = hashValue(events.toSorted(compareEvents))
  const stored = (await db.events.toArray()).map(eventOf).sort(compareEvents)
  const scan = await journal.scan(generation, {})
  const journaled = scan.events.toSorted(compareEvents)
  if (hashValue(stored) === wanted && hashValue(journaled) === wanted) return
  throw new StorageProblem(
    'restore',
    'What was written did not read back the same, so the backup was not restored. Nothing was changed.',
  )
}
