import type { Event, Fold } from '../domain/attempt/event.ts'
import { good, type Result } from '../domain/kernel/result.ts'
import { type Backup, makeBackup, parseBackup } from './backup.ts'
import { now, today } from './clock.ts'
import { type DamagedRow, type Database, META, type Meta } from './database.ts'
import { DraftStore } from './drafts.ts'
import { eraseProfile } from './erase.ts'
import { EventLog } from './event-log.ts'
import type { Journal } from './journal.ts'
import { MarkerKeeper } from './marker-keeper.ts'
import { mendWhole, rejournal } from './mend.ts'
import type { Profile } from './profile.ts'
import { dropGeneration, writeGeneration } from './restore.ts'
import { SettingStore } from './settings.ts'
import type { Started, StartReport } from './start.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import type { Tools } from './tools.ts'
import { Watchers } from './watchers.ts'

type Message =
  | { readonly say: 'events' }
  | { readonly say: 'value'; readonly name: string }
  | { readonly say: 'repaired' }
  | { readonly say: 'moved'; readonly message: string }

const UPDATED = 'Clean Claim was updated or erased in another tab. Reload this page to go on.'
const CLEARED = "This site's data was cleared while the page was open. Reload the page before you go on."
const RESTORED = 'A backup was restored in another tab. Reload this page to see it.'
const ERASED = 'The work on this computer was erased in another tab. Reload this page.'

/** One tab's hold on one profile: wires log, drafts, notes and the other tabs together. */
export class OpenProfile implements Profile {
  readonly id: string
  readonly start: StartReport
  readonly drafts: DraftStore
  readonly settings: SettingStore
  #tools: Tools
  #db: Database
  #journal: Journal
  #log: EventLog
  #markers: MarkerKeeper
  #channel: BroadcastChannel | undefined
  #stopped: StorageProblem | undefined
  #onStop = new Set<(problem: StorageProblem) => void>()
  #watches = new Set<{ fold: Fold<unknown>; listener: (state: unknown) => void; end: () => void }>()
  #watchers = new Watchers((name) => this.#say({ say: 'value', name }))
  #onEnd: () => void

