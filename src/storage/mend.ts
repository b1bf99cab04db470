import type { Event } from '../domain/attempt/event.ts'
import type { DamagedRow, Database, EventRow } from './database.ts'
import type { Scan } from './files/journal-folder.ts'
import type { Kept } from './files/kept-folder.ts'
import type { Journal } from './journal.ts'
import { reconcile } from './reconcile.ts'
import { SETTING } from './settings.ts'
import { cacheKey, eventOf, type FoldCache, isEvent, type LogHead, logHead } from './view.ts'

/** Rows read at once, so that a check in idle time never holds the page up for long. */
const PAGE = 1000
/** No segment has this name: a scan then lists all and reads none. */
const NO_SEGMENT = ''

export interface Mended {
  /** Events put back into the database. */
  readonly restored: number
  /** Events that the journal lacks; they go to its end once a writer is taken. */
  readonly toJournal: readonly Event[]
  /** Drafts and settings put back into the database. */
  readonly kept: number
}

/** Quick when the heads agree: only the open tails are read. Whole when they do not, or when `whole` says so. */
export async function mend(
  db: Database,
  journal: Journal,
  generation: number,
  hint: { expected: number; whole: boolean },
): Promise<Mended> {
  if (hint.whole) return mendWhole(db, journal, generation)
  const known = await knownOffsets(db)
  const tails = await journal.scan(generation, known)
  const sizes = new Map(tails.segments.map((segment) => [segment.name, segment.size]))
  const journalLost = Object.entries(known).some(([name, bytes]) => (sizes.get(name) ?? 0) < bytes)
  const restored = await addMissing(db, tails)
  const short = (await countOf(db)) < hint.expected
  if (!journalLost && !short) return { restored, toJournal: [], kept: 0 }
  const whole = await mendWhole(db, journal, generation)
  return { ...whole, restored: restored + whole.restored }
}

/**
 * Every row of both copies, a thousand rows or one segment at a time: what is damaged is set aside, what one lacks the
 * other gives. Each part is a transaction of its own; after a kill the next start goes on.
 */
export async function mendWhole(db: Database, journal: Journal, generation: number): Promise<Mended> {
  // The database first: what another tab writes meanwhile is then missing there, where a second copy is recognised.
  const stored = await intactIds(db)
  const journaled = new Set<string>()
  let restored = 0
  for (const { name } of (await journal.scan(generation, {}, NO_SEGMENT)).segments) {
    const scan = await journal.scan(generation, {}, name)
    const events = scan.events.filter((event) => !journaled.has(event.id))
    const segments = scan.segments.filter((segment) => segment.name === name)
    restored += await mendSegment(db, { ...scan, events, segments })
    for (const event of events) journaled.add(event.id)
  }
  const missing = await db.events
    .where('id')
    .anyOf(stored.filter((id) => !journaled.has(id)))
    .toArray()
  return {
    restored,
    toJournal: missing.map(eventOf),
    kept: await addKept(db, await journal.kept(generation)),
  }
}

/** Sets the damaged rows of the database aside and gives the ids of the others. */
async function intactIds(db: Database): Promise<string[]> {
  const ids: string[] = []
  let after = 0
  for (;;) {
    const rows = await db.events.where('n').above(after).limit(PAGE).toArray()
    if (rows.length === 0) return ids
    after = rows.at(-1)?.n ?? Number.MAX_SAFE_INTEGER
    const damaged = rows.filter((row) => !isEvent(eventOf(row)))
    if (damaged.length > 0) await setAside(db, damaged)
    ids.push(...rows.filter((row) => isEvent(eventOf(row))).map((row) => row.id))
  }
}

function setAside(db: Database, rows: readonly EventRow[]): PromiseLike<unknown> {
  return db.transaction('rw', db.events, db.damaged, db.state, async () => {
    await db.damaged.bulkPut(rows.map(asideRow))
    await db.events.bulkDelete(rows.map((row) => row.n as number))
    await forgetFolds(db)
  })
}

