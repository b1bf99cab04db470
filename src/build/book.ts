import { gzipSync } from 'node:zlib'
import { type BookWords, bookFiles } from '../domain/codes/book-files.ts'
import type { CodeEntry, CodeFinder } from '../domain/codes/entry.ts'
import { makePack } from '../domain/codes/pack.ts'
import { pcsFinder } from '../domain/codes/pcs/entries.ts'
import type { Release } from '../domain/codes/release.ts'
import { joinCodes, makeRelease, rowsOf, withoutNotes } from '../domain/codes/rows.ts'
import { readSearchWords } from '../domain/codes/search-words.ts'
import { type ContentReader, readCodeRows } from './content.ts'
import { readPcs } from './pcs.ts'
import { readVolumes } from './volumes.ts'

const names = {
  icd10cm: 'ICD-10-CM, shipped set',
  hcpcs: 'HCPCS Level II, shipped set',
} as const

const systems = Object.keys(names) as (keyof typeof names)[]

/** The shipped rows of one system as a release. */
export function shippedRelease(system: keyof typeof names, rows: readonly CodeEntry[]): Release {
  const entries = rows.filter((entry) => entry.system === system)
  const from = entries.map((entry) => entry.inForce.from).sort()[0] ?? '2000-01-01'
  return makeRelease(
    { id: `${system}-shipped`, content: system, name: names[system], inForce: { from } },
    entries,
  )
}

/** The shipped code sets, asked by code. `rows`: what `readCodeRows` gives, where it is at hand. */
export const shippedCodes = (
  reader: ContentReader,
  rows: readonly CodeEntry[] = readCodeRows(reader),
): CodeFinder =>
  joinCodes([
    ...systems.map((system) => rowsOf(shippedRelease(system, rows))),
    pcsFinder(readPcs(reader).tables),
  ])

/** How students say it, and the indexes. */
export function readBookWords(reader: ContentReader): BookWords {
  const at = (name: string) => reader.text(`codes/search/${name}.csv`)
  const { words, problems } = readSearchWords(at('abbreviations'), at('synonyms'))
  reader.problems.push(...problems)
  return { words, indexes: readVolumes(reader) }
}

/** The files of the code book, by name below its folder. */
export function bookParts(
  reader: ContentReader,
  rows: readonly CodeEntry[],
): readonly (readonly [string, unknown])[] {
  const zip = (bytes: Uint8Array | string) => new Uint8Array(gzipSync(bytes, { level: 9 }))
  const packs = systems.map((system): [string, unknown] => [
    bookFiles[system],
    zip(makePack(shippedRelease(system, rows.map(withoutNotes)))),
  ])
  const { head, columns } = shippedRelease('icd10cm', rows)
  const notes = { head: { ...head, id: 'icd10cm-notes' }, columns: { code: [], more: columns.more ?? [] } }
  return [
    ...packs,
    [bookFiles.notes, zip(makePack(notes))],
    [bookFiles.pcs, zip(JSON.stringify(readPcs(reader)))],
    [bookFiles.words, zip(JSON.stringify(readBookWords(reader)))],
  ]
}
