import { type PackShelf, StoredPack } from './stored-pack.ts'

const TABLES = ['heads', 'bodies'] as const

/** The database's name begins like the others of its profile, so that erasing the profile finds it. */
export const packDatabaseName = (profile: string): string =>
  `clean-claim/${encodeURIComponent(profile)}/packs`

/** Packs where the private file system is missing: a small database, opened for each call, head and body in one transaction. */
export class DatabaseShelf implements PackShelf {
  #factory: IDBFactory
  #name: string

  constructor(profile: string, factory: IDBFactory) {
    this.#factory = factory
    this.#name = packDatabaseName(profile)
  }

  async list(): Promise<readonly StoredPack[]> {
    if (!(await this.#exists())) return []
    const rows = await this.#run('readonly', (table) => table('heads').getAll())
    return (rows as unknown[]).flatMap((row) => {
      const pack = StoredPack.safeParse(row)
      return pack.success ? [pack.data] : []
    })
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    if (!(await this.#exists())) return undefined
    const body = await this.#run('readonly', (table) => table('bodies').get(id))
    return body instanceof Uint8Array ? body : undefined
  }

  async save(pack: StoredPack, body: Uint8Array): Promise<void> {
    await this.#run('readwrite', (table) => {
      table('bodies').put(body, pack.head.id)
      return table('heads').put(pack, pack.head.id)
    })
  }

  async remove(id: string): Promise<void> {
    if (!(await this.#exists())) return
    await this.#run('readwrite', (table) => {
      table('bodies').delete(id)
      return table('heads').delete(id)
    })
  }

  clear(): Promise<void> {
    return new Promise((resolve, reject) => {
      const deleting = this.#factory.deleteDatabase(this.#name)
      deleting.onsuccess = () => resolve()
      deleting.onerror = () => reject(deleting.error)
    })
  }

  /** Looking must not make an empty database. A browser that cannot list them is asked by opening. */
  async #exists(): Promise<boolean> {
    const listed = await this.#factory.databases?.().catch(() => undefined)
    return listed ? listed.some(({ name }) => name === this.#name) : true
  }

  /** Resolves with the answer of the request when its transaction is on the disk. */
  #run(
    mode: IDBTransactionMode,
    ask: (table: (name: (typeof TABLES)[number]) => IDBObjectStore) => IDBRequest,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const opening = this.#factory.open(this.#name, 1)
      opening.onupgradeneeded = () => {
        for (const name of TABLES) opening.result.createObjectStore(name)
      }
      opening.onerror = () => reject(opening.error)
      opening.onblocked = () => reject(new DOMException('blocked by another tab', 'BlockedError'))
      opening.onsuccess = () => {
        const db = opening.result
        const end = (settle: () => void) => {
          db.close()
          settle()
        }
        try {
          const transaction = db.transaction(TABLES, mode)
          const request = ask((name) => transaction.objectStore(name))
          transaction.oncomplete = () => end(() => resolve(request.result))
          transaction.onabort = () => end(() => reject(transaction.error ?? request.error))
        } catch (error) {
          end(() => reject(error))
        }
      }
    })
  }
}
