import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import { Event } from '../domain/attempt/event.ts'
import { parseBackup } from './backup.ts'
import { readFrames } from './files/frame.ts'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../tests/storage/fixtures/${name}`, import.meta.url))

/** Frozen files: what was once written must be readable for ever. Never regenerate one; add the next beside it. */
describe('every schema ever released', () => {
  it('backup 1 restores', async () => {
    const text = fixture('backup-1.json').toString()
    expect(parseBackup(text)).toMatchObject({ ok: true })
    const machine = new Machine()
    const profile = await machine.openTab()
    expect(await profile.restore(text)).toEqual({ ok: true, value: { events: 3 } })
    expect((await profile.events()).map(({ kind }) => kind)).toEqual(['attempt', 'review', 'attempt'])
    expect(await profile.drafts.get('claim:1')).toEqual({ box: { '24E': 'A' } })
    expect(await profile.settings.get('subject')).toBe('professional')
    await machine.closeTabs()
  })

  it('journal 1 reads', () => {
    const { texts, damaged } = readFrames(new Uint8Array(fixture('journal-1.txt')))
    expect(damaged).toEqual([])
    expect(texts.map((text) => Event.parse(JSON.parse(text)).seq)).toEqual([1, 2, 3])
  })

  it('profiles do not see each other, and leaving one leaves the others', async () => {
    const machine = new Machine()
    const [ann, bob] = [await machine.openTab('ann'), await machine.openTab('bob')]
    await ann.append('attempt', 'ann')
    await bob.append('attempt', 'bob')
    await ann.drafts.put('claim', 'ann')
    expect((await bob.events()).map(({ payload }) => payload)).toEqual(['bob'])
    expect(await bob.drafts.keys()).toEqual([])
    await ann.erase()
    await machine.closeTabs()
    expect((await machine.openTab('ann')).start).toMatchObject({ state: 'new', count: 0 })
    expect((await machine.openTab('bob')).start).toMatchObject({ state: 'ready', count: 1 })
    await machine.closeTabs()
  })

  it('a killed erase is finished at the next start', async () => {
    const machine = new Machine()
    const profile = await machine.openTab()
    await profile.append('attempt', 1)
    await machine.closeTabs()
    const key = 'clean-claim/default/marker'
    machine.notes.set(key, JSON.stringify({ ...JSON.parse(machine.notes.get(key) as string), erasing: true }))
    expect((await machine.openTab()).start).toMatchObject({ state: 'new', count: 0 })
    await machine.closeTabs()
  })
})
