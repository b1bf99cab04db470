import type { JournalAnswer, JournalCall } from './files/journal-call.ts'
import type { Journal } from './journal.ts'
import { StorageProblem } from './storage-problem.ts'

/** The journal in OPFS, kept by a worker because only workers may flush. Undefined where the browser cannot do it. */
export async function openWorkerJournal(profile: string): Promise<Journal | undefined> {
  if (
    !globalThis.isSecureContext ||
    typeof Worker === 'undefined' ||
    !navigator.storage?.getDirectory ||
    !navigator.locks
  )
    return undefined
  try {
    const worker = new Worker(new URL('../workers/journal.ts', import.meta.url), { type: 'module' })
    const journal = new WorkerJournal(worker)
    await journal.call('open', profile)
    return journal
  } catch {
    return undefined
  }
}

class WorkerJournal implements Journal {
  readonly promise = 'strong'
  #worker: Worker
  #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>()
  #next = 1
  #dead: StorageProblem | undefined

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener('message', (message: MessageEvent<JournalAnswer>) => this.#settle(message.data))
    worker.addEventListener('error', () =>
      this.#die('The part of the page that writes your work to the disk stopped. Reload the page to go on.'),
    )
  }

  call<T>(method: JournalCall['method'], ...args: unknown[]): Promise<T> {
    if (this.#dead) return Promise.reject(this.#dead)
    return new Promise<T>((resolve, reject) => {
      const call = this.#next++
      this.#waiting.set(call, { resolve, reject })
      this.#worker.postMessage({ call, method, args } satisfies JournalCall)
    })
  }

  marker: Journal['marker'] = () => this.call('marker')
  saveMarker: Journal['saveMarker'] = (marker) => this.call('saveMarker', marker)
  scan: Journal['scan'] = (generation, known, only) => this.call('scan', generation, known, only)
  claim: Journal['claim'] = (generation) => this.call('claim', generation)
  append: Journal['append'] = (events) => this.call('append', events)
  rollback: Journal['rollback'] = () => this.call('rollback')
  keep: Journal['keep'] = (name, kept) => this.call('keep', name, kept)
  kept: Journal['kept'] = (generation) => this.call('kept', generation)
  remove: Journal['remove'] = (generation) => this.call('remove', generation)

  async close(): Promise<void> {
    if (this.#dead) return
    await this.call('close').catch(() => undefined)
    this.#die('The journal is closed.')
  }

  #settle(answer: JournalAnswer): void {
    const waiting = this.#waiting.get(answer.call)
    this.#waiting.delete(answer.call)
    if (answer.ok) waiting?.resolve(answer.value as never)
    else waiting?.reject(new DOMException(answer.message, answer.name))
  }

  #die(message: string): void {
    this.#dead = new StorageProblem('journal', message)
    this.#worker.terminate()
    for (const { reject } of this.#waiting.values()) reject(this.#dead)
    this.#waiting.clear()
  }
}
