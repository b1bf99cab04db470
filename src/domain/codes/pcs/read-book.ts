import type { Day } from '../../kernel/day.ts'
import type { Problem } from '../../kernel/problem.ts'
import { type PcsFile, readPcsTables } from './read-tables.ts'
import { type PcsBook, type PcsWordFiles, readPcsWords } from './words.ts'

/**
 * Tables and words of an edition from their text files. The file of a section (`0.txt`) is read before those of its body
 * systems (`0D.txt`), whatever order they come in. `to` is the last day of the edition, where it is known.
 */
export function readPcsBook(
  from: Day,
  files: readonly PcsFile[],
  words: PcsWordFiles,
  to?: Day,
): { readonly book: PcsBook; readonly problems: readonly Problem[] } {
  const tableFiles = files
    .filter(({ file }) => file.endsWith('.txt'))
    .sort((a, b) => a.file.length - b.file.length || (a.file < b.file ? -1 : 1))
  const { tables, problems } = readPcsTables(tableFiles, from, to)
  const read = readPcsWords(words, tables)
  return { book: { tables, words: read.words }, problems: [...problems, ...read.problems] }
}
