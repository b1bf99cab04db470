import * as z from 'zod/mini'
import { hashValue } from '../domain/kernel/hash.ts'
import { bookParts } from './book.ts'
import { type Case, caseIds, readCase, readShelf } from './cases.ts'
import { ContentReader } from './content.ts'
import { practiceGroupOf } from './practice.ts'
import { practiceShelf } from './practice-sheets.ts'
import { isDrill, type Question, readQuestions } from './questions.ts'
import { Source } from './sources.ts'

/** Everything the site serves as data, made once a build: addresses carry a hash of all content. */
export interface SiteData {
  /** Folder of this content: `data/3f9a…`. */
  readonly base: string
  /** Path below `data/` → bytes, or a value written as JSON. */
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
  const questions = readQuestions(reader)
  const sheets = practiceShelf(shelf)
  const sources = reader.json('sources.json', z.record(z.string(), Source)) ?? {}
  const skills = reader
    .rows('skills.csv')
    .map((row) => ({ id: row.id ?? '', label: row.label ?? '', subject: row.subject ?? '' }))
  if (reader.problems.length > 0) {
    throw new Error(
      `The content has problems:\n${reader.problems.map(({ at, message }) => `  content/${at}: ${message}`).join('\n')}`,
    )
  }
  const parts = new Map<string, unknown>([
    ...bookParts(reader, shelf.rows).map(([name, file]): [string, unknown] => [`book/${name}`, file]),
    ['sources.json', sources],
    ['practice-sheets.json', sheets],
    ...cases.flatMap(({ id, desk, key, line }): [string, unknown][] => [
      [`${id}.desk.json`, desk],
      [`${id}.key.json`, key],
      [`${id}.line.json`, line],
    ]),
    ...questionFiles(questions),
  ])
  const base = `data/${hashValue([...parts].map(hashed)).slice(0, 12)}`
  return {
    base,
    files: new Map([...parts].map(([name, value]) => [`${base.slice(5)}/${name}`, value])),
    cases,
    questions,
    sources,
    skills,
  }
}

/** Every file of questions, each question with the hash of what it asks. */
function questionFiles(questions: readonly Question[]): readonly [string, unknown][] {
  const groups = new Map<string, unknown[]>()
  for (const question of questions) {
    const path = fileOf(question)
    groups.set(path, [
      ...(groups.get(path) ?? []),
      { ...question, edition: hashValue(question).slice(0, 16) },
    ])
  }
  return [...groups]
}

/** `q-word-parts-3` is in `questions/word-parts.json`, every drill `l-07` in `questions/drills.json`, `reg-01` in `practice/registration.json`. */
function fileOf(question: Question): string {
  const group = practiceGroupOf(question)
  if (group) return `practice/${group.id}.json`
  const name = isDrill(question) ? 'drills' : question.id.replace(/^q-/, '').replace(/-\d+$/, '')
  return `questions/${name}.json`
}

/** Bytes are part of the content's hash as text. */
const hashed = ([name, value]: readonly [string, unknown]): readonly [string, unknown] => [
  name,
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
]