  constructor(id: string, tools: Tools, started: Started, onEnd: () => void) {
    this.#onEnd = onEnd
    this.id = id
    this.#tools = tools
    this.start = started.report
    this.#journal = started.journal
    this.#markers = new MarkerKeeper(id, started.journal, tools.notes, started.marker)
    this.#db = started.db
    this.#log = this.#openLog(started)
    this.drafts = new DraftStore(() => this.#db, started.journal, this.#watchers)
    this.settings = new SettingStore(() => this.#db, started.journal, this.#watchers)
    this.#channel = tools.channel?.(`clean-claim/${id}`)
    this.#channel?.addEventListener('message', (message: MessageEvent<Message>) => this.#hear(message.data))
  }

  get writer(): string {
    return this.#log.writer
  }

  get promise(): 'strong' | 'weak' {
    return this.#journal.promise
  }

  async begin(): Promise<void> {
    const head = await this.#log.head()
    this.#markers.saw(head)
    await this.#markers.keep()
    if (this.start.restored > 0) this.#say({ say: 'repaired' })
    this.#tools.later(() => this.#checkUp())
    this.#tools.onReturn(() => this.#hear({ say: 'events' }))
  }

  /** In idle time: a row may be gone without any error, and only counting or reading tells. */
  async #checkUp(): Promise<void> {
    if (this.#stopped) return
    const { count } = await this.#log.head()
    const meta = await this.#db.meta()
    if (meta?.checked !== today() || (await this.#db.events.count()) < count) await this.verify()
  }

  append(kind: string, payload: unknown): Promise<Event> {
    return this.#log.append(kind, payload)
  }

  watch<S>(fold: Fold<S>, listener: (state: S) => void): () => void {
    const watch = {
      fold: fold as Fold<unknown>,
      listener: listener as (state: unknown) => void,
      end: this.#log.views.watch(fold, listener),
    }
    this.#watches.add(watch)
    return () => {
      this.#watches.delete(watch)
      watch.end()
    }
  }

  read<S>(fold: Fold<S>): Promise<S> {
    return this.#log.views.read(fold)
  }

  events(filter?: { kind?: string }): Promise<Event[]> {
    return this.#log.events(filter)
  }

  damaged(): Promise<DamagedRow[]> {
    return this.#db.damaged.toArray()
  }

  async backup(): Promise<string> {
    const drafts = await this.#db.drafts.toArray()
    return makeBackup({
      installId: this.#markers.now.installId,
      savedAt: now(),
      events: await this.events(),
      drafts: drafts.map(({ key, value, at }) => ({ key, value, at })),
      settings: Object.entries(await this.settings.all()).map(([key, value]) => ({ key, value })),
      damaged: await this.damaged(),
    })
  }

  async restore(text: string): Promise<Result<{ events: number }>> {
    const backup = parseBackup(text)
    if (!backup.ok) return backup
    return this.#alone(() => this.#replaceWith(backup.value))
  }

  async #replaceWith(backup: Backup): Promise<Result<{ events: number }>> {
    const before = { db: this.#db, generation: this.#markers.now.generation }
    this.#log.stop(new StorageProblem('moved', 'A backup was being restored just then. Do this again.'))
    let written: Database | undefined
    try {
      const next = await writeGeneration(this.id, before.generation + 1, backup, this.#journal, this.#tools)
      written = next.db
      await this.#changeMeta({ closed: true }) // other tabs write no more
      await this.#markers.flip(next.marker) // from here on every start takes the restored generation
      this.#db = next.db
      this.#log = this.#openLog(next)
    } catch (error) {
      written?.close({ disableAutoOpen: true })
      const claim = await this.#journal.claim(before.generation)
      this.#log = this.#openLog({ db: before.db, claim })
      this.#rewatch()
      await this.#changeMeta({ closed: false }).catch(() => undefined) // the next start does it again
      await dropGeneration(this.id, before.generation + 1, this.#journal, this.#tools)
      throw storageProblem('restore', error)
    }
    before.db.close({ disableAutoOpen: true })
    this.#rewatch()
    this.#say({ say: 'moved', message: RESTORED })
    // What was here before stays on the disk until the next restore.
    await dropGeneration(this.id, before.generation - 1, this.#journal, this.#tools)
    return good({ events: backup.events.length })
  }

  async verify(): Promise<{ restored: number; rejournaled: number; damaged: number }> {
    const mended = await this.#alone(async () => {
      const { restored, toJournal } = await mendWhole(this.#db, this.#journal, this.#markers.now.generation)
      await rejournal(this.#journal, toJournal)
      await this.#changeMeta({ checked: today() })
      return { restored, rejournaled: toJournal.length, damaged: await this.#db.damaged.count() }
    })
    if (mended.restored > 0) {
      await this.#log.views.refold()
      this.#say({ say: 'repaired' })
    }
    return mended
  }

  async acceptLoss(): Promise<void> {
    await this.#markers.acceptLoss(await this.#log.head())
  }

  async erase(): Promise<void> {
    await this.#markers.erasing()
    this.#say({ say: 'moved', message: ERASED })
    this.#stop(new StorageProblem('erase', 'The work on this computer was erased.'), false)
    await eraseProfile(this.id, this.#markers.now.generation, this.#journal, this.#tools)
    await this.#journal.close()
  }

  async close(): Promise<void> {
    await this.#log.between(async () => undefined)
    this.#stop(new StorageProblem('closed', 'This page has closed its storage.'), false)
    await this.#journal.close()
  }

  onStop(listener: (problem: StorageProblem) => void): () => void {
    this.#onStop.add(listener)
    if (this.#stopped) listener(this.#stopped)
    return () => this.#onStop.delete(listener)
  }

  #openLog({ db, claim }: Pick<Started, 'db' | 'claim'>): EventLog {
    const stop = (problem: StorageProblem): void => {
      if (this.#db === db) this.#stop(problem, true) // not when this tab itself left that database
    }
    db.on('versionchange', () => stop(new StorageProblem('schema', UPDATED)))
    db.on('close', () => stop(new StorageProblem('closed', CLEARED)))
    return new EventLog(db, this.#journal, claim, (head) => {
      this.#say({ say: 'events' })
      if (!this.#stopped) this.#markers.saw(head)
    })
  }

  #rewatch(): void {
    for (const watch of this.#watches) {
      watch.end()
      watch.end = this.#log.views.watch(watch.fold, watch.listener)
    }
    this.#watchers.allChanged()
  }

  /** Alone among all tabs, and between two writes of this one. */
  #alone<T>(run: () => Promise<T>): Promise<T> {
    return this.#tools.alone(`clean-claim/${this.id}/start`, () => this.#log.between(run))
  }

  async #changeMeta(change: Partial<Meta>): Promise<void> {
    const db = this.#db
    await db.transaction('rw', db.state, async () => {
      const meta = (await db.state.get(META))?.value as Meta
      await db.state.put({ key: META, value: { ...meta, ...change } })
    })
  }

  #say(message: Message): void {
    if (!this.#stopped) this.#channel?.postMessage(message)
  }

  #hear(message: Message): void {
    if (this.#stopped) return
    if (message.say === 'events') void this.#log.views.pull().catch(() => undefined)
    else if (message.say === 'value') this.#watchers.heard(message.name)
    else if (message.say === 'repaired') void this.#log.views.refold()
    else {
      this.#stop(new StorageProblem('moved', message.message), true)
      void this.#journal.close()
    }
  }

  #stop(problem: StorageProblem, tell: boolean): void {
    if (this.#stopped) return
    this.#stopped = problem
    this.#log.stop(problem)
    this.#db.close({ disableAutoOpen: true })
    this.#channel?.close()
    this.#onEnd()
    if (tell) for (const listener of this.#onStop) listener(problem)
  }
}
