import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where Chromium keeps one computer's site data. */
export function profileFolder(computer: string): string {
  const nested = join(computer, 'Default')
  return existsSync(nested) ? nested : computer
}

export function levelDbFile(computer: string, pattern: RegExp): string {
  const folder = join(profileFolder(computer), 'IndexedDB')
  const store = readdirSync(folder).find((name) => name.endsWith('.indexeddb.leveldb')) as string
  const files = readdirSync(join(folder, store)).filter((name) => pattern.test(name))
  return join(folder, store, files.sort().at(-1) as string)
}

/** OPFS: the numbered files of the sandboxed file system that begin like a journal line. */
export function journalFiles(computer: string): string[] {
  const found: string[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (/^[0-9a-f]{8} [0-9a-f]{8} \{"id"/.test(readFileSync(path, 'latin1').slice(0, 30)))
        found.push(path)
    }
  }
  walk(join(profileFolder(computer), 'File System'))
  return found
}

const log = (computer: string): string => levelDbFile(computer, /\.log$/)

/** Seven ways in which files on a disk go wrong while the browser is not running. */
export const corruptions: Readonly<Record<string, (computer: string) => void>> = {
  'the database log cut by 17 bytes': (computer) =>
    truncateSync(log(computer), Math.max(0, statSync(log(computer)).size - 17)),
  'the database log cut in half': (computer) =>
    truncateSync(log(computer), statSync(log(computer)).size >> 1),
  'the database log full of noise': (computer) => scribble(log(computer), 64),
  'the MANIFEST overwritten': (computer) => writeFileSync(levelDbFile(computer, /^MANIFEST/), 'garbage'),
  'CURRENT deleted': (computer) => rmSync(levelDbFile(computer, /^CURRENT$/)),
  'the whole database deleted': (computer) =>
    rmSync(join(profileFolder(computer), 'IndexedDB'), { recursive: true }),
  'every journal file cut by 17 bytes': (computer) => {
    for (const file of journalFiles(computer)) truncateSync(file, Math.max(0, statSync(file).size - 17))
  },
  'a byte flipped in every journal file': (computer) => {
    for (const file of journalFiles(computer)) scribble(file, 1)
  },
}

function scribble(file: string, bytes: number): void {
  const content = readFileSync(file)
  for (let n = 0; n < bytes; n++) {
    const at = Math.floor(((n + 0.5) / bytes) * content.length)
    content[at] = (content[at] as number) ^ 0x15
  }
  writeFileSync(file, content)
}
