import type { Event } from '../domain/attempt/event.ts'
import type { Scan, Segment } from './files/journal-folder.ts'
import type { Kept } from './files/kept-folder.ts'
import type { Marker } from './files/marker.ts'

/** The first of the two copies of the log. One object a tab; it writes only what its own tab appends. */
export interface Journal {
  readonly promise: 'strong' | 'weak'
  marker(): Promise<Marker | undefined>
  saveMarker(marker: Marker): Promise<void>
  /** Whole lines beyond the known offsets; `{}` reads everything. With `only`, the other segments are listed, not read. */
  scan(generation: number, known: Readonly<Record<string, number>>, only?: string): Promise<Scan>
  /** Takes a writer that no living tab holds, or a new one, and opens its file. `head` is its newest event. */
  claim(generation: number): Promise<{ writer: string; head?: Event | undefined }>
  /** On the disk when it resolves; all events or none. */
  append(events: readonly Event[]): Promise<Segment>
  /** Takes back the last append. */
  rollback(): Promise<void>
  /** The newest value under a name, beside the log; undefined removes it. */
  keep(name: string, kept: Kept | undefined): Promise<void>
  kept(generation: number): Promise<Kept[]>
  /** Removes the files of one generation, or of the whole profile with its markers. */
  remove(generation?: number): Promise<void>
  close(): Promise<void>
}
