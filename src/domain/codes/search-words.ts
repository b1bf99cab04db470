import type { Problem } from '../kernel/problem.ts'
import { readCsv } from './read-codes.ts'
import type { SearchWords } from './search.ts'

/**
 * What search knows beside titles, from two files of `content/codes/search`: `abbreviations.csv` (`short,means`) and
 * `synonyms.csv` (`says,means,note`). Ways to say it are parted by `;`; a way is words, or the beginning of a code. An abbreviation
 * without a meaning is passed over in a query (`c/o`). Two rows of one short form or phrase are joined.
 */
export function readSearchWords(
  abbreviations: string,
  synonyms: string,
): { readonly words: SearchWords; readonly problems: readonly Problem[] } {
  const [short, long] = [readCsv(abbreviations, 'abbreviations.csv'), readCsv(synonyms, 'synonyms.csv')]
  const problems = [...short.problems, ...long.problems]
  const blank = (file: string, rows: readonly Record<string, string>[], columns: readonly string[]) =>
    rows.forEach((row, index) => {
      const missing = columns.find((column) => !row[column]?.trim())
      if (missing) problems.push({ at: `${file}:${index + 2}`, message: `The column "${missing}" is blank.` })
    })
  blank('abbreviations.csv', short.rows, ['short'])
  blank('synonyms.csv', long.rows, ['says', 'means'])
  return {
    words: {
      abbreviations: joined(short.rows.map(({ short = '', means = '' }) => [short, means])),
      synonyms: joined(long.rows.map(({ says = '', means = '' }) => [says, means])),
    },
    problems,
  }
}

function joined(
  rows: readonly (readonly [says: string, means: string])[],
): Record<string, readonly string[]> {
  const known = new Map<string, Set<string>>()
  for (const [says, means] of rows) {
    const key = says.trim().toLowerCase()
    if (key === '') continue
    const ways = known.get(key) ?? new Set()
    for (const way of means.split(';')) if (way.trim() !== '') ways.add(way.trim())
    known.set(key, ways)
  }
  return Object.fromEntries([...known].map(([key, ways]) => [key, [...ways]]))
}
