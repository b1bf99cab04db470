import { bookFiles, packFiles } from '../domain/codes/book-files.ts'
import type { CodeFinder } from '../domain/codes/entry.ts'
import { openPack } from '../domain/codes/pack.ts'
import { pcsCompletion, pcsFinder } from '../domain/codes/pcs/entries.ts'
import { PcsBook } from '../domain/codes/pcs/words.ts'
import { joinCodes, rowsOf } from '../domain/codes/rows.ts'
import { bad, good, type Result } from '../domain/kernel/result.ts'
import { fetchBytes, fetchContent } from './content.ts'

const made = new Map<string, Promise<Result<CodeFinder>>>()

/** The shipped codes by key, for fields and claims: opened once a page. `folder` is the address of the book's files. */
export function fetchBook(folder: string): Promise<Result<CodeFinder>> {
  const known = made.get(folder)
  if (known) return known
  const opening = openBook(folder)
  made.set(folder, opening)
  opening.then((book) => {
    if (!book.ok) made.delete(folder)
  })
  return opening
}

async function openBook(folder: string): Promise<Result<CodeFinder>> {
  const releases = await Promise.all(packFiles.map((name) => openFile(new URL(name, folder).href)))
  const pcs = await fetchContent(new URL(bookFiles.pcs, folder).href, PcsBook)
  if (!pcs.ok) return pcs
  const problems = releases.flatMap((release) => (release.ok ? [] : release.problems))
  if (problems.length > 0) return bad(problems)
  const rows: CodeFinder[] = []
  for (const release of releases) {
    if (!release.ok) continue
    // Columns are read when they are touched: one at a time, so that the page stays quick.
    for (const name of Object.keys(release.value.columns)) {
      void release.value.columns[name]
      await new Promise((resolve) => setTimeout(resolve))
    }
    rows.push(rowsOf(release.value))
  }
  const { tables } = pcs.value
  return good({
    ...joinCodes([...rows, pcsFinder(tables)]),
    pcs(text) {
      const { state, ...found } = pcsCompletion(tables, text)
      return 'says' in found ? { says: found.says, complete: state === 'complete' } : undefined
    },
  })
}

async function openFile(url: string) {
  const bytes = await fetchBytes(url)
  return bytes.ok ? openPack(bytes.value) : bytes
}
