import type { DBCore, Middleware } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import type { Profile } from './profile.ts'

/** Lets `allowed` database writes pass, then answers as a full disk does. */
function fullAfter(counter: { allowed: number }): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'full disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: (request) => {
            if (request.type.startsWith('delete') || counter.allowed-- > 0) return table.mutate(request)
            return Promise.reject(new DOMException('full', 'QuotaExceededError'))
          },
        }
      },
    }),
  }
}

let machine = new Machine()
let disk = { allowed: Number.POSITIVE_INFINITY }
afterEach(async () => {
  disk.allowed = Number.POSITIVE_INFINITY
  await machine.closeTabs()
  machine = new Machine()
})

async function fullProfile(promise: 'strong' | 'weak' = 'strong'): Promise<Profile> {
  disk = { allowed: Number.POSITIVE_INFINITY }
  machine.promise = promise
  machine.prepare = (db) => void db.use(fullAfter(disk))
  const profile = await machine.openTab()
  for (let n = 1; n <= 20; n++) await profile.append('tick', n)
  await profile.drafts.put('claim', { box: 'typed' })
  await profile.settings.put('theme', 'dark')
  return profile
}

const everything = async (profile: Profile): Promise<unknown> => {
  const { savedAt: _, sum: __, ...rest } = JSON.parse(await profile.backup())
  return rest
}

describe('a full disk at every step', () => {
  it.each(['strong', 'weak'] as const)(
    'of an append (%s): a message, nothing half-written, usable again, the same after a restart',
    async (promise) => {
      const profile = await fullProfile(promise)
      const before = await everything(profile)
      let refused = 0
      for (let step = 0; step < 4; step++) {
        disk.allowed = step
        const outcome = await profile.append('tick', 'never').catch((problem: unknown) => problem)
        if (!(outcome instanceof Error)) break
        refused += 1
        expect(outcome).toMatchObject({ name: 'StorageProblem', full: true, at: 'database' })
        expect(await everything(profile)).toEqual(before)
      }
      expect(refused).toBeGreaterThan(0)
      disk.allowed = Number.POSITIVE_INFINITY
      const again = await machine.reopen()
      expect((await again.events()).filter((event) => event.payload === 'never').length).toBeLessThanOrEqual(
        1,
      )
      await again.append('tick', 'after')
      expect((await machine.reopen()).start).toMatchObject({ state: 'ready', restored: 0 })
    },
  )

  it('of a batch that also keeps the caches: all of it is refused or none', async () => {
    const profile = await fullProfile()
    for (let allowed = 0; allowed < 3; allowed++) {
      const before = (await profile.events()).length
      disk.allowed = allowed
      const outcomes = await Promise.allSettled(
        Array.from({ length: 40 }, (_, n) => profile.append('batch', n)),
      )
      disk.allowed = Number.POSITIVE_INFINITY
      const saved = outcomes.filter(({ status }) => status === 'fulfilled').length
      expect((await profile.events()).length).toBe(before + saved)
    }
    const count = (await profile.events()).length
    expect((await machine.reopen()).start).toMatchObject({
      state: 'ready',
      count,
      restored: 0,
      rejournaled: 0,
    })
  })

  it('of the journal: refused before the database hears of it', async () => {
    const profile = await fullProfile()
    const before = await everything(profile)
    machine.opfs.disk.full = true
    await expect(profile.append('tick', 'never')).rejects.toMatchObject({
      name: 'StorageProblem',
      full: true,
      at: 'journal',
    })
    expect(await everything(profile)).toEqual(before)
    machine.opfs.disk.full = false
    await profile.append('tick', 'after')
    expect((await machine.reopen()).start).toMatchObject({ state: 'ready', count: 21 })
  })

  it('of a draft and a setting: the old value stays', async () => {
    const profile = await fullProfile()
    for (let step = 0; step < 2; step++) {
      disk.allowed = step
      await expect(profile.drafts.put('claim', { box: 'new' })).rejects.toMatchObject({ full: true })
      disk.allowed = Number.POSITIVE_INFINITY
      expect(await profile.drafts.get('claim')).toEqual({ box: 'typed' })
    }
    disk.allowed = 0
    await expect(profile.settings.put('theme', 'light')).rejects.toMatchObject({ full: true })
    expect(await profile.settings.get('theme')).toBe('dark')
  })

  it('of a restore: everything is as it was, in this tab and after a restart', async () => {
    const profile = await fullProfile()
    const text = await profile.backup()
    await profile.append('tick', 'newer than the backup')
    const before = await everything(profile)
    let refused = 0
    for (let step = 1; step < 30; step++) {
      disk.allowed = step
      const outcome = await profile.restore(text).catch((problem: unknown) => problem)
      disk.allowed = Number.POSITIVE_INFINITY
      if (!(outcome instanceof Error)) break
      refused += 1
      expect(outcome).toMatchObject({ name: 'StorageProblem', full: true })
      expect(await everything(profile)).toEqual(before)
    }
    expect(refused).toBeGreaterThan(4)
    const restored = await everything(profile)
    machine.opfs.disk.full = true
    await expect(profile.restore(text)).rejects.toMatchObject({ name: 'StorageProblem', full: true })
    machine.opfs.disk.full = false
    expect(await everything(profile)).toEqual(restored)
    await profile.append('tick', 'usable')
    expect((await machine.reopen()).start).toMatchObject({ state: 'ready', count: 21, restored: 0 })
  })
})
