import { type IndexTerm, type IndexVolume, readIndex, VolumeId } from '../domain/codes/index-volume.ts'
import type { ContentReader } from './content.ts'

/** The indexes of `content/codes/index/<volume>/*.txt`; `volumes.csv` says their titles and columns. */
export function readVolumes(reader: ContentReader): readonly IndexVolume[] {
  return reader.rows('codes/index/volumes.csv').flatMap((row): IndexVolume[] => {
    const id = VolumeId.safeParse(row.id)
    if (!id.success) {
      reader.problems.push({
        at: 'codes/index/volumes.csv',
        message: `No index is called "${row.id}"; they are ${VolumeId.options.join(', ')}.`,
      })
      return []
    }
    const columns = (row.columns ?? '').split(';').map((column) => column.trim())
    const terms = reader.files(`codes/index/${id.data}`, '.txt').flatMap((path) => {
      const read = readIndex(reader.text(path), path, columns.length)
      reader.problems.push(...read.problems)
      return read.terms
    })
    return [{ id: id.data, title: row.title ?? '', columns, terms: inOrder(terms) }]
  })
}

/** The order of the book: by letter, but "with" before the other subterms. */
const inOrder = (terms: readonly IndexTerm[]): readonly IndexTerm[] =>
  [...terms]
    .sort((a, b) => compare(rank(a.term), rank(b.term)))
    .map((term) => ({ ...term, terms: inOrder(term.terms) }))

const rank = (term: string): string => (/^with\b/.test(term) ? ` ${term}` : term.toLowerCase())
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
