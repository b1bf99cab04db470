import { officialLines } from './official.ts'
import type { NoteKind, TabularNotes } from './tabular.ts'

const kinds: readonly (readonly [string, NoteKind])[] = [
  ['includes', 'includes'],
  ['inclusionTerm', 'terms'],
  ['excludes1', 'excludes1'],
  ['excludes2', 'excludes2'],
  ['codeFirst', 'codeFirst'],
  ['useAdditionalCode', 'useAdditional'],
  ['codeAlso', 'codeAlso'],
]

/** Notes of chapters and blocks in the tabular list of 2021, by range: a block of one category is `C50-C50`. */
export function tabularRangeNotes(): TabularNotes | undefined {
  const xml = officialLines('icd10cm/icd10cm_tabular_2021.xml.gz')?.join('\n')
  if (xml === undefined) return undefined
  const chapters = [
    ...xml.matchAll(
      /<chapter>\s*<name>\d+<\/name>\s*<desc>[^<]*\((\w{3}-\w{3})\)<\/desc>([\s\S]*?)<sectionIndex>/g,
    ),
  ]
  const blocks = [...xml.matchAll(/<section id="([\w-]+)">([\s\S]*?)(?:<diag>|<\/section>)/g)]
  return new Map(
    [...chapters, ...blocks].map(([, id = '', text = '']) => [
      id.includes('-') ? id : `${id}-${id}`,
      notesIn(text),
    ]),
  )
}

function notesIn(text: string): ReadonlyMap<NoteKind, readonly string[]> {
  return new Map(
    kinds.flatMap(([tag, kind]) => {
      const parts = [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
      const notes = parts.flatMap(([, part = '']) =>
        [...part.matchAll(/<note>([^<]*)/g)].map(([, note = '']) => note),
      )
      return notes.length > 0 ? [[kind, notes] as const] : []
    }),
  )
}
