import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { makePack } from '../domain/codes/pack.ts'
import { type Release, ReleaseHead } from '../domain/codes/release.ts'

/** What lies in the folder, as the site reads it: `index.json`. */
const Index = z.strictObject({
  version: z.literal(1),
  packs: z.array(
    z.strictObject({
      head: ReleaseHead,
      file: z.string().check(z.regex(/^[0-9a-f]{12}\.pack\.gz$/)),
      bytes: z.int(),
    }),
  ),
})
export type Index = z.infer<typeof Index>
export type Entry = Index['packs'][number]

/** The index of a folder; a folder without one is empty. Undefined when it cannot be read. */
export function readIndex(folder: string): Index | undefined {
  const path = join(folder, 'index.json')
  if (!existsSync(path)) return { version: 1, packs: [] }
  try {
    return Index.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes the index last; then packs that it does not name are removed. */
export function writeIndex(folder: string, index: Index): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'index.json')
  const sorted = index.packs.toSorted((a, b) => (a.head.id < b.head.id ? -1 : 1))
  writeWhole(path, `${JSON.stringify({ version: 1, packs: sorted } satisfies Index, null, 1)}\n`)
  const named = new Set(index.packs.map(({ file }) => file))
  for (const file of readdirSync(folder))
    if (file.endsWith('.pack.gz') && !named.has(file)) rmSync(join(folder, file), { force: true })
}

/** A release as a file beside the index, called after its content, so that a browser may keep it for ever. */
export function writePack(folder: string, release: Release): Entry {
  const bytes = gzipSync(makePack(release), { level: 9 })
  const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.pack.gz`
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, file), bytes)
  return { head: release.head, file, bytes: bytes.length }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content)
  renameSync(`${path}.part`, path)
}
