import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'

let machine = new Machine()
afterEach(async () => {
  await machine.closeTabs()
  machine = new Machine()
})

describe('drafts', () => {
  it('the last value wins, across a restart and in another tab', async () => {
    const [a, b] = [await machine.openTab(), await machine.openTab()]
    await a.drafts.put('claim:1', { box: 'a' })
    await b.drafts.put('claim:1', { box: 'b' })
    expect(await a.drafts.get('claim:1')).toEqual({ box: 'b' })
    expect(await (await machine.reopen()).drafts.get('claim:1')).toEqual({ box: 'b' })
  })

  it('puts that come while one is written are joined, and each resolves when its value or a newer one is saved', async () => {
    const { drafts } = await machine.openTab()
    const puts = Array.from({ length: 50 }, (_, n) => drafts.put('claim', n))
    await Promise.all(puts)
    expect(await drafts.get('claim')).toBe(49)
    expect(await drafts.undo('claim')).toBe(0)
  })

  it('a hundred versions can be undone and done again, across a restart; a new value ends the redo', async () => {
    let { drafts } = await machine.openTab()
    for (let n = 0; n <= 130; n++) await drafts.put('claim', n)
    expect([await drafts.undo('claim'), await drafts.undo('claim'), await drafts.redo('claim')]).toEqual([
      129, 128, 129,
    ])
    ;({ drafts } = await machine.reopen())
    expect(await drafts.undo('claim')).toBe(128)
    let undone = 0
    while ((await drafts.undo('claim')) !== undefined) undone += 1
    expect(128 - undone).toBe(31) // 130 back to 31: the last hundred
    await drafts.put('claim', 'new')
    expect(await drafts.redo('claim')).toBeUndefined()
    expect(await drafts.undo('claim')).toBe(31)
  })

  it('keys by prefix, removal, and a watcher that hears both', async () => {
    const { drafts } = await machine.openTab()
    const heard: unknown[] = []
    const end = drafts.watch('claim:1', (value) => heard.push(value))
    await drafts.put('claim:1', 1)
    await drafts.put('exam:1', 1)
    expect(await drafts.keys('claim:')).toEqual(['claim:1'])
    await drafts.remove('claim:1')
    await expect.poll(() => heard.at(-1)).toBeUndefined()
    await drafts.put('claim:1', 2)
    await expect.poll(() => heard.at(-1)).toBe(2)
    end()
    expect(await drafts.undo('claim:1')).toBeUndefined()
  })

  it.each(['strong', 'weak'] as const)(
    'come back with the settings when the database is gone (%s); a removed one does not',
    async (promise) => {
      machine.promise = promise
      const profile = await machine.openTab()
      await profile.drafts.put('claim:1', 'kept')
      await profile.drafts.put('claim:2', 'gone')
      await profile.drafts.remove('claim:2')
      await profile.settings.put('theme', 'dark')
      await machine.closeTabs()
      if (promise === 'strong') machine.indexedDb = new IDBFactory()
      else
        await new Promise((resolve) => {
          machine.indexedDb.deleteDatabase('clean-claim/default/0').onsuccess = resolve
        })
      const again = await machine.openTab()
      expect(again.start).toMatchObject({ state: 'recovered', kept: 2 })
      expect([
        await again.drafts.keys(),
        await again.drafts.get('claim:1'),
        await again.settings.all(),
      ]).toEqual([['claim:1'], 'kept', { theme: 'dark' }])
    },
  )
})
