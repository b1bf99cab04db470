import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import { MemoryFolder } from '../../tests/storage/memory-folder.ts'
import { type Event, type Fold, hashEvent, runFold } from '../domain/attempt/event.ts'

const kinds: Fold<{ kinds: string[]; total: number }> = {
  id: 'test:kinds',
  version: 1,
  init: { kinds: [], total: 0 },
  step: (state, event) => ({
    kinds: [...state.kinds, event.kind],
    total: state.total + Number(event.payload),
  }),
}

let machine = new Machine()
afterEach(async () => {
  await machine.closeTabs()
  machine = new Machine()
})
const ids = (events: readonly Event[]): string[] => events.map((event) => event.id)

describe.each(['strong', 'weak'] as const)('a profile with the %s promise', (promise) => {
  it('is new once, ready afterwards, and keeps what was appended', async () => {
    machine.promise = promise
    const profile = await machine.openTab()
    expect(profile.start).toMatchObject({ state: 'new', promise, count: 0 })
    for (let n = 1; n <= 40; n++) await profile.append('tick', n)
    const before = await profile.events()
    const again = await machine.reopen()
    expect(again.start).toMatchObject({ state: 'ready', restored: 0, count: 40 })
    expect(await again.events()).toEqual(before)
    expect(await again.read(kinds)).toEqual(runFold(kinds, before))
  })

  it('links the events of a writer, and numbers them above all that were seen', async () => {
    machine.promise = promise
    const [a, b] = [await machine.openTab(), await machine.openTab()]
    await Promise.all([a.append('a', 1), a.append('a', 2), a.append('a', 3)])
    await b.read(kinds)
    await expect.poll(async () => (await b.read(kinds)).total).toBe(6)
    await b.append('b', 4)
    const events = await a.events()
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3, 4])
    expect(events[1]?.prevHash).toBe(hashEvent(events[0] as Event))
    expect(a.writer).not.toBe(b.writer)
  })

  it('finds a wiped database in the journal before anything is written', async () => {
    machine.promise = promise
    const profile = await machine.openTab()
    for (let n = 1; n <= 20; n++) await profile.append('tick', n)
    const before = await profile.events()
    await machine.closeTabs()
    await deleteDatabase(machine, 'clean-claim/default/0')
    const again = await machine.openTab()
    expect(again.start).toMatchObject({ state: 'recovered', restored: 20, count: 20 })
    expect(await again.events()).toEqual(before)
    expect(await again.read(kinds)).toEqual(runFold(kinds, before))
  })

  it('tells a watcher about every event, of any tab', async () => {
    machine.promise = promise
    const [a, b] = [await machine.openTab(), await machine.openTab()]
    const heard: number[] = []
    b.watch(kinds, (state) => heard.push(state.total))
    await a.append('a', 5)
    await expect.poll(() => heard.at(-1)).toBe(5)
    await b.append('b', 7)
    expect(heard.at(-1)).toBe(12)
  })
})

describe('losses', () => {
  it('rebuilds a lost journal from the database', async () => {
    const profile = await machine.openTab()
    for (let n = 1; n <= 20; n++) await profile.append('tick', n)
    const before = await profile.events()
    await machine.closeTabs()
    machine.opfs = new MemoryFolder()
    expect((await machine.openTab()).start).toMatchObject({
      state: 'recovered',
      rejournaled: 20,
      restored: 0,
    })
    await machine.closeTabs()
    machine.indexedDb = new IDBFactory()
    const again = await machine.openTab()
    expect(again.start).toMatchObject({ state: 'recovered', restored: 20 })
    expect(ids(await again.events())).toEqual(ids(before))
  })

  it('says shrunk, never new, when both copies are gone and a note remains; acceptLoss ends it', async () => {
    const profile = await machine.openTab()
    for (let n = 1; n <= 3; n++) await profile.append('tick', n)
    await machine.closeTabs()
    machine.opfs = new MemoryFolder()
    machine.indexedDb = new IDBFactory()
    const again = await machine.openTab()
    expect(again.start).toMatchObject({ state: 'shrunk', expected: 3, count: 0 })
    expect((await machine.reopen()).start.state).toBe('shrunk')
    await (await machine.reopen()).acceptLoss()
    expect((await machine.reopen()).start.state).toBe('ready')
  })

  it('needs no localStorage', async () => {
    const profile = await machine.openTab()
    await profile.append('tick', 1)
    await machine.closeTabs()
    machine.notes.clear()
    expect((await machine.openTab()).start).toMatchObject({ state: 'ready', count: 1 })
  })
})

async function deleteDatabase(where: Machine, name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = where.indexedDb.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
}
