import type { Release } from '../release.ts'
import { type CodeRows, rowsOf } from '../rows.ts'
import { completed } from '../seventh.ts'

/** A row of an official diagnosis list; `code` without its dot. */
export interface OfficialRow {
  readonly code: string
  readonly title: string
  readonly isBillable: boolean
}

/** A row that may stand for its complete codes; `seventh` names a set. */
export interface FoldedRow extends OfficialRow {
  readonly seventh: string
}

export interface Folded {
  readonly rows: readonly FoldedRow[]
  readonly sevenths: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * Official lists name every complete code. Where `completed` makes exactly the same codes and titles again from a stem
 * and a set of 7th characters, the complete rows are left out: all those of a stem or none, so nothing is lost. With
 * `headers` a stem is a header of the file; without (a list of codes only) it is made from what the titles of its complete
 * codes have in common before a comma. `rows` are sorted by code.
 */
export function fold(rows: readonly OfficialRow[], headers: 'in the file' | 'none'): Folded {
  const names = new Map<string, string>()
  const nameOf = (set: Record<string, string>): string => {
    const text = JSON.stringify(set)
    const name = names.get(text) ?? `s${names.size + 1}`
    names.set(text, name)
    return name
  }
  const made = headers === 'none' ? withoutHeaders(rows, nameOf) : withHeaders(rows, nameOf)
  const sevenths = Object.fromEntries(
    [...names].map(([text, name]) => [name, JSON.parse(text) as Record<string, string>]),
  )
  return { rows: made, sevenths }
}

type NameOf = (set: Record<string, string>) => string

function withHeaders(rows: readonly OfficialRow[], nameOf: NameOf): readonly FoldedRow[] {
  const made: FoldedRow[] = []
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as OfficialRow
    let end = at + 1
    if (!row.isBillable && row.code.length < 7) {
      const filled = row.code.padEnd(6, 'X')
      while (rows[end]?.code.length === 7 && rows[end]?.code.startsWith(filled)) end++
      const isAll = end - at > 2 && !rows[end]?.code.startsWith(row.code)
      const set = isAll ? setOf(row.title, rows.slice(at + 1, end)) : undefined
      if (set) {
        made.push({ ...row, seventh: nameOf(set) })
        at = end
        continue
      }
    }
    made.push({ ...row, seventh: '' })
    at++
  }
  return made
}

/** A set that fewer stems share is no rule of the code set but chance (`…, low vision left eye`): its codes stay rows. */
const FEWEST = 8

function withoutHeaders(rows: readonly OfficialRow[], nameOf: NameOf): readonly FoldedRow[] {
  const groups = groupsOf(rows)
  const uses = new Map<string, number>()
  for (const { set } of groups)
    if (set) uses.set(JSON.stringify(set), (uses.get(JSON.stringify(set)) ?? 0) + 1)
  return groups
    .flatMap(({ title, set, rows: complete }): readonly FoldedRow[] => {
      const isRule = set && (uses.get(JSON.stringify(set)) ?? 0) >= FEWEST
      if (!isRule) return complete.map((row) => ({ ...row, seventh: '' }))
      const code = (complete[0]?.code ?? '').slice(0, 6).replace(/X+$/, '')
      return [{ code, title, isBillable: false, seventh: nameOf(set) }]
    })
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
}

interface Group {
  readonly rows: readonly OfficialRow[]
  readonly title: string
  readonly set: Record<string, string> | undefined
}

/** Complete codes that differ only in their 7th character, together; every other code alone. */
function groupsOf(rows: readonly OfficialRow[]): readonly Group[] {
  const groups: Group[] = []
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as OfficialRow
    const filled = row.code.slice(0, 6)
    let end = at + 1
    if (row.code.length === 7)
      while (rows[end]?.code.length === 7 && rows[end]?.code.startsWith(filled)) end++
    const complete = rows.slice(at, end)
    const title = complete.length > 1 ? commonTitle(complete.map((each) => each.title)) : ''
    groups.push({ rows: complete, title, set: title ? setOf(title, complete) : undefined })
    at = end
  }
  return groups
}

/** Character → meaning, if every title is the stem's, a comma and the meaning. */
function setOf(title: string, complete: readonly OfficialRow[]): Record<string, string> | undefined {
  const set: Record<string, string> = {}
  for (const row of complete) {
    const meaning = row.title.startsWith(`${title}, `) ? row.title.slice(title.length + 2) : ''
    if (meaning === '' || !row.isBillable) return undefined
    set[row.code.slice(6)] = meaning
  }
  return set
}

/** What all titles begin with, up to a comma. */
function commonTitle(titles: readonly string[]): string {
  const [first = '', ...others] = titles
  let length = first.length
  for (const other of others) {
    let same = 0
    while (same < length && first[same] === other[same]) same++
    length = same
  }
  return first.slice(0, Math.max(0, first.lastIndexOf(', ', length - 2)))
}

/** Every row of the official list again: the proof that folding lost nothing. Stems that a list never had are left out. */
export function unfold(release: Release): readonly OfficialRow[] {
  const rows: CodeRows = rowsOf(release)
  const made: OfficialRow[] = []
  for (let at = 0; at < rows.size; at++) {
    const entry = rows.entry(at)
    made.push({ code: rows.key(at), title: entry.title, isBillable: entry.billable })
    for (const each of completed(entry))
      made.push({ code: each.code.replace('.', ''), title: each.title, isBillable: true })
  }
  return made
}
