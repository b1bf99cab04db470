import { bytesOf, type FileHandle, type FolderHandle, filesOf, openSync, writeFlushed } from './folder.ts'
import { makeFrame, readFrames } from './frame.ts'
import { type PackShelf, StoredPack } from './stored-pack.ts'

/**
 * Packs in the private file system, in a folder of the profile: `000007.pack` is a body, `000007.head` its head. The
 * head is written last, after the body was read back, so a kill at any moment leaves what was there before; of two
 * heads with one id the higher number counts. Saving needs a worker; the rest works anywhere.
 */
export class FolderShelf implements PackShelf {
  #root: () => Promise<FolderHandle>
  #profile: string

  constructor(root: () => Promise<FolderHandle>, profile: string) {
    this.#root = root
    this.#profile = profile
  }

  async list(): Promise<readonly StoredPack[]> {
    return (await this.#entries()).map(({ pack }) => pack)
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    const entry = (await this.#entries()).find(({ pack }) => pack.head.id === id)
    return entry ? bytesOf(entry.body) : undefined
  }

  async save(pack: StoredPack, body: Uint8Array): Promise<void> {
    const folder = await this.#folder()
    const before = await filesOf(folder)
    const number = 1 + Math.max(0, ...before.map(({ name }) => Number.parseInt(name, 10) || 0))
    const [bodyName, headName] = [nameOf(number, 'pack'), nameOf(number, 'head')]
    try {
      await writeWhole(folder, bodyName, body)
      const written = await bytesOf(await folder.getFileHandle(bodyName))
      if (!isSame(written, body)) throw new Error('what was read back differs from what was written')
      await writeWhole(folder, headName, makeFrame(pack))
    } catch (error) {
      for (const name of [headName, bodyName]) await folder.removeEntry(name).catch(() => undefined)
      throw error
    }
    await this.#tidy(folder)
  }

  async remove(id: string): Promise<void> {
    const folder = await this.#folder()
    // The head first: without it the body is nobody's, and the next save clears it away.
    for (const { number, pack } of await headsIn(await filesOf(folder)))
      if (pack.head.id === id) await folder.removeEntry(nameOf(number, 'head'))
    await this.#tidy(folder)
  }

  async clear(): Promise<void> {
    const folder = await this.#folder()
    for (const { name } of await filesOf(folder)) await folder.removeEntry(name)
  }

  /** Packs that are whole, the newest of each id, in the order of saving. */
  async #entries(): Promise<{ pack: StoredPack; number: number; body: FileHandle }[]> {
    const files = await filesOf(await this.#folder())
    const whole: { pack: StoredPack; number: number; body: FileHandle }[] = []
    for (const { number, pack } of await headsIn(files)) {
      const body = files.find(({ name }) => name === nameOf(number, 'pack'))
      if (body && (await body.getFile()).size === pack.bytes) whole.push({ pack, number, body })
    }
    return whole.filter(
      ({ pack, number }) =>
        !whole.some((other) => other.pack.head.id === pack.head.id && other.number > number),
    )
  }

  /** Removes what no whole pack needs: older editions of an id, bodies of writes that were killed. */
  async #tidy(folder: FolderHandle): Promise<void> {
    const needed = new Set(
      (await this.#entries()).flatMap(({ number }) => [nameOf(number, 'pack'), nameOf(number, 'head')]),
    )
    const strays = (await filesOf(folder)).filter(({ name }) => !needed.has(name))
    for (const { name } of strays.sort((a, b) => (a.name < b.name ? -1 : 1)))
      await folder.removeEntry(name).catch(() => undefined) // another tab holds it: next time
  }

  async #folder(): Promise<FolderHandle> {
    const profiles = await (await this.#root()).getDirectoryHandle('clean-claim', { create: true })
    const profile = await profiles.getDirectoryHandle(encodeURIComponent(this.#profile), { create: true })
    return profile.getDirectoryHandle('packs', { create: true })
  }
}

async function headsIn(files: readonly FileHandle[]): Promise<{ number: number; pack: StoredPack }[]> {
  const heads: { number: number; pack: StoredPack }[] = []
  for (const file of files.filter(({ name }) => name.endsWith('.head'))) {
    const [text] = readFrames(await bytesOf(file).catch(() => new Uint8Array())).texts
    const pack = text === undefined ? undefined : StoredPack.safeParse(JSON.parse(text))
    if (pack?.success) heads.push({ number: Number.parseInt(file.name, 10), pack: pack.data })
  }
  return heads
}

async function writeWhole(folder: FolderHandle, name: string, bytes: Uint8Array): Promise<void> {
  const file = await openSync(await folder.getFileHandle(name, { create: true }))
  try {
    file.truncate(0)
    writeFlushed(file, bytes, 0)
  } finally {
    file.close()
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

const nameOf = (number: number, kind: 'pack' | 'head'): string => `${String(number).padStart(6, '0')}.${kind}`
