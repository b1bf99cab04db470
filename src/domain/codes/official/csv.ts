/** Separators that owners use. */
export type Separator = ',' | '\t'

/**
 * The cells of one line. A cell in quotes may hold the separator, doubled quotes and line ends; `undefined` when a quote
 * is still open at the end of the line: the next line goes on.
 */
export function cellsOf(line: string, separator: Separator): readonly string[] | undefined {
  const cells: string[] = []
  for (let at = 0; at <= line.length; ) {
    if (line[at] !== '"') {
      const found = line.indexOf(separator, at)
      const end = found < 0 ? line.length : found
      cells.push(line.slice(at, end))
      at = end + 1
      continue
    }
    let end = line.indexOf('"', at + 1)
    while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2)
    if (end < 0) return undefined
    const next = line.indexOf(separator, end)
    const until = next < 0 ? line.length : next
    cells.push(line.slice(at + 1, end).replaceAll('""', '"') + line.slice(end + 1, until))
    at = until + 1
  }
  return cells
}
