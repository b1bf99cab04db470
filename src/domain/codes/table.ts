import type { CodeEntry } from './entry.ts'

/** Rows of code sets → the lookup of a Reference, keyed by the code without its dot. */
export function codesByKey(entries: readonly CodeEntry[]): Record<string, CodeEntry[]> {
  const table: Record<string, CodeEntry[]> = {}
  for (const entry of entries) {
    const key = entry.code.replaceAll('.', '')
    const editions = table[key]
    if (editions) editions.push(entry)
    else table[key] = [entry]
  }
  return table
}
