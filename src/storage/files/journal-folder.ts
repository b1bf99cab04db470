import { Event } from '../../domain/attempt/event.ts'
import { bytesOf, type FolderHandle, filesOf, openSync, type SyncFile, writeFlushed } from './folder.ts'
import { makeFrames, readFrames } from './frame.ts'

/** A new segment begins after this many bytes, so that a start reads and a claim checks little. */
const SEGMENT_BYTES = 256 * 1024

/** One journal file as a scan saw it. `end` is the offset after its last whole line. */
export interface Segment {
  readonly name: string
  readonly size: number
  readonly end: number
}

export interface DamagedLine {
  /** `file:offset`, the same at every scan. */
  readonly at: string
  readonly text: string
  readonly reason: string
}

export interface Scan {
  readonly segments: readonly Segment[]
  readonly events: readonly Event[]
  readonly damaged: readonly DamagedLine[]
}

/** Reads every segment from the offset that is already known (0 when it is not); files shorter than known are read whole. With `only`, the other segments are listed and not read. */
export async function scanFolder(
  folder: FolderHandle,
  known: Readonly<Record<string, number>>,
  only?: string,
): Promise<Scan> {
  const segments: Segment[] = []
  const events: Event[] = []
  const damaged: DamagedLine[] = []
  for (const file of await filesOf(folder)) {
    if (!segmentPattern.test(file.name)) continue
    const { size } = await file.getFile()
    const before = known[file.name] ?? 0
    if (size === before || (only !== undefined && only !== file.name)) {
      segments.push({ name: file.name, size, end: size })
      continue
    }
    const from = size > before ? before : 0
    const bytes = await bytesOf(file, from).catch(() => undefined)
    if (!bytes) {
      // Its tab is alive, writes without a pause, and brings its own events to the database: nothing is missed.
      segments.push({ name: file.name, size: before, end: before })
      continue
    }
    const frames = readFrames(bytes)
    segments.push({ name: file.name, size, end: from + frames.end })
    for (const text of frames.texts) {
      const read = Event.safeParse(JSON.parse(text))
      if (read.success) events.push(read.data)
      else
        damaged.push({
          at: `${file.name}:${text.slice(0, 40)}`,
          text,
          reason: 'This line of the journal is not an event.',
        })
    }
    for (const line of frames.damaged) {
      damaged.push({
        at: `${file.name}:${from + line.at}`,
        text: line.text,
        reason: 'The check sum of this line of the journal does not fit.',
      })
    }
  }
  return { segments, events, damaged }
}

/** The writers that have files here, so that one without a living tab can be taken up again. */
export async function writersIn(folder: FolderHandle): Promise<string[]> {
  const writers = (await filesOf(folder)).flatMap((file) => segmentPattern.exec(file.name)?.[1] ?? [])
  return [...new Set(writers)]
}

/** The open end of one writer's journal: an exclusive handle on its newest segment. */
export class JournalTail {
  readonly writer: string
  /** The newest event of this writer: the chain goes on from it. */
  readonly head: Event | undefined
  #folder: FolderHandle
  #file: SyncFile
  #number: number
  #end: number
  #before: number

  private constructor(
    folder: FolderHandle,
    writer: string,
    head: Event | undefined,
    number: number,
    file: SyncFile,
    end: number,
  ) {
    this.writer = writer
    this.head = head
    this.#folder = folder
    this.#file = file
    this.#number = number
    this.#end = end
    this.#before = end
  }

  /** Undefined when a damaged line makes it uncertain what this writer wrote last: then take a new writer. */
  static async open(folder: FolderHandle, writer: string): Promise<JournalTail | undefined> {
    const names = (await filesOf(folder))
      .map((file) => file.name)
      .filter((name) => name.startsWith(`${writer}.`))
    let head: Event | undefined
    for (const name of names.toReversed()) {
      const { texts, damaged } = readFrames(await bytesOf(await folder.getFileHandle(name)))
      if (damaged.length > 0) return undefined
      const own = texts
        .map((text) => Event.safeParse(JSON.parse(text)))
        .filter((read) => read.success && read.data.writer === writer)
      head = own.at(-1)?.data
      if (head) break
    }
    const number = Math.max(1, names.length)
    const file = await openSync(await folder.getFileHandle(segmentName(writer, number), { create: true }))
    const bytes = new Uint8Array(file.getSize())
    file.read(bytes, { at: 0 })
    let { end } = readFrames(bytes)
    if (end < bytes.length) file.truncate(end) // torn: never acknowledged
    if (end > 0 && bytes[end - 1] !== 10) {
      writeFlushed(file, new Uint8Array([10]), end)
      end += 1
    }
    return new JournalTail(folder, writer, head, number, file, end)
  }

  /** All events or none, on the disk when it resolves. */
  async append(events: readonly Event[]): Promise<Segment> {
    if (this.#end >= SEGMENT_BYTES) await this.#nextSegment()
    const frames = makeFrames(events)
    writeFlushed(this.#file, frames, this.#end)
    this.#before = this.#end
    this.#end += frames.length
    return { name: segmentName(this.writer, this.#number), size: this.#end, end: this.#end }
  }

  /** Takes back the last append: the second half of the write, the database, refused it. */
  rollback(): void {
    this.#file.truncate(this.#before)
    this.#file.flush()
    this.#end = this.#before
  }

  close(): void {
    this.#file.close()
  }

  async #nextSegment(): Promise<void> {
    const next = await openSync(
      await this.#folder.getFileHandle(segmentName(this.writer, this.#number + 1), { create: true }),
    )
    next.truncate(0)
    this.#file.close()
    this.#file = next
    this.#number += 1
    this.#end = 0
    this.#before = 0
  }
}

const segmentPattern = /^([0-9a-z]+)\.(\d{5})\.log$/
const segmentName = (writer: string, number: number): string =>
  `${writer}.${String(number).padStart(5, '0')}.log`
