import { expect, test } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import type { MemoryFile } from '../../tests/storage/memory-folder.ts'
import type { ReleaseHead } from '../domain/codes/release.ts'
import { DatabaseShelf } from './files/pack-database.ts'
import type { StoredPack } from './files/stored-pack.ts'
import { Packs } from './packs.ts'
import { StorageProblem } from './storage-problem.ts'

const head = (id: string, isLicensed = false): ReleaseHead => ({
  version: 1,
  id,
  content: 'hcpcs',
  name: `List ${id}`,
  inForce: { from: '2026-01-01' },
  count: 3,
  files: [],
  isLicensed,
  sevenths: {},
})
const body = (text: string): Uint8Array => new TextEncoder().encode(text)
const pack = (id: string, bytes: Uint8Array, licenceSaidOn?: string): StoredPack => ({
  head: head(id, licenceSaidOn !== undefined),
  bytes: bytes.length,
  rank: 0,
  ...(licenceSaidOn ? { licenceSaidOn } : {}),
})

function laboratory(promise: 'strong' | 'weak' = 'strong') {
  const machine = new Machine()
  machine.promise = promise
  const packs = () => new Packs('default', machine.packTools()) // a new page each time
  const save = (id: string, text: string, licenceSaidOn?: string) =>
    packs().save(pack(id, body(text), licenceSaidOn), body(text))
  const content = async () =>
    Object.fromEntries(
      await Promise.all(
        (await packs().list()).map(async ({ head: { id } }) => [
          id,
          new TextDecoder().decode(await packs().read(id)),
        ]),
      ),
    )
  return { machine, packs, save, content }
}

for (const promise of ['strong', 'weak'] as const) {
  const where = promise === 'strong' ? 'in the private file system' : 'in a database'

  test(`${where}: what was stored is listed and read in the next visit, replaced by its id, and removed`, async () => {
    const { packs, save, content } = laboratory(promise)
    expect(await content()).toEqual({})
    await save('b', 'first b')
    await save('a', 'first a')
    expect(await content()).toEqual({ a: 'first a', b: 'first b' })
    await save('b', 'second b, longer')
    expect(await content()).toEqual({ a: 'first a', b: 'second b, longer' })
    await packs().remove('a')
    await packs().remove('never there')
    expect(await content()).toEqual({ b: 'second b, longer' })
    await expect(packs().read('a')).rejects.toThrow('no longer in this browser')
  })

  test(`${where}: two profiles see only their own`, async () => {
    const { machine, save, content } = laboratory(promise)
    await save('a', 'mine')
    expect(await new Packs('default/other', machine.packTools()).list()).toEqual([])
    expect(await content()).toEqual({ a: 'mine' })
  })

  test(`${where}: no byte of a licensed list is in a backup, and erasing the profile removes it`, async () => {
    const { machine, packs, save } = laboratory(promise)
    const profile = await machine.openTab()
    await save('licensed', 'SECRET-DESCRIPTOR', '2026-11-23')
    await profile.drafts.put('claim', { box: 'typed' })
    const backup = await profile.backup()
    expect(backup).toContain('typed')
    for (const word of ['SECRET-DESCRIPTOR', 'List licensed']) expect(backup).not.toContain(word)
    expect(await packs().list()).toMatchObject([{ licenceSaidOn: '2026-11-23', head: { isLicensed: true } }])
    await profile.erase()
    expect(await packs().list()).toEqual([])
    expect(machine.opfs.files().filter((file) => file.name.includes('pack'))).toEqual([])
  })
}

test('looking for lists makes no empty database', async () => {
  const { machine, packs } = laboratory('weak')
  await packs().list()
  expect(await machine.indexedDb.databases()).toEqual([])
})

