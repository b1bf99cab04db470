/** Rows by a text of theirs, in their own order. */
export function grouped<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const text = textOf(row)
    const group = groups.get(text)
    if (group) group.push(row)
    else groups.set(text, [row])
  }
  return groups
}
