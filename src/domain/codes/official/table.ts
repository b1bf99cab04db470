import { bad, type Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'
import { type Complaints, shown } from './complaints.ts'
import { cellsOf, type Separator } from './csv.ts'
import type { Reading } from './format.ts'
import { readingLines } from './lines.ts'

/** How a format reads a table whose columns are named somewhere near its top. */
export interface TableReader {
  /** Names of the columns that have to be there, as `nameOf` writes them, by the format's own short names. */
  readonly needs: Readonly<Record<string, (name: string) => boolean>>
  readonly complaints: Complaints
  /** Lines before the names of the columns: titles, notices. */
  preamble?(line: string): void
  /** Names of the columns, lower case, blanks joined. */
  header?(names: readonly string[]): void
  /** One row; `cell` gives a trimmed cell by its short name. */
  row(cell: (short: string) => string, number: number): void
  /** Rows that are no data and may be skipped: second lines of a header, footnotes. */
  isAside?(cells: readonly string[]): boolean
  end(): Result<readonly Release[]>
}

/** No quoted cell of these files runs over more lines. */
const MOST_LINES = 12

/** `HCPCS/\nCPT Code` → `hcpcs/ cpt code` */
export const nameOf = (cell: string): string => cell.toLowerCase().replace(/\s+/g, ' ').trim()

/** Reads a table of commas or tabs, told apart by its header; every row has to have the columns of the header. */
export function readingTable(reader: TableReader): Reading {
  const { complaints, needs } = reader
  let separator: Separator | undefined
  let places: Record<string, number> = {}
  let width = 0
  let open = ''
  let openLines = 0
  const header = (line: string): readonly string[] | undefined => {
    for (const each of ['\t', ','] as const) {
      const names = cellsOf(line, each)?.map(nameOf)
      const found = names && placesOf(names, needs)
      if (!found) continue
      separator = each
      places = found
      width = Math.max(...Object.values(found)) + 1
      return names
    }
    return undefined
  }
  const row = (cells: readonly string[], line: string, number: number) => {
    if (reader.isAside?.(cells) || cells.every((cell) => cell.trim() === '')) return
    if (cells.length < width)
      return complaints.add(
        number,
        `${shown(line)} has ${cells.length} cells where the header names ${width} or more. The file is cut off or was saved by another program: download it again.`,
      )
    reader.row((short) => (cells[places[short] ?? -1] ?? '').trim(), number)
  }
  const beforeRows = (line: string) => {
    const names = header(line)
    if (names) reader.header?.(names)
    else if (line.trim() !== '') reader.preamble?.(line)
  }
  const close = () => {
    open = ''
    openLines = 0
  }
  return readingLines(
    {
      line(text, number) {
        const line = open === '' ? text : `${open}\n${text}`
        const cells = cellsOf(line, separator ?? ',')
        if (cells && (separator || cellsOf(line, '\t'))) {
          close()
          return separator ? row(cells, line, number) : beforeRows(line)
        }
        openLines++
        open = line
        if (openLines <= MOST_LINES) return
        if (separator)
          complaints.add(
            number - openLines + 1,
            'A quotation mark opens here and never closes. Download the file again.',
          )
        else beforeRows(line)
        close()
      },
      end() {
        if (open !== '')
          complaints.add(1, 'The file ends inside a quotation: it is cut off. Download it again.')
        if (!separator)
          complaints.add(
            1,
            `No line names the columns of this list (${Object.keys(needs).join(', ')}). Choose the file as its owner publishes it.`,
          )
        return complaints.list.length > 0 ? bad(complaints.list) : reader.end()
      },
    },
    complaints,
  )
}

function placesOf(names: readonly string[], needs: TableReader['needs']): Record<string, number> | undefined {
  const found: Record<string, number> = {}
  for (const [short, fits] of Object.entries(needs)) {
    const at = names.findIndex(fits)
    if (at < 0) return undefined
    found[short] = at
  }
  return new Set(Object.values(found)).size === Object.keys(needs).length ? found : undefined
}
