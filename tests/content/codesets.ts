import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Official files for checking, beside the repository; a checkout without them skips what they would check. */
const root = fileURLToPath(new URL('../../../shared/codesets/', import.meta.url))

export const haveCodesets = existsSync(root)

/** Text of one official file, unpacked when its name ends in gz. */
export function official(path: string): string {
  const bytes = readFileSync(join(root, path))
  return path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
}

/** Cells of a tab-separated official file, its header left out. */
export const officialRows = (path: string): readonly (readonly string[])[] =>
  official(path)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replace('\r', '').split('\t'))
