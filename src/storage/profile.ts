import type { Event, Fold } from '../domain/attempt/event.ts'
import { good, type Result } from '../domain/kernel/result.ts'
import { makeBackup, parseBackup } from './backup.ts'
import { now } from './clock.ts'
import { type DamagedRow, type Database, META, type Meta } from './database.ts'
import { type Drafts, DraftStore } from './drafts.ts'
import { eraseProfile, markerKey } from './erase.ts'
import { EventLog } from './event-log.ts'
import { type Marker, SCHEMA } from './files/marker.ts'
import type { Journal } from './journal.ts'
import { writeGeneration } from './restore.ts'
import { type Settings, SettingStore } from './settings.ts'
import { addMissing, mendWhole, type StartReport, type Started, startStore } from './start.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import { browserTools, type Tools } from './tools.ts'
import type { LogHead } from './view.ts'

/** Everything one learner has done on this computer. */
export interface Profile {
  readonly id: string
  /** This tab, as long as it lives; every event carries it. */
  readonly writer: string
  /** 'strong': the journal is in OPFS · 'weak': it is a second database, and the page says so once */
  readonly promise: 'strong' | 'weak'
  readonly start: StartReport
  /** Resolves when the event is on the disk twice: that moment is "Saved". Rejects with StorageProblem, nothing written. */
  append(kind: string, payload: unknown): Promise<Event>
  /** Hears the folded state now and after each event of any tab. */
  watch<S>(fold: Fold<S>, listener: (state: S) => void): () => void
  read<S>(fold: Fold<S>): Promise<S>
  /** In order (seq, writer). */
  events(filter?: { kind?: string }): Promise<Event[]>
  readonly drafts: Drafts
  readonly settings: Settings
  damaged(): Promise<DamagedRow[]>
  backup(): Promise<string>
  /** All or nothing; afterwards this object goes on with the restored work and a new writer, other tabs are told to reload. */
  restore(text: string): Promise<Result<{ events: number }>>
  /** Reads all of both copies and mends what differs. Run in idle time once a day. */
  verify(): Promise<{ restored: number; rejournaled: number; damaged: number }>
  /** After 'shrunk' was shown and a backup could not help: go on with what is left. */
  acceptLoss(): Promise<void>
  /** Deletes journal, databases and markers. The caller makes and reads back a backup first. */
  erase(): Promise<void>
  close(): Promise<void>
  /** Hears once why this tab may no longer write (newer version, restored or erased elsewhere, data cleared): lock the screen. */
  onStop(listener: (problem: StorageProblem) => void): () => void
}

type Message = { readonly say: 'events' } | { readonly say: 'repaired' } | { readonly say: 'moved'; readonly message: string }

export async function openProfile(id = 'default', tools: Tools = browserTools()): Promise<Profile> {
  const started = await tools.alone(`clean-claim/${id}/start`, () => startStore(id, tools))
  const profile = new OpenProfile(id, tools, started)
  await profile.begin()
  return profile
}

class OpenProfile implements Profile {
  readonly id: string
  readonly start: StartReport
  readonly drafts: DraftStore
  readonly settings: SettingStore
  #tools: Tools
  #db: Database
  #journal: Journal
  #log: EventLog
  #marker: Marker
  #channel: BroadcastChannel | undefined
  #stopped: StorageProblem | undefined
  #onStop = new Set<(problem: StorageProblem) => void>()
  #watches = new Set<{ fold: Fold<unknown>; listener: (state: unknown) => void; end: () => void }>()
  #sinceMarker = 0

