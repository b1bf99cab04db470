import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import type { Fold } from '../domain/attempt/event.ts'
import type { Profile } from './profile.ts'

const count: Fold<number> = { id: 'test:count', version: 1, init: 0, step: (state) => state + 1 }

let machine = new Machine()
afterEach(async () => {
  await machine.closeTabs()
  machine = new Machine()
})

async function withEvents(events: number): Promise<Profile> {
  const profile = await machine.openTab()
  for (let n = 1; n <= events; n++) await profile.append('tick', n)
  return profile
}

/** The database as somebody else sees it, while no tab is open. */
async function meddle(change: (db: Dexie) => Promise<unknown>, generation = 0): Promise<void> {
  await machine.closeTabs()
  const db = new Dexie(`clean-claim/default/${generation}`, {
    indexedDB: machine.indexedDb,
    IDBKeyRange,
  } as never)
  await db.open()
  await change(db)
  db.close()
}

function flip(file: { bytes: Uint8Array } | undefined, at: number): void {
  const { bytes } = file as { bytes: Uint8Array }
  bytes[at] = (bytes[at] as number) ^ 4
}

describe('damage', () => {
  it('a damaged row of the database is set aside, its event comes back from the journal', async () => {
    await withEvents(20)
    await meddle((db) => db.table('events').update(3, { seq: 'three' }))
    const profile = await machine.openTab()
    expect(await profile.verify()).toEqual({ restored: 1, rejournaled: 0, damaged: 1 })
    expect((await profile.events()).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    )
    expect(await profile.damaged()).toMatchObject([
      { at: 'database:3', reason: expect.stringContaining('not an event') },
    ])
    expect(await profile.read(count)).toBe(20)
    expect(JSON.parse(await profile.backup()).damaged).toHaveLength(1)
  })

  it('rows that vanish without an error are found by the daily check, and every watcher hears of it', async () => {
    await withEvents(40)
    await meddle((db) => db.table('events').bulkDelete([5, 6, 7, 31]))
    const profile = await machine.openTab()
    const heard: number[] = []
    profile.watch(count, (value) => heard.push(value))
    expect(await profile.verify()).toMatchObject({ restored: 4 })
    expect(await profile.events()).toHaveLength(40)
    await expect.poll(() => heard.at(-1)).toBe(40)
    expect((await machine.reopen()).start).toMatchObject({ state: 'ready', count: 40 })
  })

  it('a row changed behind our back is put right from the journal and the change is set aside', async () => {
    await withEvents(5)
    await meddle((db) => db.table('events').update(2, { payload: 'a better mark' }))
    const profile = await machine.openTab()
    expect(await profile.verify()).toMatchObject({ damaged: 1 })
    expect((await profile.events()).map(({ payload }) => payload)).toEqual([1, 2, 3, 4, 5])
  })

  it('a damaged journal line costs nothing while the database has its event, and is mended', async () => {
    await withEvents(20)
    await machine.closeTabs()
    flip(
      machine.opfs.files().find(({ name }) => name.endsWith('.log')),
      100,
    )
    const profile = await machine.openTab()
    expect(await profile.verify()).toEqual({ restored: 0, rejournaled: 1, damaged: 0 })
    await machine.closeTabs()
    machine.indexedDb = new IDBFactory()
    const again = await machine.openTab()
    expect(again.start).toMatchObject({ state: 'recovered', restored: 20 })
  })

  it('what is damaged in the only copy is set aside, shown and backed up; the rest is there', async () => {
    await withEvents(20)
    await machine.closeTabs()
    flip(
      machine.opfs.files().find(({ name }) => name.endsWith('.log')),
      200,
    )
    machine.indexedDb = new IDBFactory()
    const profile = await machine.openTab()
    expect(profile.start).toMatchObject({ state: 'shrunk', expected: 20, count: 19, damaged: 1 })
    expect((await profile.damaged())[0]?.text).toContain('"kind":"tick"')
    await profile.append('tick', 21)
    expect((await machine.reopen()).start.damaged).toBe(1)
  })
})

describe('another version', () => {
  it('newer data on disk are refused with a sentence, and stay as they are', async () => {
    await withEvents(3)
    const note = machine.notes.get('clean-claim/default/marker')
    await meddle(async (db) => {
      const meta = await db.table('state').get('meta')
      await db.table('state').put({ ...meta, value: { ...meta.value, schema: 2 } })
    })
    await expect(machine.openTab()).rejects.toMatchObject({
      name: 'StorageProblem',
      at: 'schema',
      message: expect.stringContaining('newer version'),
    })
    expect(machine.notes.get('clean-claim/default/marker')).toBe(note)
    await meddle(async (db) => expect(await db.table('events').count()).toBe(3))
  })

  it('a tab stops when another one upgrades the database', async () => {
    const profile = await withEvents(3)
    const stopped: string[] = []
    profile.onStop((problem) => stopped.push(problem.at))
    const newer = machine.indexedDb.open('clean-claim/default/0', 999)
    await new Promise((resolve) => {
      newer.onsuccess = resolve
    })
    newer.result.close()
    expect(stopped).toEqual(['schema'])
    await expect(profile.append('tick', 4)).rejects.toMatchObject({ at: 'schema' })
  })

  it('an event that is no plain data, or too deep for a backup, is refused alone', async () => {
    const profile = await withEvents(1)
    const circle: { self?: unknown } = {}
    circle.self = circle
    const deep = JSON.parse('['.repeat(60) + ']'.repeat(60))
    const outcomes = await Promise.allSettled([
      profile.append('a', circle),
      profile.append('b', 10n),
      profile.append('c', deep),
      profile.append('d', 1),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled'])
    expect(await profile.events()).toHaveLength(2)
  })
})
