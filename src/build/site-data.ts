import * as z from 'zod/mini'
import { hashValue } from '../domain/kernel/hash.ts'
import type { CodeEntry } from '../domain/codes/entry.ts'

import { type Case, caseIds, readCase, readShelf } from './cases.ts'
import { ContentReader, readCodeEntries } from './content.ts'
import { type Question, readQuestions } from './questions.ts'
import { Source } from './sources.ts'

/** Everything the site serves as data, made once a build: addresses carry a hash of all content. */
export interface SiteData {
  /** Folder of this content: `data/3f9a…`. */
  readonly base: string
  /** Path below `data/` → value written as JSON. */
  readonly files: ReadonlyMap<string, unknown>
  readonly cases: readonly Case[]
  readonly questions: readonly Question[]
  readonly sources: Readonly<Record<string, Source>>
  readonly skills: readonly Skill[]
}

export interface Skill {
  readonly id: string
  readonly label: string
  readonly subject: string
}

let made: SiteData | undefined

/** Reads all content; a mistake in it stops the build with every problem, file and sentence. */
export function siteData(): SiteData {
  made ??= make()
  return made
}

function make(): SiteData {
  const reader = new ContentReader()
  const shelf = readShelf(reader)
  const cases = caseIds(reader).flatMap((id) => readCase(shelf, id) ?? [])
  const book = readCodeEntries(reader)
  const questions = readQuestions(reader)
  const sources = reader.json('sources.json', z.record(z.string(), Source)) ?? {}
  const skills = reader.rows('skills.csv').map((row) => ({ id: row.id ?? '', label: row.label ?? '', subject: row.subject ?? '' }))
  if (reader.problems.length > 0) {
    throw new Error(`The content has problems:\n${reader.problems.map(({ at, message }) => `  content/${at}: ${message}`).join('\n')}`)
  }
  const parts = new Map<string, unknown>([
    ['book.json', book.map(compact)],
    ['sources.json', sources],
    ...cases.flatMap(({ id, desk, key, line }): [string, unknown][] => [
      [`${id}.desk.json`, desk],
      [`${id}.key.json`, key],
      [`${id}.line.json`, line],
    ]),
  ])
  const base = `data/${hashValue([...parts.entries()]).slice(0, 12)}`
  return { base, files: new Map([...parts].map(([name, value]) => [`${base.slice(5)}/${name}`, value])), cases, questions, sources, skills }
}

/** Rows travel without their empty lists; reading fills them in again. */
function compact(entry: CodeEntry): Partial<CodeEntry> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0))) as Partial<CodeEntry>
}