/** One segment against the rows with the same ids. */
async function mendSegment(db: Database, scan: Scan): Promise<number> {
  const ids = scan.events.map((event) => event.id)
  const twins = ids.length > 0 ? await db.events.where('id').anyOf(ids).toArray() : []
  const { toDatabase, conflicts } = reconcile(scan.events, twins.map(eventOf).filter(isEvent))
  if (conflicts.length > 0) {
    await db.transaction('rw', db.events, db.damaged, db.state, async () => {
      await db.damaged.bulkPut(conflicts.map(({ aside }) => asideConflict(aside)))
      for (const { kept, aside } of conflicts) await replace(db, aside, kept)
      await forgetFolds(db)
    })
  }
  return addMissing(db, { ...scan, events: toDatabase })
}

/** Adds what is not there yet, notes how far the journal was read, sets damaged lines aside, in one transaction. */
async function addMissing(db: Database, { events, segments, damaged }: Scan): Promise<number> {
  if (events.length + segments.length + damaged.length === 0) return 0
  return db.transaction('rw', db.events, db.state, db.damaged, async () => {
    const here = new Set(await idsAmong(db, events))
    const missing = new Map(events.filter((event) => !here.has(event.id)).map((event) => [event.id, event]))
    await db.events.bulkAdd([...missing.values()].map((event): EventRow => ({ ...event })))
    // A cache may have counted a row that was lost and now arrives a second time.
    if (missing.size > 0) await forgetFolds(db)
    await db.state.bulkPut(segments.map((segment) => ({ key: offsetKey(segment.name), value: segment.end })))
    for (const line of damaged) if (!(await isHere(db, line.text))) await db.damaged.put({ ...line })
    return missing.size
  })
}

/** Newest values win; a setting that is there stays. */
async function addKept(db: Database, kept: readonly Kept[]): Promise<number> {
  let added = 0
  await db.transaction('rw', db.drafts, db.versions, db.state, async () => {
    for (const { name, value, at } of kept) {
      if (name.startsWith(SETTING)) {
        if (await db.state.get(name)) continue
        await db.state.put({ key: name, value })
      } else {
        const key = name.slice('draft:'.length)
        const row = await db.drafts.get(key)
        if (row && row.at >= at) continue
        const position = (row?.position ?? -1) + 1
        await db.drafts.put({ key, value, at, position, top: position })
        await db.versions.put({ key, value, position })
      }
      added += 1
    }
  })
  return added
}

/** How many events the log's own cached view has seen, and those after it: a whole count takes long in a long log. */
export async function countOf(db: Database): Promise<number> {
  const cache = (await db.state.get(cacheKey(logHead)))?.value as FoldCache<LogHead> | undefined
  if (cache?.version !== logHead.version) return db.events.count()
  return cache.seen.state.count + (await db.events.where('n').above(cache.seen.upTo).count())
}

/** Adds rescued events to the end of this tab's journal. */
export async function rejournal(journal: Journal, events: readonly Event[]): Promise<void> {
  for (let from = 0; from < events.length; from += PAGE) await journal.append(events.slice(from, from + PAGE))
}

export const offsetKey = (segment: string): string => `journal:${segment}`

async function knownOffsets(db: Database): Promise<Record<string, number>> {
  const rows = await db.state.where('key').startsWith('journal:').toArray()
  return Object.fromEntries(rows.map((row) => [row.key.slice('journal:'.length), row.value as number]))
}

function idsAmong(db: Database, events: readonly Event[]): PromiseLike<unknown[]> {
  const ids = events.map((event) => event.id)
  return ids.length > 0 ? db.events.where('id').anyOf(ids).keys() : Promise.resolve([])
}

/** A damaged line does not matter when its event is in the database, as its still readable id tells. */
async function isHere(db: Database, text: string): Promise<boolean> {
  const id = /"id":"([^"]+)"/.exec(text)?.[1]
  return id !== undefined && (await db.events.where('id').equals(id).count()) > 0
}

async function replace(db: Database, aside: Event, kept: Event): Promise<void> {
  const n = (await db.events.where('id').equals(aside.id).primaryKeys())[0]
  if (n !== undefined) await db.events.put({ ...kept, n })
}

const forgetFolds = (db: Database): PromiseLike<unknown> => db.state.where('key').startsWith('fold:').delete()

const asideRow = (row: EventRow): DamagedRow => ({
  at: `database:${row.n}`,
  text: JSON.stringify(row),
  reason: 'This row of the database is not an event.',
})

const asideConflict = (event: Event): DamagedRow => ({
  at: `conflict:${event.id}:${event.seq}`,
  text: JSON.stringify(event),
  reason: 'Two different rows carry the same id; the one with a check sum was kept.',
})
