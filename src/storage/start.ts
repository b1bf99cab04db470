import { Event } from '../domain/attempt/event.ts'
import { newId } from './clock.ts'
import { Database, type DamagedRow, databaseName, type EventRow, guardSchema, META, type Meta } from './database.ts'
import { eraseProfile, markerKey } from './erase.ts'
import type { Scan } from './files/journal-folder.ts'
import { type Marker, newerMarker, readMarker, SCHEMA } from './files/marker.ts'
import type { Journal } from './journal.ts'
import { reconcile } from './reconcile.ts'
import { storageProblem } from './storage-problem.ts'
import type { Tools } from './tools.ts'
import { cacheKey, eventOf, type FoldCache, type LogHead, logHead } from './view.ts'

export interface StartReport {
  /** new: nothing was ever stored here · ready: both copies agree · recovered: one copy was mended from the other · shrunk: events are gone from both */
  readonly state: 'new' | 'ready' | 'recovered' | 'shrunk'
  /** Events put back into the database, and into the journal. */
  readonly restored: number
  readonly rejournaled: number
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
    const mended = await mend(db, journal, generation, { expected: found?.count ?? 0, whole: !meta || meta.promise !== journal.promise })
    const installId = found?.installId ?? meta?.installId ?? newId()
    await db.state.put({ key: META, value: { schema: SCHEMA, installId, generation, closed: false, promise: journal.promise, checked: meta?.checked ?? '' } satisfies Meta })
    const claim = await journal.claim(generation)
    if (mended.toJournal.length > 0) await journal.append(mended.toJournal)
    const count = await countOf(db)
    const marker: Marker = { schema: SCHEMA, installId, generation, count: Math.max(count, found?.count ?? 0), lastId: found?.lastId ?? '', accepted: found?.accepted ?? 0 }
    const report: StartReport = {
      state: stateOf({ found, count, mended: mended.restored + mended.toJournal.length }),
      restored: mended.restored,
      rejournaled: mended.toJournal.length,
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

function stateOf({ found, count, mended }: { found: Marker | undefined; count: number; mended: number }): StartReport['state'] {
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
  const generations = names.map(({ name }) => (name?.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN)).filter(Number.isInteger)
  for (const generation of generations.sort((a, b) => b - a)) {
    const db = await openDatabase(profile, generation, tools)
    const ready = (await db.meta()) !== undefined
    db.close({ disableAutoOpen: true })
    if (ready) return generation
  }
  return 0
}

interface Mended {
  readonly restored: number
  readonly toJournal: readonly Event[]
}

/** Quick when the heads agree: only the open tails are read. Whole when they do not. */
async function mend(db: Database, journal: Journal, generation: number, hint: { expected: number; whole: boolean }): Promise<Mended> {
  const known = await knownOffsets(db)
  const tails = await journal.scan(generation, hint.whole ? {} : known)
  const sizes = new Map(tails.segments.map((segment) => [segment.name, segment.size]))
  const journalLost = Object.entries(known).some(([name, bytes]) => (sizes.get(name) ?? 0) < bytes)
  const restored = await addMissing(db, tails)
  const short = (await countOf(db)) < hint.expected
  if (!hint.whole && !journalLost && !short) return { restored, toJournal: [] }
  const whole = await mendWhole(db, hint.whole ? tails : await journal.scan(generation, {}))
  return { restored: restored + whole.restored, toJournal: whole.toJournal }
}

/** Every row of both copies: what is damaged is set aside, what one lacks the other gives. */
export async function mendWhole(db: Database, scan: Scan): Promise<Mended> {
  const rows = await db.events.toArray()
  const bad = rows.filter((row) => !Event.safeParse(eventOf(row)).success)
  const stored = rows.filter((row) => !bad.includes(row)).map(eventOf)
  const { toDatabase, toJournal, conflicts } = reconcile(scan.events, stored)
  const wrong = conflicts.filter(({ aside }) => stored.includes(aside))
  await db.transaction('rw', db.events, db.state, db.damaged, async () => {
    const aside: DamagedRow[] = [
      ...bad.map((row) => ({ at: `database:${row.n}`, text: JSON.stringify(row) ?? '', reason: 'This row of the database is not an event.' })),
      ...conflicts.map(({ aside: event }) => ({ at: `conflict:${event.id}:${event.seq}`, text: JSON.stringify(event), reason: 'Two different rows carry the same id; the one with a check sum was kept.' })),
    ]
    await db.damaged.bulkPut(aside)
    await db.events.bulkDelete(bad.map((row) => row.n as number))
    for (const { kept, aside: event } of wrong) await db.events.where('id').equals(event.id).modify((_, place) => { place.value = { ...kept } })
    if (bad.length + wrong.length + toDatabase.length > 0) await db.state.where('key').startsWith('fold:').delete()
  })
  const restored = await addMissing(db, { ...scan, events: toDatabase })
  return { restored, toJournal }
}

/** Adds what is not there yet, notes how far the journal was read, and sets damaged lines aside, in one transaction. */
export async function addMissing(db: Database, scan: Scan): Promise<number> {
  const { events, segments, damaged } = scan
  if (events.length + segments.length + damaged.length === 0) return 0
  return db.transaction('rw', db.events, db.state, db.damaged, async () => {
    const here = new Set(await idsHere(db, events))
    const missing = [...new Map(events.filter((event) => !here.has(event.id)).map((event) => [event.id, event])).values()]
    await db.events.bulkAdd(missing.map((event): EventRow => ({ ...event })))
    // A cache may have counted a row that was lost and now arrives a second time.
    if (missing.length > 0) await db.state.where('key').startsWith('fold:').delete()
    await db.state.bulkPut(segments.map((segment) => ({ key: `journal:${segment.name}`, value: segment.end })))
    const lost = []
    for (const line of damaged) {
      const id = /"id":"([^"]+)"/.exec(line.text)?.[1]
      if (!id || (await db.events.where('id').equals(id).count()) === 0) lost.push(line)
    }
    await db.damaged.bulkPut(lost.map((line) => ({ ...line })))
    return missing.length
  })
}

/** How many events the log's own cached view has seen, and those after it: the whole count takes long in a long log. */
async function countOf(db: Database): Promise<number> {
  const cache = (await db.state.get(cacheKey(logHead)))?.value as FoldCache<LogHead> | undefined
  if (cache?.version !== logHead.version) return db.events.count()
  return cache.seen.state.count + (await db.events.where('n').above(cache.seen.upTo).count())
}

async function idsHere(db: Database, events: readonly Event[]): Promise<string[]> {
  if (events.length === 0) return []
  if (events.length > 2000) return (await db.events.orderBy('id').keys()) as string[]
  return (await db.events.where('id').anyOf(events.map((event) => event.id)).keys()) as string[]
}

async function knownOffsets(db: Database): Promise<Record<string, number>> {
  const rows = await db.state.where('key').startsWith('journal:').toArray()
  return Object.fromEntries(rows.map((row) => [row.key.slice('journal:'.length), row.value as number]))
}
