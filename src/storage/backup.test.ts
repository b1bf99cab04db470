import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import { hashText } from '../domain/kernel/hash.ts'
import { parseBackup } from './backup.ts'
import { depthOf } from './plain.ts'
import type { Profile } from './profile.ts'

let machine = new Machine()
afterEach(async () => {
  await machine.closeTabs()
  machine = new Machine()
})

async function busyProfile(events: number): Promise<Profile> {
  const profile = await machine.openTab()
  await Promise.all(
    Array.from({ length: events }, (_, n) =>
      profile.append(n % 3 ? 'attempt' : 'review', { n, text: 'Ω'.repeat(n % 40) }),
    ),
  )
  await profile.drafts.put('claim:1', { box: '24E', lines: [1, 2] })
  await profile.settings.put('subject', 'professional')
  return profile
}
const contentOf = (text: string): unknown => {
  const { savedAt: _, sum: __, ...rest } = JSON.parse(text)
  return rest
}

describe('backup and restore', () => {
  it('of 1,000 events onto an empty computer is the identity', async () => {
    const text = await (await busyProfile(1000)).backup()
    await machine.closeTabs()
    machine = new Machine()
    const profile = await machine.openTab()
    const { writer } = profile
    expect(await profile.restore(text)).toEqual({ ok: true, value: { events: 1000 } })
    expect(profile.writer).not.toBe(writer)
    expect(contentOf(await profile.backup())).toEqual(contentOf(text))
    const again = await machine.reopen()
    expect(again.start).toMatchObject({ state: 'ready', count: 1000, restored: 0 })
    expect(contentOf(await again.backup())).toEqual(contentOf(text))
  })

  it('is the identity for generated stores', { timeout: 60_000 }, async () => {
    const store = fc.record({
      events: fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 5 })), {
        maxLength: 12,
      }),
      drafts: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 4 }),
      settings: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(store, async ({ events, drafts, settings }) => {
        machine = new Machine()
        const profile = await machine.openTab()
        for (const [kind, payload] of events) await profile.append(kind, payload)
        for (const [key, value] of Object.entries(drafts)) await profile.drafts.put(key, value)
        for (const [key, value] of Object.entries(settings)) await profile.settings.put(key, value)
        const text = await profile.backup()
        await machine.closeTabs()
        machine = new Machine()
        const other = await machine.openTab()
        expect(await other.restore(text)).toMatchObject({ ok: true })
        expect(contentOf(await other.backup())).toEqual(contentOf(text))
        await machine.closeTabs()
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
  })

  it('restored work outlives a wiped database, and the other tab must reload', async () => {
    const text = await (await busyProfile(30)).backup()
    const [here, there] = [await machine.openTab(), await machine.openTab()]
    const stopped: string[] = []
    there.onStop((problem) => stopped.push(problem.at))
    await here.append('attempt', 'not in the backup')
    await here.restore(text)
    await expect.poll(() => stopped).toEqual(['moved'])
    await expect(there.append('attempt', 1)).rejects.toMatchObject({ name: 'StorageProblem', at: 'moved' })
    await here.append('attempt', 'after')
    await machine.closeTabs()
    machine.indexedDb = new IDBFactory()
    const again = await machine.openTab()
    expect(again.start).toMatchObject({ state: 'recovered', restored: 31, kept: 2 })
    expect((await again.events()).at(-1)?.payload).toBe('after')
    expect(await again.drafts.get('claim:1')).toEqual({ box: '24E', lines: [1, 2] })
  })

  it('watchers go on over a restore', async () => {
    const profile = await busyProfile(3)
    const text = await profile.backup()
    const counts: number[] = []
    profile.watch({ id: 'test:count', version: 1, init: 0, step: (count: number) => count + 1 }, (count) =>
      counts.push(count),
    )
    await profile.append('attempt', 1)
    await profile.restore(text)
    await expect.poll(() => counts.at(-1)).toBe(3)
    await profile.append('attempt', 1)
    await expect.poll(() => counts.at(-1)).toBe(4)
  })
})

describe('an import that is not a backup', () => {
  it('never throws and never changes anything', { timeout: 120_000 }, async () => {
    const profile = await busyProfile(12)
    const text = await profile.backup()
    const before = hashText(JSON.stringify(contentOf(text)))
    const value = JSON.parse(text)
    const cut = fc.nat(text.length - 1).map((at) => text.slice(0, at))
    const swapped = fc
      .tuple(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, noise]) => text.slice(0, at) + noise + text.slice(at + noise.length))
    const replaced = fc
      .tuple(fc.constantFrom(...Object.keys(value)), fc.jsonValue())
      .map(([key, other]) => JSON.stringify({ ...value, [key]: other }))
    const foreign = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom(
        '',
        'null',
        '[]',
        '{}',
        '{"__proto__":{"version":"clean-claim-backup-1"}}',
        '['.repeat(100_000),
        `{"version":"clean-claim-backup-2"}`,
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, swapped, replaced, foreign), async (mutant) => {
        const read = parseBackup(mutant)
        if (read.ok) {
          expect(contentOf(mutant)).toEqual(contentOf(text)) // only its unchecked outside differs
          return
        }
        expect(read.problems.length).toBeGreaterThan(0)
        for (const { message } of read.problems) expect(message).toMatch(/^[A-Z"].*[.]$/s)
        expect(await profile.restore(mutant)).toEqual(read)
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    )
    expect(hashText(JSON.stringify(contentOf(await profile.backup())))).toBe(before)
    expect((await machine.reopen()).start).toMatchObject({ state: 'ready', count: 12 })
  })

  it('counts depth outside strings only', () => {
    expect([depthOf('{"a":[1]}'), depthOf('"[[[["'), depthOf('"\\"[["'), depthOf('')]).toEqual([2, 0, 0, 0])
  })
})
