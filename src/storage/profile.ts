import type { Event, Fold } from '../domain/attempt/event.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { DamagedRow } from './database.ts'
import type { Drafts } from './drafts.ts'
import { OpenProfile } from './open-profile.ts'
import type { Settings } from './settings.ts'
import { type StartReport, startStore } from './start.ts'
import type { StorageProblem } from './storage-problem.ts'
import { browserTools, type Tools } from './tools.ts'

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

const open = new Map<string, Promise<Profile>>()

/** The profile of this tab; asked again, the same one. After `close` or `erase` a new one. */
export function openProfile(id = 'default'): Promise<Profile> {
  const known = open.get(id)
  if (known) return known
  const forget = (): void => void open.delete(id)
  const opening = openProfileOn(id, browserTools(), forget)
  open.set(id, opening)
  opening.catch(forget)
  return opening
}

/** On a given machine; tests bring their own. */
export async function openProfileOn(
  id: string,
  tools: Tools,
  onEnd: () => void = () => undefined,
): Promise<Profile> {
  const started = await tools.alone(`clean-claim/${id}/start`, () => startStore(id, tools))
  const profile = new OpenProfile(id, tools, started, onEnd)
  await profile.begin()
  return profile
}