test('a kill after any step of a save leaves the old list or the new one, whole', async () => {
  const { machine, save } = laboratory()
  await save('a', 'old')
  const before = snapshot(machine.opfs.files())
  await save('a', 'new, and longer')
  const after = snapshot(machine.opfs.files())
  const [newBody, newHead] = [...after.keys()]
    .filter((name) => !before.has(name))
    .sort()
    .reverse()
  expect([newBody, newHead]).toEqual(['000002.pack', '000002.head'])
  const bodyBytes = after.get('000002.pack') as Uint8Array
  const headBytes = after.get('000002.head') as Uint8Array
  for (const [what, files, expected] of [
    ['an empty body', { '000002.pack': body('') }, 'old'],
    ['half a body', { '000002.pack': bodyBytes.slice(0, 4) }, 'old'],
    ['a body without a head', { '000002.pack': bodyBytes }, 'old'],
    ['an empty head', { '000002.pack': bodyBytes, '000002.head': body('') }, 'old'],
    ['half a head', { '000002.pack': bodyBytes, '000002.head': headBytes.slice(0, 30) }, 'old'],
    ['both, and the old one too', { '000002.pack': bodyBytes, '000002.head': headBytes }, 'new, and longer'],
  ] as const) {
    const again = laboratory()
    const folder = await packFolder(again.machine)
    for (const [name, bytes] of [...before, ...Object.entries(files)])
      (await folder.getFileHandle(name, { create: true })).bytes = bytes.slice()
    expect(await again.content(), what).toEqual({ a: expected })
    // The next save clears away what the kill left.
    await again.save('b', 'another')
    expect(await again.content(), what).toEqual({ a: expected, b: 'another' })
    expect(folder.entries.size, what).toBe(4)
  }
})

test('a head whose body is gone or cut is not listed', async () => {
  const { machine, save, content } = laboratory()
  await save('a', 'whole')
  const file = (await (await packFolder(machine)).getFileHandle('000001.pack')) as MemoryFile
  file.bytes = file.bytes.slice(0, 2)
  expect(await content()).toEqual({})
})

test('a full disk leaves what was there and says how much room is needed and free', async () => {
  for (const full of ['disk', 'allowance'] as const) {
    const { machine, save, content } = laboratory()
    await save('a', 'old')
    machine.free = full === 'disk' ? 3_000_000 : 100_000
    machine.opfs.disk.full = full === 'disk'
    const large = 'x'.repeat(250_000)
    const error = await save('a', large).catch((problem: unknown) => problem)
    expect(error).toBeInstanceOf(StorageProblem)
    expect(error).toMatchObject({
      full: true,
      message: expect.stringMatching(/needs about 0\.3 MB, and it has (less than that|about 0\.1 MB free)\./),
    })
    machine.opfs.disk.full = false
    expect(await content()).toEqual({ a: 'old' })
    expect(machine.opfs.files()).toHaveLength(2)
  }
})

test('where the file system cannot be written, the database takes the list', async () => {
  const { machine, packs, content } = laboratory()
  const tools = {
    ...machine.packTools(),
    root: () => Promise.reject(new DOMException('no', 'SecurityError')),
  }
  await new Packs('default', tools).save(pack('a', body('kept')), body('kept'))
  expect(await content()).toEqual({ a: 'kept' })
  expect(await new DatabaseShelf('default', machine.packTools().indexedDB).list()).toHaveLength(1)
  await packs().save(pack('a', body('newer')), body('newer'))
  expect(await content()).toEqual({ a: 'newer' })
  expect(await new DatabaseShelf('default', machine.packTools().indexedDB).list()).toHaveLength(0)
})

test('where the file system refuses, a list is removed from the database all the same; one that stays says so', async () => {
  const { machine } = laboratory()
  const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'))
  const packs = new Packs('default', { ...machine.packTools(), root: refuse })
  for (const removeIt of [() => packs.remove('a'), () => packs.clear()]) {
    await packs.save(pack('a', body('kept')), body('kept'))
    await removeIt()
    expect(await packs.list()).toEqual([])
  }
  const { machine: busy, save, packs: pages } = laboratory()
  await save('a', 'kept')
  const folder = await packFolder(busy)
  folder.removeEntry = () => Promise.reject(new DOMException('held', 'NoModificationAllowedError'))
  await expect(pages().remove('a')).rejects.toThrow('could not be removed')
  await expect(pages().clear()).rejects.toThrow('could not be removed')
})

const snapshot = (files: readonly MemoryFile[]) =>
  new Map(files.map(({ name, bytes }) => [name, bytes.slice()]))

async function packFolder(machine: Machine) {
  const profiles = await machine.opfs.getDirectoryHandle('clean-claim', { create: true })
  const profile = await profiles.getDirectoryHandle('default', { create: true })
  return profile.getDirectoryHandle('packs', { create: true })
}
