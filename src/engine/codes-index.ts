import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makePack } from '../domain/codes/pack.ts'
import { PackIndex, type SitePack } from '../domain/codes/pack-index.ts'
import type { Release } from '../domain/codes/release.ts'

/** The index of a folder; a folder without one is empty. Undefined when it cannot be read. */
export function readIndex(folder: string): PackIndex | undefined {
  const path = join(folder, 'index.json')
  if (!existsSync(path)) return { version: 1, packs: [] }
  try {
    return PackIndex.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes the index last; then packs that it does not name are removed. */
export function writeIndex(folder: string, index: PackIndex): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'index.json')
  const sorted = index.packs.toSorted((a, b) => (a.head.id < b.head.id ? -1 : 1))
  writeWhole(path, `${JSON.stringify({ version: 1, packs: sorted } satisfies PackIndex, null, 1)}\n`)
  const named = new Set(index.packs.map(({ file }) => file))
  for (const file of readdirSync(folder))
    if (file.endsWith('.pack.gz') && !named.has(file)) rmSync(join(folder, file), { force: true })
}

/** A release as a file beside the index, called after its content, so that a browser may keep it for ever. */
export function writePack(folder: string, release: Release): SitePack {
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
