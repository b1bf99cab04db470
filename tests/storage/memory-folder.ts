import type { FileHandle, FolderHandle, SyncFile } from '../../src/storage/files/folder.ts'

/** A private file system in memory, with exclusive handles and a disk that can be full. For tests only. */
export class MemoryFolder implements FolderHandle {
  readonly kind = 'directory'
  readonly name: string
  readonly entries = new Map<string, MemoryFile | MemoryFolder>()
  readonly disk: { full: boolean }

  constructor(name = '', disk = { full: false }) {
    this.name = name
    this.disk = disk
  }

  async getFileHandle(name: string, options: { create?: boolean } = {}): Promise<MemoryFile> {
    const entry = this.entries.get(name) ?? (options.create ? new MemoryFile(name, this.disk) : undefined)
    if (!(entry instanceof MemoryFile)) throw new DOMException(name, 'NotFoundError')
    this.entries.set(name, entry)
    return entry
  }

  async getDirectoryHandle(name: string, options: { create?: boolean } = {}): Promise<MemoryFolder> {
    const entry = this.entries.get(name) ?? (options.create ? new MemoryFolder(name, this.disk) : undefined)
    if (!(entry instanceof MemoryFolder)) throw new DOMException(name, 'NotFoundError')
    this.entries.set(name, entry)
    return entry
  }

  async removeEntry(name: string): Promise<void> {
    const entry = this.entries.get(name)
    if (!entry) throw new DOMException(name, 'NotFoundError')
    if ([...filesUnder(entry)].some((file) => file.open))
      throw new DOMException(name, 'NoModificationAllowedError')
    this.entries.delete(name)
  }

  async *values(): AsyncIterable<FileHandle | FolderHandle> {
    yield* this.entries.values()
  }

  /** Every file below, deepest last. */
  files(): MemoryFile[] {
    return [...filesUnder(this)]
  }
}

function* filesUnder(entry: MemoryFile | MemoryFolder): Iterable<MemoryFile> {
  if (entry instanceof MemoryFile) yield entry
  else for (const child of entry.entries.values()) yield* filesUnder(child)
}

export class MemoryFile implements FileHandle {
  readonly kind = 'file'
  readonly name: string
  bytes = new Uint8Array(0)
  open = false
  #disk: { full: boolean }

  constructor(name: string, disk: { full: boolean }) {
    this.name = name
    this.#disk = disk
  }

  async getFile() {
    const { bytes } = this
    return {
      size: bytes.length,
      slice: (from: number) => ({ arrayBuffer: async () => bytes.slice(from).buffer as ArrayBuffer }),
    }
  }

  async createSyncAccessHandle(): Promise<SyncFile> {
    if (this.open) throw new DOMException(this.name, 'NoModificationAllowedError')
    this.open = true
    const resize = (size: number): void => {
      const next = new Uint8Array(size)
      next.set(this.bytes.subarray(0, size))
      this.bytes = next
    }
    return {
      read: (buffer, { at }) => {
        const part = this.bytes.subarray(at, at + buffer.length)
        buffer.set(part)
        return part.length
      },
      write: (buffer, { at }) => {
        const fits = this.#disk.full ? Math.floor(buffer.length / 2) : buffer.length
        if (at + fits > this.bytes.length) resize(at + fits)
        this.bytes.set(buffer.subarray(0, fits), at)
        return fits
      },
      truncate: resize,
      getSize: () => this.bytes.length,
      flush: () => undefined,
      close: () => {
        this.open = false
      },
    }
  }
}
