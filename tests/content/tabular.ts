import { patternsOf } from '../../src/domain/codes/pattern.ts'
import { officialLines } from './official.ts'

export type NoteKind =
  | 'includes'
  | 'terms'
  | 'excludes1'
  | 'excludes2'
  | 'codeFirst'
  | 'useAdditional'
  | 'codeAlso'

const kinds: Record<string, NoteKind> = {
  includes: 'includes',
  inclusionTerm: 'terms',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'codeFirst',
  useAdditionalCode: 'useAdditional',
  codeAlso: 'codeAlso',
}

export const noteKinds: readonly NoteKind[] = Object.values(kinds)

export type TabularNotes = ReadonlyMap<string, ReadonlyMap<NoteKind, readonly string[]>>

/** Notes of the tabular list of 2021 by code and kind, for checking only; undefined where the list is not at hand. */
export function tabularNotes(): TabularNotes | undefined {
  const xml = officialLines('icd10cm/icd10cm_tabular_2021.xml.gz')?.join('\n')
  if (xml === undefined) return undefined
  const found = new Map<string, Map<NoteKind, string[]>>()
  const open: string[] = []
  let kind: NoteKind | undefined
  for (const [, close, tag = '', text = ''] of xml.matchAll(/<(\/?)(\w+)[^>]*>([^<]*)/g)) {
    if (tag === 'diag') close ? open.pop() : open.push('')
    else if (close) kind = kinds[tag] ? undefined : kind
    else if (tag === 'name' && open.at(-1) === '') open[open.length - 1] = text.trim()
    else if (kinds[tag]) kind = kinds[tag]
    else if (tag === 'note' && kind && open.at(-1)) {
      const row = found.get(open.at(-1) ?? '') ?? new Map<NoteKind, string[]>()
      row.set(kind, [...(row.get(kind) ?? []), text.trim()])
      found.set(open.at(-1) ?? '', row)
    }
  }
  return found
}

/** Patterns in brackets anywhere in a printed note; our own notes have theirs at the end. */
export const printedPatterns = (notes: readonly string[]): readonly string[] =>
  notes.flatMap((note) =>
    [...note.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) =>
      inside.split(',').flatMap((part) => patternsOf([bareEnds(part.trim())])),
    ),
  )

/** One way to write a set of patterns: `J44.-`, `J44` and `J44-` say the same. */
export const sameSet = (patterns: readonly string[]): string =>
  [...new Set(patterns.map(bareEnds))].sort().join(' ')

/** `K85-K86.-` as `K85-K86`: dots and dashes at the end of either end of a range say nothing. */
const bareEnds = (pattern: string): string =>
  pattern
    .split(/-+(?=[A-Z])/)
    .map((end) => end.replace(/[.-]+$/, ''))
    .join('-')
