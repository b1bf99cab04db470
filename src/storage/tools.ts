import type { Database } from './database.ts'
import { DatabaseJournal } from './database-journal.ts'
import type { Journal } from './journal.ts'
import { browserPackTools, type PackTools } from './packs.ts'
import { openWorkerJournal } from './worker-journal.ts'

/** Everything of the machine that storage touches, in one place, so that tests can lose, fill and kill it. */
export interface Tools {
  journal(profile: string): Promise<Journal>
  readonly indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange }
  readonly notes: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined
  readonly channel: ((name: string) => BroadcastChannel) | undefined
  /** Runs alone among all tabs, when the browser can say so. */
  alone<T>(name: string, run: () => Promise<T>): Promise<T>
  /** In idle time, some seconds after the start. */
  later(run: () => Promise<unknown>): void
  /** The page comes back from the browser's back-forward cache, where it heard nothing. */
  onReturn(run: () => void): void
  /** Where the student's own code lists lie. */
  readonly packs?: PackTools
  /** For tests: sees each database before it opens. */
  readonly prepare?: (db: Database) => void
}

export function browserTools(): Tools {
  return {
    journal: async (profile) => (await openWorkerJournal(profile)) ?? new DatabaseJournal(profile),
    indexedDb: {},
    notes: localNotes(),
    channel: typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
    alone,
    packs: browserPackTools(),
    later,
    onReturn: (run) => globalThis.addEventListener('pageshow', ({ persisted }) => persisted && run()),
  }
}

/** A browser that forbids localStorage throws at the first touch. */
function localNotes(): Tools['notes'] {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** A frozen background tab may hold the lock: after half a minute go on without it, every step is idempotent. */
async function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return run()
  let started = false
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(30_000) }, () => {
      started = true
      return run()
    })
  } catch (error) {
    if (started) throw error
    return run()
  }
}

function later(run: () => Promise<unknown>): void {
  const quietly = (): void => void run().catch(() => undefined) // the next start tries again
  setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(quietly), 5000)
}
