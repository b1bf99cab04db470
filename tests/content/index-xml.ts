import { officialBytes } from './official.ts'

/** Path of a term in lower case, steps joined by ` > ` → its cells: the codes of the table's columns, or the one code. */
export type OfficialTerms = ReadonlyMap<string, readonly string[]>

/**
 * A table or index that CDC publishes as XML, for checking only; undefined where it is not at hand. Nonessential
 * modifiers are left out of the path, a cell of `-` or `--` is empty. `columns`: how many cells a term has.
 */
export function officialTerms(path: string, columns: number): OfficialTerms | undefined {
  const xml = officialBytes(path)?.toString('utf8')
  if (xml === undefined) return undefined
  const found = new Map<string, string[]>()
  const open: { title: string; cells: string[] }[] = []
  const inside: string[] = []
  for (const [, close, tag = '', attributes = '', text = ''] of xml.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (close) inside.pop()
    else inside.push(tag)
    const term = open.at(-1)
    if (tag === 'mainTerm' || tag === 'term') {
      if (!close) open.push({ title: '', cells: Array<string>(columns).fill('') })
      else {
        const title = open
          .map(({ title: step }) => step.replace(/\s+/g, ' ').trim().toLowerCase())
          .join(' > ')
        if (term) found.set(title, term.cells)
        open.pop()
      }
    } else if (term && inside.at(-1) === 'title') term.title += plainText(text)
    else if (term && !close && (tag === 'cell' || tag === 'code')) {
      const column = Number(/col="(\d)"/.exec(attributes)?.[1] ?? '2') - 2
      term.cells[column] = /^-+$/.test(text.trim()) ? '' : text.trim()
    }
  }
  return found
}

const plainText = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&apos;', "'")
