import type { CodeEntry } from './entry.ts'

/** One thing that a header still asks for, and what can be chosen, in the book's order. */
export interface Need {
  /** `side`, `trimester`… where titles differ in nothing else; `seventh`; otherwise `detail`. */
  readonly what: (typeof axes)[number][0] | 'detail' | 'seventh'
  /** `right`, `left`; `A`, `D`, `S`; for details the words in which the titles differ. */
  readonly choices: readonly string[]
}

/** What titles of one level may differ in, each with the words that say it. */
const axes = [
  ['side', /\b(right|left|bilateral|both)\b/],
  ['trimester', /\b(first|second|third) trimester\b/],
  ['stage', /\b(stage [\dIVX]+|unstageable)\b/i],
  ['degree', /\b(first|second|third) degree\b/],
  ['severity', /\b(mild|moderate|severe|profound)\b/],
] as const

type Below = (entry: CodeEntry) => readonly CodeEntry[]

/**
 * What is still missing from a code, level by level: the side, then the 7th character. Read from the titles of what
 * stands below, so that it is right for every category of the book; what not every branch asks for is left out.
 */
export function needsOf(entry: CodeEntry, below: Below): readonly Need[] {
  if (entry.billable || entry.code.includes('-')) return []
  if (entry.seventh) return [{ what: 'seventh', choices: Object.keys(entry.seventh) }]
  const rows = below(entry)
  const later = rows.some(({ billable }) => billable) ? [] : shared(rows.map((row) => needsOf(row, below)))
  return rows.length > 1 ? [needAmong(rows), ...later] : later
}

export const isUnspecified = ({ title }: CodeEntry): boolean => /\bunspecified\b|\bNOS\b/i.test(title)

/**
 * Rows that say more than an "unspecified" one: its siblings that are neither unspecified nor "other"; where there are
 * none, the siblings of the row above it. `levels`: the rows of each level with the one that was taken, nearest first,
 * not above the category.
 */
export function moreSpecific(
  levels: readonly { readonly taken: CodeEntry; readonly rows: readonly CodeEntry[] }[],
): readonly CodeEntry[] {
  for (const { taken, rows } of levels) {
    if (!isUnspecified(taken)) return []
    const found = rows.filter((row) => row.code !== taken.code && !isUnspecified(row) && !isOther(row))
    if (found.length > 0) return found
  }
  return []
}

const isOther = ({ title }: CodeEntry): boolean => /^other\b|, other$/i.test(title)

function needAmong(rows: readonly CodeEntry[]): Need {
  const titles = differing(rows.map(({ title }) => title.split(' ')))
  const said = titles.filter(({ words }) => !/\bunspecified\b/i.test(words))
  for (const [what, pattern] of axes) {
    // The word that differs may be completed by one that all have: "first" by "trimester".
    const choices = said.map(({ words, rest }) => {
      const found = pattern.exec(rest)
      return found && found.index < words.length ? found[0] : undefined
    })
    if (choices.length > 1 && choices.every((choice) => choice !== undefined) && isUnique(choices))
      return { what, choices: choices.filter((choice) => choice !== undefined) }
  }
  return { what: 'detail', choices: titles.map(({ words }) => words) }
}

/** Each title without the words that all of them begin and end with; `rest` keeps those they end with. */
function differing(titles: readonly (readonly string[])[]) {
  const shortest = Math.min(...titles.map((words) => words.length))
  const first = titles[0] ?? []
  const same = (at: (words: readonly string[]) => string | undefined): boolean =>
    titles.every((words) => at(words) === at(first))
  let start = 0
  while (start < shortest && same((words) => words[start])) start++
  let end = 0
  while (end < shortest - start && same((words) => words.at(-1 - end))) end++
  return titles.map((words) => ({
    words: words.slice(start, words.length - end).join(' '),
    rest: words.slice(start).join(' '),
  }))
}

const isUnique = (texts: readonly unknown[]): boolean => new Set(texts).size === texts.length

/** The needs that every branch begins with. */
function shared(branches: readonly (readonly Need[])[]): readonly Need[] {
  const [first = [], ...others] = branches
  const until = first.findIndex(
    (need, at) =>
      !others.every(
        (branch) => branch[at]?.what === need.what && branch[at]?.choices.join() === need.choices.join(),
      ),
  )
  return until < 0 ? first : first.slice(0, until)
}
