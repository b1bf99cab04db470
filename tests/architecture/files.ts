import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const made = new Set([
  'node_modules',
  'dist',
  '.astro',
  '.git',
  'test-results',
  'playwright-report',
  'coverage',
])

/** Every file of the project, with forward slashes: git's list, or the folders themselves in an unpacked archive. */
export function projectFiles(): readonly string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: root,
      stdio: 'pipe',
    })
    return list.toString().split('\0').filter(isThere)
  } catch {
    return walk('')
  }
}

export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function isThere(file: string): boolean {
  if (file === '') return false
  try {
    readFileSync(join(root, file))
    return true
  } catch {
    return false
  }
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (made.has(entry.name)) return []
    return entry.isDirectory() ? walk(path) : [path]
  })
}
