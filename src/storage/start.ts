import type { Event } from '../domain/attempt/event.ts'
import { newId } from './clock.ts'
import { Database, databaseName, guardSchema, META, type Meta } from './database.ts'
import { eraseProfile, markerKey } from './erase.ts'
import { type Marker, newerMarker, readMarker, SCHEMA } from './files/marker.ts'
import type { Journal } from './journal.ts'
import { countOf, mend, rejournal } from './mend.ts'
import { storageProblem } from './storage-problem.ts'
import type { Tools } from './tools.ts'

export interface StartReport {
  /** new: nothing was ever stored here · ready: both copies agree · recovered: one copy was mended from the other · shrunk: events are gone from both */
  readonly state: 'new' | 'ready' | 'recovered' | 'shrunk'
  /** Events put back into the database, and into the journal. */
  readonly restored: number
  readonly rejournaled: number
  /** Drafts and settings put back into the database. */
  readonly kept: number
  /** Rows set aside so far. */
  readonly damaged: number
  /** At least so many were acknowledged once; `count` are here now. */
  readonly expected: number
  readonly count: number
  readonly promise: 'strong' | 'weak'
}

export interface Started {
  readonly db: Database
  readonly journal: Journal
  readonly marker: Marker
  readonly claim: { writer: string; head?: Event | undefined }
  readonly report: StartReport
}

/** Opens both copies, makes them agree, and takes a writer. Nothing is written before a loss would be noticed. */
export async function startStore(profile: string, tools: Tools): Promise<Started> {
  const journal = await tools.journal(profile)
  let opened: Database | undefined
  try {
    let found = newerMarker(readMarker(tools.notes?.getItem(markerKey(profile))), await journal.marker())
    if (found?.erasing) {
      await eraseProfile(profile, found.generation, journal, tools)
      found = undefined
    }
    guardSchema(found?.schema)
    const generation = found?.generation ?? (await newestGeneration(profile, tools))
    const db = await openDatabase(profile, generation, tools)
    opened = db
    const meta = await db.meta()
    guardSchema(meta?.schema)
    const mended = await mend(db, journal, generation, {
      expected: found?.count ?? 0,
      whole: !meta || meta.promise !== journal.promise,
    })
    const installId = found?.installId ?? meta?.installId ?? newId()
    await db.state.put({
      key: META,
      value: {
        schema: SCHEMA,
        installId,
        generation,
        closed: false,
        promise: journal.promise,
        checked: meta?.checked ?? '',
      } satisfies Meta,
    })
    const claim = await journal.claim(generation)
    await rejournal(journal, mended.toJournal)
    const count = await countOf(db)
    const marker: Marker = {
      schema: SCHEMA,
      installId,
      generation,
      count: Math.max(count, found?.count ?? 0),
      lastId: found?.lastId ?? '',
      accepted: found?.accepted ?? 0,
    }
    const report: StartReport = {
      state: stateOf({ found, count, mended: mended.restored + mended.toJournal.length + mended.kept }),
      restored: mended.restored,
      rejournaled: mended.toJournal.length,
      kept: mended.kept,
      damaged: await db.damaged.count(),
      expected: found?.count ?? 0,
      count,
      promise: journal.promise,
    }
    return { db, journal, marker, claim, report }
  } catch (error) {
    opened?.close({ disableAutoOpen: true })
    await journal.close()
    throw storageProblem('start', error)
  }
}

function stateOf({
  found,
  count,
  mended,
}: {
  found: Marker | undefined
  count: number
  mended: number
}): StartReport['state'] {
  if (count < (found?.count ?? 0)) return 'shrunk'
  if (mended > 0) return 'recovered'
  return found || count > 0 ? 'ready' : 'new'
}

export async function openDatabase(profile: string, generation: number, tools: Tools): Promise<Database> {
  const db = new Database(databaseName(profile, generation), tools.indexedDb)
  tools.prepare?.(db)
  await db.open()
  return db
}

/** Both notes are gone: take the newest finished generation that has a database. */
async function newestGeneration(profile: string, tools: Tools): Promise<number> {
  const factory = tools.indexedDb.indexedDB ?? globalThis.indexedDB
  const names = (await factory.databases?.().catch(() => [])) ?? []
  const prefix = databaseName(profile, 0).slice(0, -1)
  const generations = names
    .map(({ name }) => (name?.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN))
    .filter(Number.isInteger)
  for (const generation of generations.sort((a, b) => b - a)) {
    const db = await openDatabase(profile, generation, tools)
    const ready = (await db.meta()) !== undefined
    db.close({ disableAutoOpen: true })
    if (ready) return generation
  }
  return 0
}
