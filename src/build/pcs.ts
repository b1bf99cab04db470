import { readPcsBook } from '../domain/codes/pcs/read-book.ts'
import type { PcsFile } from '../domain/codes/pcs/read-tables.ts'
import type { PcsBook } from '../domain/codes/pcs/words.ts'
import type { ContentReader } from './content.ts'

/** The shipped ICD-10-PCS tables with our words for them; mistakes are problems of the reader. The newest edition there is. */
export function readPcs(reader: ContentReader): PcsBook {
  const folder = 'codes/icd10pcs'
  const edition =
    reader
      .names(folder)
      .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
      .at(-1) ?? ''
  const files: PcsFile[] = reader
    .files(`${folder}/${edition}`, '.txt')
    .map((file) => ({ file, text: reader.text(file) }))
  const words = (name: string) => reader.text(`${folder}/${name}.csv`)
  const { book, problems } = readPcsBook(edition, files, {
    operations: words('operations'),
    values: words('values'),
    parts: words('parts'),
    devices: words('devices'),
    index: words('index'),
  })
  reader.problems.push(...problems)
  return book
}