  constructor(id: string, tools: Tools, started: Started) {
    this.id = id
    this.#tools = tools
    this.start = started.report
    this.#journal = started.journal
    this.#marker = started.marker
    this.#db = started.db
    this.#log = this.#openLog(started)
    this.drafts = new DraftStore(() => this.#db)
    this.settings = new SettingStore(() => this.#db)
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
    await this.#mark(head, true)
    if (this.start.restored > 0) this.#say({ say: 'repaired' })
  }

  append(kind: string, payload: unknown): Promise<Event> {
    return this.#log.append(kind, payload)
  }

  watch<S>(fold: Fold<S>, listener: (state: S) => void): () => void {
    const watch = { fold: fold as Fold<unknown>, listener: listener as (state: unknown) => void, end: this.#log.watch(fold, listener) }
    this.#watches.add(watch)
    return () => {
      this.#watches.delete(watch)
      watch.end()
    }
  }

  read<S>(fold: Fold<S>): Promise<S> {
    return this.#log.read(fold)
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
      installId: this.#marker.installId,
      savedAt: now(),
      events: await this.events(),
      drafts: drafts.map(({ key, value, at }) => ({ key, value, at })),
      settings: await this.settings.all(),
      damaged: await this.damaged(),
    })
  }

  async restore(text: string): Promise<Result<{ events: number }>> {
    const backup = parseBackup(text)
    if (!backup.ok) return backup
    return this.#tools.alone(`clean-claim/${this.id}/start`, async () => {
      const before = { db: this.#db, generation: this.#marker.generation }
      await this.#setClosed(true)
      try {
        const next = await writeGeneration(this.id, before.generation + 1, backup.value, this.promise, this.#journal, this.#tools)
        await this.#journal.saveMarker(next.marker) // from here on every start takes the restored generation
        this.#note(next.marker)
        this.#marker = next.marker
        this.#db = next.db
        this.#log = this.#openLog(next)
      } catch (error) {
        await this.#setClosed(false)
        this.#log = this.#openLog({ db: before.db, claim: await this.#journal.claim(before.generation) })
        this.#rewatch()
        throw storageProblem('restore', error)
      }
      before.db.close({ disableAutoOpen: true })
      this.#rewatch()
      this.#say({ say: 'moved', message: 'A backup was restored in another tab. Reload this page to see it.' })
      return good({ events: backup.value.events.length })
    })
  }

  async verify(): Promise<{ restored: number; rejournaled: number; damaged: number }> {
    const mended = await this.#tools.alone(`clean-claim/${this.id}/start`, async () => {
      const scan = await this.#journal.scan(this.#marker.generation, {})
      const whole = await mendWhole(this.#db, scan)
      const restored = whole.restored + (await addMissing(this.#db, scan))
      if (whole.toJournal.length > 0) await this.#journal.append(whole.toJournal)
      return { restored, rejournaled: whole.toJournal.length, damaged: await this.#db.damaged.count() }
    })
    if (mended.restored > 0) {
      await this.#log.refold()
      this.#say({ say: 'repaired' })
    }
    return mended
  }

  async acceptLoss(): Promise<void> {
    const head = await this.#log.head()
    this.#marker = { ...this.#marker, accepted: this.#marker.accepted + 1, count: head.count, lastId: head.lastId }
    await this.#mark(head, true)
  }

  async erase(): Promise<void> {
    const erasing = { ...this.#marker, erasing: true }
    await this.#journal.saveMarker(erasing).catch(() => undefined)
    this.#note(erasing)
    this.#say({ say: 'moved', message: 'The work on this computer was erased in another tab. Reload this page.' })
    this.#stop(new StorageProblem('erase', 'The work on this computer was erased.'), false)
    await eraseProfile(this.id, this.#marker.generation, this.#journal, this.#tools)
    await this.#journal.close()
  }

  async close(): Promise<void> {
    if (this.#stopped?.at !== 'closed') await this.#log.idle()
    this.#stop(new StorageProblem('closed', 'This page has closed its storage.'), false)
    await this.#journal.close()
  }

  onStop(listener: (problem: StorageProblem) => void): () => void {
    this.#onStop.add(listener)
    if (this.#stopped) listener(this.#stopped)
    return () => this.#onStop.delete(listener)
  }

  #openLog({ db, claim }: Pick<Started, 'db' | 'claim'>): EventLog {
    db.on('versionchange', () => this.#stop(new StorageProblem('schema', 'Clean Claim was updated or erased in another tab. Reload this page to go on.'), true))
    db.on('close', () => this.#stop(new StorageProblem('closed', "This site's data was cleared while the page was open. Reload the page before you go on."), true))
    return new EventLog(db, this.#journal, claim, (head) => {
      this.#say({ say: 'events' })
      void this.#mark(head, false)
    })
  }

  #rewatch(): void {
    for (const watch of this.#watches) {
      watch.end()
      watch.end = this.#log.watch(watch.fold, watch.listener)
    }
  }

  /** localStorage after every write, OPFS after every fifty: a lower bound is all that is needed. */
  async #mark(head: LogHead, both: boolean): Promise<void> {
    this.#marker = { ...this.#marker, count: Math.max(this.#marker.count, head.count), lastId: head.lastId }
    this.#note(this.#marker)
    this.#sinceMarker += 1
    if (!both && this.#sinceMarker < 50) return
    this.#sinceMarker = 0
    await this.#journal.saveMarker(this.#marker).catch(() => undefined)
  }

  #note(marker: Marker): void {
    try {
      this.#tools.notes?.setItem(markerKey(this.id), JSON.stringify(marker))
    } catch {
      // full or forbidden: the note in OPFS remains
    }
  }

  async #setClosed(closed: boolean): Promise<void> {
    const db = this.#db
    await db.transaction('rw', db.state, async () => {
      const meta = (await db.state.get(META))?.value as Meta
      await db.state.put({ key: META, value: { ...meta, schema: SCHEMA, closed } })
    })
  }

  #say(message: Message): void {
    if (!this.#stopped) this.#channel?.postMessage(message)
  }

  #hear(message: Message): void {
    if (this.#stopped) return
    if (message.say === 'events') void this.#log.pull().catch(() => undefined)
    else if (message.say === 'repaired') void this.#log.refold()
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
    if (tell) for (const listener of this.#onStop) listener(problem)
  }
}
