import { strFromU8, strToU8 } from 'fflate'
import { bad, good, type Result } from '../kernel/result.ts'
import { type Release, ReleaseHead } from './release.ts'

/**
 * A release as one run of bytes, not yet compressed: `makePack` and `openPack` are inverse for every release. Whoever
 * stores or serves it compresses it (gzip) and opens it with the platform's own stream.
 */
export function makePack(release: Release): Uint8Array {
  return strToU8(JSON.stringify([release.head, release.columns]))
}

/** Opens a pack; damage is a problem with a sentence, never an exception. */
export function openPack(bytes: Uint8Array): Result<Release> {
  try {
    const [head, columns] = JSON.parse(strFromU8(bytes)) as [unknown, Release['columns']]
    return good({ head: ReleaseHead.parse(head), columns })
  } catch {
    return bad([{ at: 'pack', message: 'This code pack is damaged. Load the file again.' }])
  }
}
