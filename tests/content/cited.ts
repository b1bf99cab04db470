import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ContentReader } from '../../src/build/content.ts'

const edits = fileURLToPath(new URL('../../src/domain/scrubber/edits/', import.meta.url))

const words = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim().replace(/^["']|["']$/g, ''))
    .filter(Boolean)

/** Every id that content names in one of its fields, with the file: `"skills": [a, b]` in JSON, `skills: [a, b]` above a lesson. */
export function cited(reader: ContentReader, ...fields: string[]): ReadonlyMap<string, string> {
  const field = `(?:"(?:${fields.join('|')})"|^(?:${fields.join('|')})) *: *`
  const one = new RegExp(`${field}"([^"]+)"`, 'gm')
  const many = new RegExp(`${field}\\[([^\\]]*)\\]`, 'gm')
  const found = new Map<string, string>()
  for (const path of reader.files('.', '.json', '.md')) {
    if (path === 'sources.json' || path.endsWith('README.md')) continue
    const text = readFileSync(join(reader.root, path), 'utf8')
    for (const match of text.matchAll(one)) found.set(match[1] ?? '', path)
    for (const match of text.matchAll(many)) for (const id of words(match[1] ?? '')) found.set(id, path)
  }
  return found
}

/** Sources of the scrubber's edits. */
export const citedByEdits = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(edits)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) =>
        [...readFileSync(join(edits, name), 'utf8').matchAll(/^ *source: '([^']+)'/gm)].map(
          (match): [string, string] => [match[1] ?? '', name],
        ),
      ),
  )
