/** Sentences by key: `CLM01`, `2010AA/NM103` for one loop, `REF:G1/REF02` for one qualifier. */
export type Sentences = ReadonlyMap<string, string>

/** Rows `key sentence`, one a line; a later table replaces an earlier row. */
export function sentences(...texts: readonly string[]): Sentences {
  const rows = texts
    .join('\n')
    .split('\n')
    .map((row) => row.trim())
  return new Map(
    rows
      .filter((row) => row.includes(' '))
      .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1).trim()]),
  )
}
