import type { CodeRows } from '../rows.ts'
import { priorOf } from './prior.ts'
import { wordsOf } from './words.ts'

/** Stands between the title and each further phrase of a document. */
export const BREAK = '|'

/** A set of 7th characters: each with the words that it adds to a title. */
export interface Sevenths {
  readonly characters: readonly string[]
  readonly words: readonly (readonly string[])[]
}

/** One row as search sees it: a code with everything that is said about it, or a stem with its complete codes folded in. */
export interface Draft {
  readonly at: number
  readonly words: readonly string[]
  readonly prior: number
  /** Place in the list of sets, or -1. */
  readonly seventh: number
}

/**
 * The rows that can be found, best before worst. Complete codes that stand in a list beside their stem (`S61.511A` beside
 * `S61.511`, its title and a comma and more) are folded into it: they say the same in more words.
 */
export function draftsOf(
  rows: CodeRows,
  terms: ReadonlyMap<string, readonly string[]>,
): { readonly drafts: readonly Draft[]; readonly sevenths: readonly Sevenths[] } {
  const sets = new Map<string, number>()
  const sevenths: Sevenths[] = []
  const setOf = (meanings: Readonly<Record<string, string>>): number => {
    const text = JSON.stringify(meanings)
    const known = sets.get(text)
    if (known !== undefined) return known
    sets.set(text, sevenths.length)
    sevenths.push({ characters: Object.keys(meanings), words: Object.values(meanings).map(wordsOf) })
    return sevenths.length - 1
  }
  const isFolded = new Uint8Array(rows.size)
  const childrenOf = new Map<number, Record<string, string>>()
  for (let at = 0; at < rows.size; at++) {
    const stem = rows.system === 'icd10cm' && rows.key(at).length === 7 ? stemRow(rows, at) : -1
    if (stem < 0) continue
    isFolded[at] = 1
    const known = childrenOf.get(stem)
    const meanings = known ?? {}
    if (!known) childrenOf.set(stem, meanings)
    meanings[rows.key(at).slice(6)] = rows.title(at).slice(rows.title(stem).length + 2)
  }
  const drafts: Draft[] = []
  for (let at = 0; at < rows.size; at++) {
    const key = rows.key(at)
    if (isFolded[at] || key.includes('-')) continue
    const title = rows.title(at)
    const own = wordsOf(title)
    const entry = rows.entry(at)
    const more = [...entry.terms, ...entry.includes, ...(terms.get(key) ?? [])].map(wordsOf)
    const meanings = entry.seventh ?? childrenOf.get(at)
    drafts.push({
      at,
      words:
        more.length === 0
          ? own
          : [own, ...more].flatMap((words, turn) => (turn === 0 ? words : [BREAK, ...words])),
      prior: priorOf(rows.system, key, title, own, rows.isBillable(at) || meanings !== undefined),
      seventh: meanings ? setOf(meanings) : -1,
    })
  }
  return { drafts: drafts.sort((a, b) => b.prior - a.prior || a.at - b.at), sevenths }
}

/** The row whose title this complete code continues, or -1. */
function stemRow(rows: CodeRows, at: number): number {
  const stem = rows.key(at).slice(0, 6).replace(/X+$/, '')
  for (let before = at - 1; before >= 0 && before >= at - 40; before--) {
    if (rows.key(before) !== stem) {
      if (rows.key(before).length === 7) continue
      return -1
    }
    const title = rows.title(before)
    return rows.title(at).startsWith(title) && rows.title(at).startsWith(', ', title.length) ? before : -1
  }
  return -1
}

/** The row of a complete code where the list has it, else the row of its stem. */
export function rowOfSeventh(rows: CodeRows, stem: number, character: string): number {
  const key = rows.key(stem).padEnd(6, 'X') + character
  const at = rows.seek(key)
  return rows.key(at) === key ? at : stem
}
