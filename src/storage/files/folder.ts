/**
 * The few calls of the browser's private file system (OPFS) that the journal needs, as interfaces of our own: the
 * TypeScript library has them for workers only, and a test can stand in for the disk.
 */
export interface SyncFile {
  read(buffer: Uint8Array, options: { at: number }): number
  write(buffer: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  getSize(): number
  flush(): void
  close(): void
}

export interface FileHandle {
  readonly kind: 'file'
  readonly name: string
  getFile(): Promise<{ readonly size: number; slice(from: number): { arrayBuffer(): Promise<ArrayBuffer> } }>
  /** Exclusive: a second handle on the same file throws, in any tab. */
  createSyncAccessHandle(): Promise<SyncFile>
}

export interface FolderHandle {
  readonly kind: 'directory'
  readonly name: string
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FolderHandle>
  removeEntry(name: string, options?: { recursive?: boolean }): Promise<void>
  values(): AsyncIterable<FileHandle | FolderHandle>
}

export async function filesOf(folder: FolderHandle): Promise<FileHandle[]> {
  const files: FileHandle[] = []
  for await (const entry of folder.values()) if (entry.kind === 'file') files.push(entry)
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A file that another tab writes to at this moment cannot be read (NotReadableError): look again, a few times. */
export async function bytesOf(file: FileHandle, from = 0, tries = 6): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    try {
      return new Uint8Array(await (await file.getFile()).slice(from).arrayBuffer())
    } catch (error) {
      if (attempt >= tries || (error as { name?: string }).name === 'NotFoundError') throw error
      await pause(4 * attempt)
    }
  }
}

/** A handle may outlive its page by a moment: try again for about half a second. */
export async function openSync(file: FileHandle, tries = 12): Promise<SyncFile> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await file.createSyncAccessHandle()
    } catch (error) {
      if (attempt >= tries) throw error
      await pause(8 * attempt)
    }
  }
}

/** Writes all bytes and flushes them to the disk; on any failure the file has its old length again. */
export function writeFlushed(file: SyncFile, bytes: Uint8Array, at: number): void {
  try {
    const written = file.write(bytes, { at })
    if (written !== bytes.length)
      throw new DOMException(`wrote ${written} of ${bytes.length} bytes`, 'QuotaExceededError')
    file.flush()
  } catch (error) {
    file.truncate(at)
    throw error
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
