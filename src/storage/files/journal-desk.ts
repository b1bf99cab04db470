import type { Event } from '../../domain/attempt/event.ts'
import { type FolderHandle, pause } from './folder.ts'
import { JournalTail, type Scan, type Segment, scanFolder, writersIn } from './journal-folder.ts'
import { type Kept, keepValue, keptValues } from './kept-folder.ts'
import type { Marker } from './marker.ts'
import { readMarkerFile, writeMarkerFile } from './marker-file.ts'

/** Holds a name until the page dies; false when another tab holds it. Web Locks in a browser. */
export type TakeName = (name: string) => Promise<boolean>

/** What the journal worker does, without the worker: one profile's folder, one open tail. */
export class JournalDesk {
  readonly promise = 'strong'
  #root: () => Promise<FolderHandle>
  #profile: string
  #take: TakeName
  #newId: () => string
  #tail: JournalTail | undefined
  #generation = 0

  constructor(root: () => Promise<FolderHandle>, profile: string, take: TakeName, newId: () => string) {
    this.#root = root
    this.#profile = profile
    this.#take = take
    this.#newId = newId
  }

  async marker(): Promise<Marker | undefined> {
    return readMarkerFile(await this.#folder())
  }

  async saveMarker(marker: Marker): Promise<void> {
    await writeMarkerFile(await this.#folder(), marker)
  }

  async scan(generation: number, known: Readonly<Record<string, number>>, only?: string): Promise<Scan> {
    return scanFolder(await this.#folder(generation), known, only)
  }

  async claim(generation: number): Promise<{ writer: string; head: Event | undefined }> {
    this.#tail?.close()
    this.#tail = undefined
    this.#generation = generation
    const folder = await this.#folder(generation)
    for (const writer of await writersIn(folder)) {
      if (!(await this.#take(this.#lock(writer)))) continue
      this.#tail = await JournalTail.open(folder, writer).catch(() => undefined)
      if (this.#tail) return { writer, head: this.#tail.head }
    }
    const writer = this.#newId()
    await this.#take(this.#lock(writer))
    this.#tail = await JournalTail.open(folder, writer)
    return { writer, head: undefined }
  }

  async append(events: readonly Event[]): Promise<Segment> {
    if (!this.#tail) throw new Error('append before claim')
    return this.#tail.append(events)
  }

  async rollback(): Promise<void> {
    this.#tail?.rollback()
  }

  async keep(name: string, kept: Kept | undefined): Promise<void> {
    await keepValue(await this.#folder(this.#generation), name, kept)
  }

  async kept(generation: number): Promise<Kept[]> {
    return keptValues(await this.#folder(generation))
  }

  async remove(generation?: number): Promise<void> {
    const parent = generation === undefined ? await this.#profiles() : await this.#folder()
    const name = generation === undefined ? folderName(this.#profile) : generationName(generation)
    if (generation === undefined) await this.close()
    await removeFolder(parent, name)
  }

  async close(): Promise<void> {
    this.#tail?.close()
    this.#tail = undefined
  }

  async #profiles(): Promise<FolderHandle> {
    return (await this.#root()).getDirectoryHandle('clean-claim', { create: true })
  }

  async #folder(generation?: number): Promise<FolderHandle> {
    const profile = await (await this.#profiles()).getDirectoryHandle(folderName(this.#profile), {
      create: true,
    })
    return generation === undefined
      ? profile
      : profile.getDirectoryHandle(generationName(generation), { create: true })
  }

  #lock(writer: string): string {
    return `clean-claim/${this.#profile}/writer/${writer}`
  }
}

/** Another tab may need a moment to let go of its file. */
async function removeFolder(parent: FolderHandle, name: string, tries = 20): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await parent.removeEntry(name, { recursive: true })
    } catch (error) {
      if ((error as { name?: string }).name === 'NotFoundError') return
      if (attempt >= tries) throw error
      await pause(15 * attempt)
    }
  }
}

const folderName = (profile: string): string => encodeURIComponent(profile)
const generationName = (generation: number): string => `generation-${generation}`
