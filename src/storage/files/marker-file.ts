import { bytesOf, type FolderHandle, openSync, writeFlushed } from './folder.ts'
import { makeFrame, readFrames } from './frame.ts'
import { type Marker, newerMarker, readMarker } from './marker.ts'

/** Written in turn, so that a kill in the middle of one leaves the other. */
const SLOTS = ['marker-a', 'marker-b'] as const

export async function readMarkerFile(folder: FolderHandle): Promise<Marker | undefined> {
  const markers = await Promise.all(SLOTS.map((name) => readSlot(folder, name)))
  return newerMarker(markers[0], markers[1])
}

/** Replaces the older slot. */
export async function writeMarkerFile(folder: FolderHandle, marker: Marker): Promise<void> {
  const [a, b] = await Promise.all(SLOTS.map((name) => readSlot(folder, name)))
  const slot = a !== undefined && newerMarker(a, b) === a ? SLOTS[1] : SLOTS[0]
  const file = await openSync(await folder.getFileHandle(slot, { create: true }))
  try {
    const frame = makeFrame(marker)
    writeFlushed(file, frame, 0)
    file.truncate(frame.length)
    file.flush()
  } finally {
    file.close()
  }
}

async function readSlot(folder: FolderHandle, name: string): Promise<Marker | undefined> {
  try {
    return readMarker(readFrames(await bytesOf(await folder.getFileHandle(name))).texts[0])
  } catch {
    return undefined
  }
}
