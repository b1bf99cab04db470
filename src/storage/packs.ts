import { type FolderHandle, pause } from './files/folder.ts'
import { DatabaseShelf } from './files/pack-database.ts'
import { FolderShelf } from './files/pack-folder.ts'
import type { PackShelf, StoredPack } from './files/stored-pack.ts'
import { isQuota, StorageProblem } from './storage-problem.ts'

/** What packs need of the machine. No Dexie: a worker opens this too. */
export interface PackTools {
  /** The private file system; undefined where there is none. */
  readonly root: (() => Promise<FolderHandle>) | undefined
  readonly indexedDB: IDBFactory
  /** Runs alone among all tabs. */
  alone<T>(name: string, run: () => Promise<T>): Promise<T>
  /** Room for this site in bytes, when the browser says so. */
  free(): Promise<number | undefined>
}

/**
 * The student's own releases of one profile: in the private file system, or in a database where there is none or where
 * it cannot be written. They stand beside the log and never in it: no backup, link or report can hold them.
 */
export class Packs {
  #shelves: readonly PackShelf[]
  #tools: PackTools
  #lock: string

  constructor(profile: string, tools: PackTools) {
    const { root, indexedDB } = tools
    this.#shelves = [
      ...(root ? [new FolderShelf(root, profile)] : []),
      ...(indexedDB ? [new DatabaseShelf(profile, indexedDB)] : []),
    ]
    this.#tools = tools
    this.#lock = `clean-claim/${profile}/packs`
  }

  /** By id; nothing but heads is read. */
  async list(): Promise<readonly StoredPack[]> {
    const lists = await Promise.all(this.#shelves.map((shelf) => shelf.list().catch(() => [])))
    const byId = new Map(lists.toReversed().flatMap((list) => list.map((pack) => [pack.head.id, pack])))
    return [...byId.values()].sort((a, b) => (a.head.id < b.head.id ? -1 : 1))
  }

  /** The gzipped pack. Rejects with StorageProblem when it is not here. */
  async read(id: string): Promise<Uint8Array> {
    for (const shelf of this.#shelves) {
      const body = await shelf.read(id).catch(() => undefined)
      if (body) return body
    }
    throw new StorageProblem('packs', 'This code list is no longer in this browser. Load its file again.')
  }

  /** All of it or nothing: what stood here under this id stays until the new one was read back. Rejects with StorageProblem. */
  save(pack: StoredPack, body: Uint8Array): Promise<void> {
    return this.#tools.alone(this.#lock, async () => {
      const free = await this.#tools.free()
      if (free !== undefined && free < body.length) throw noRoom(body.length, free)
      let failed: unknown = new Error('this browser offers no storage')
      for (const [at, shelf] of this.#shelves.entries()) {
        try {
          await shelf.save(pack, body)
          for (const [other, each] of this.#shelves.entries())
            if (other !== at) await each.remove(pack.head.id).catch(() => undefined)
          return
        } catch (error) {
          if (isQuota(error)) throw noRoom(body.length, await this.#tools.free(), error)
          failed = error
        }
      }
      throw new StorageProblem(
        'packs',
        `This was not stored: the browser's storage answered "${failed instanceof Error ? failed.message.slice(0, 200) : String(failed)}". Reload the page, then load the file again.`,
        { cause: failed },
      )
    })
  }

  /** Rejects with StorageProblem when it is still here afterwards. */
  remove(id: string): Promise<void> {
    return this.#tools.alone(this.#lock, async () => {
      await this.#everywhere((shelf) => shelf.remove(id))
      if ((await this.list()).some(({ head }) => head.id === id)) throw stillHere()
    })
  }

  /** For erasing a profile; waits a moment for another tab that is just storing. */
  async clear(tries = 6): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.#everywhere((shelf) => shelf.clear())
      if ((await this.list()).length === 0) return
      if (attempt >= tries) throw stillHere()
      await pause(50 * attempt)
    }
  }

  /** A browser may have a shelf that it refuses to open: there is nothing on it then. */
  async #everywhere(run: (shelf: PackShelf) => Promise<void>): Promise<void> {
    for (const shelf of this.#shelves) await run(shelf).catch(() => undefined)
  }
}

const stillHere = (): StorageProblem =>
  new StorageProblem(
    'packs',
    'This could not be removed, because another tab is using it. Close the other tabs of this site, then try again.',
  )

function noRoom(needed: number, free: number | undefined, cause?: unknown): StorageProblem {
  // Some browsers name a large round allowance whatever is left: then only their refusal counts.
  const has =
    free === undefined || free > needed ? 'it has less than that' : `it has about ${megabytes(free)} free`
  return new StorageProblem(
    'packs',
    `The browser has no room: this needs about ${megabytes(needed)}, and ${has}. Remove a list below or free some disk space, then load the file again. Nothing was changed.`,
    { full: true, cause },
  )
}

const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`

/** The browser, in a page or in a worker. */
export const browserPackTools = (): PackTools => ({
  root:
    globalThis.isSecureContext && navigator.storage?.getDirectory
      ? async () => (await navigator.storage.getDirectory()) as unknown as FolderHandle
      : undefined,
  indexedDB: globalThis.indexedDB,
  alone: (name, run) =>
    (navigator.locks ? navigator.locks.request(name, run) : run()) as ReturnType<typeof run>,
  free: async () => {
    const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {}
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage)
  },
})
