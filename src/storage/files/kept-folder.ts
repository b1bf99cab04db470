import { hashText } from '../../domain/kernel/hash.ts'
import { bytesOf, type FolderHandle, filesOf, openSync, writeFlushed } from './folder.ts'
import { makeFrame, readFrames } from './frame.ts'

/** The newest value under a name: a draft or a setting, kept beside the log for the day the database is gone. */
export interface Kept {
  readonly name: string
  readonly value: unknown
  readonly at: string
}

/** Beyond this a file begins anew; below, values are added at its end, so that a torn one leaves the one before. */
const FILE_BYTES = 128 * 1024

export async function keepValue(folder: FolderHandle, name: string, kept: Kept | undefined): Promise<void> {
  const fileName = `${hashText(name).slice(0, 32)}.kept`
  if (!kept) return folder.removeEntry(fileName).catch(() => undefined)
  const file = await openSync(await folder.getFileHandle(fileName, { create: true }))
  try {
    const frame = makeFrame(kept)
    const size = file.getSize()
    const at = size + frame.length > FILE_BYTES ? 0 : size
    writeFlushed(file, frame, at)
    if (at === 0) file.truncate(frame.length)
  } finally {
    file.close()
  }
}

export async function keptValues(folder: FolderHandle): Promise<Kept[]> {
  const kept: Kept[] = []
  for (const file of await filesOf(folder)) {
    if (!file.name.endsWith('.kept')) continue
    const bytes = await bytesOf(file).catch(() => new Uint8Array())
    const newest = readFrames(bytes).texts.at(-1)
    if (newest) kept.push(JSON.parse(newest) as Kept)
  }
  return kept
}
