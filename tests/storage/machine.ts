import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { newId } from '../../src/storage/clock.ts'
import type { Database } from '../../src/storage/database.ts'
import { DatabaseJournal } from '../../src/storage/database-journal.ts'
import { JournalDesk } from '../../src/storage/files/journal-desk.ts'
import type { PackTools } from '../../src/storage/packs.ts'
import { openProfileOn, type Profile } from '../../src/storage/profile.ts'
import type { Tools } from '../../src/storage/tools.ts'
import { MemoryFolder } from './memory-folder.ts'

/** One computer: its disk, databases and notes outlive the tabs that are opened on it. For tests only. */
export class Machine {
  indexedDb = new IDBFactory()
  opfs = new MemoryFolder()
  notes = new Map<string, string>()
  /** 'weak': a browser without OPFS. */
  promise: 'strong' | 'weak' = 'strong'
  /** Room in bytes as the browser would say. */
  free: number | undefined
  prepare: ((db: Database) => void) | undefined
  #locks = new Set<string>()
  #turn: Promise<unknown> = Promise.resolve()
  #open: Profile[] = []

  async openTab(id = 'default'): Promise<Profile> {
    const profile = await openProfileOn(id, this.tools())
    this.#open.push(profile)
    return profile
  }

  /** Every tab closes; locks and handles are free again. */
  async closeTabs(): Promise<void> {
    for (const profile of this.#open.splice(0)) await profile.close()
    this.#locks.clear()
    for (const file of this.opfs.files()) file.open = false
  }

  async reopen(id = 'default'): Promise<Profile> {
    await this.closeTabs()
    return this.openTab(id)
  }

  tools(): Tools {
    const indexedDb = {
      indexedDB: this.indexedDb as unknown as globalThis.IDBFactory,
      IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    }
    return {
      journal: async (profile) =>
        this.promise === 'weak'
          ? new DatabaseJournal(profile, indexedDb)
          : new JournalDesk(
              async () => this.opfs,
              profile,
              async (name) => this.#take(name),
              newId,
            ),
      indexedDb,
      packs: this.packTools(),
      notes: {
        getItem: (key) => this.notes.get(key) ?? null,
        setItem: (key, value) => void this.notes.set(key, value),
        removeItem: (key) => void this.notes.delete(key),
      },
      channel: (name) => new BroadcastChannel(name),
      alone: (_, run) => {
        const mine = this.#turn.then(run)
        this.#turn = mine.catch(() => undefined)
        return mine
      },
      later: () => undefined,
      onReturn: () => undefined,
      ...(this.prepare ? { prepare: this.prepare } : {}),
    }
  }

  /** What the student's own code lists need; without `root` a browser without OPFS. */
  packTools(): PackTools {
    return {
      root: this.promise === 'weak' ? undefined : async () => this.opfs,
      indexedDB: this.indexedDb as unknown as globalThis.IDBFactory,
      alone: (_, run) => run(),
      free: async () => this.free,
    }
  }

  #take(name: string): boolean {
    if (this.#locks.has(name)) return false
    this.#locks.add(name)
    return true
  }
}
