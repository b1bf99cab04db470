import { codeKey } from '../completion.ts'
import type { CodeEntry, CodeFinder } from '../entry.ts'
import { axesOf, filledIn } from './axes.ts'
import {
  type Axis,
  allAxes,
  axisName,
  meaningIn,
  operationOf,
  type PcsTables,
  pcsCharacter,
} from './tables.ts'
import { isChosen, rowOf, titleOf } from './title.ts'

/** A code of the tables, or what stands above it: section, body system, table, table with a body part, and so on. */
export function findPcs(tables: PcsTables, text: string): CodeEntry | undefined {
  const key = codeKey(text)
  if (key.length === 0 || key.length > 7 || [...key].some((character) => !pcsCharacter.test(character)))
    return undefined
  const title = key.length > 3 ? titleOf(tables, key) : headTitle(tables, key)
  return title === undefined ? undefined : entryOf(tables, key, title)
}

/**
 * The tables as a finder of entries: complete codes, tables, and tables with a body part. Other beginnings are left out, so
 * that a procedure code of another system (five characters) never meets one of ours.
 */
export const pcsFinder = (tables: PcsTables): CodeFinder => ({
  find(key) {
    const entry = [3, 4, 7].includes(key.length) ? findPcs(tables, key) : undefined
    return entry ? [entry] : []
  },
})

/** One header for each table, and one for each body part in it: what search and the tabular list show. Sorted. */
export function pcsHeads(tables: PcsTables): readonly CodeEntry[] {
  return Object.keys(tables.tables)
    .sort()
    .flatMap((table) => {
      const parts = new Set(tables.tables[table]?.rows.flatMap(({ axes }) => [...axes[0]]))
      return [table, ...[...parts].sort().map((part) => table + part)].flatMap(
        (key) => findPcs(tables, key) ?? [],
      )
    })
}

/** What a typed code is by the tables: complete, or what is missing, or what is wrong with it, in a sentence. */
export type PcsCompletion =
  | { readonly state: 'blank' }
  | { readonly state: 'complete'; readonly entry: CodeEntry; readonly says: string }
  | {
      readonly state: 'incomplete'
      readonly entry: CodeEntry
      /** Names of the axes that are missing: `approach`, `device`. */
      readonly needs: readonly string[]
      readonly says: string
    }
  | { readonly state: 'no-code' | 'no-table'; readonly says: string }

export function pcsCompletion(tables: PcsTables, text: string): PcsCompletion {
  const key = codeKey(text)
  if (key === '') return { state: 'blank' }
  const wrong = [...key].find((character) => !pcsCharacter.test(character))
  if (wrong) {
    const instead = wrong === 'I' ? ' For one, type 1.' : wrong === 'O' ? ' For zero, type 0.' : ''
    return { state: 'no-code', says: `No ICD-10-PCS code has ${wrong} in it.${instead}` }
  }
  if (key.length > 7)
    return { state: 'no-code', says: `An ICD-10-PCS code has seven characters; this has ${key.length}.` }
  const entry = findPcs(tables, key)
  if (!entry) return notFound(tables, key)
  if (entry.billable) return { state: 'complete', entry, says: entry.title }
  return incomplete(tables, key, entry)
}

function incomplete(tables: PcsTables, key: string, entry: CodeEntry): PcsCompletion {
  const missing = allAxes.slice(key.length)
  const nameOf = (axis: Axis) => spokenName(tables, key, axis)
  const filled = filledIn(tables, key)
  const needed = missing.filter((axis) => !isChosen(filled, axis))
  const forced = missing.filter((axis) => isChosen(filled, axis))
  const only =
    forced.length > 0
      ? ` Only one value is left for ${inWords(forced.map((axis) => `${nameOf(axis)}: ${filled[axis - 1]}`))}.`
      : ''
  const needs = missing.map(nameOf)
  const says = `${entry.title}${entry.title.endsWith('…') ? '' : '.'} Not complete: needs ${inWords((needed.length > 0 ? needed : missing).map(nameOf))}.${only}`
  return { state: 'incomplete', entry, needs, says }
}

function notFound(tables: PcsTables, key: string): PcsCompletion {
  const table = key.slice(0, 3)
  if (!tables.tables[table]) {
    const isHead = Object.keys(tables.tables).some((other) => other.startsWith(table))
    const name = table.length === 3 ? `Table ${table}` : `Nothing that begins with ${table}`
    return {
      state: 'no-table',
      says: isHead
        ? `${key} is the beginning of a table. Type its three characters.`
        : `${name} is ${table.length === 3 ? 'not ' : ''}among the shipped tables. Check the first three characters; your own PCS file would know it.`,
    }
  }
  for (let length = 4; length <= key.length; length++) {
    if (rowOf(tables, key.slice(0, length))) continue
    const axis = length as Axis
    const character = key[length - 1] ?? ''
    const value = axesOf(tables, key.slice(0, length)).find((each) => each.axis === axis)?.values
    const why = value?.find((each) => each.character === character)?.why
    if (why) return { state: 'no-code', says: `${key} is not a code. ${why}` }
    // What the character would mean elsewhere in the body system: 3, Percutaneous.
    const meaning = meaningIn(tables, table, { axes: ['', '', '', ''] }, axis, character)?.label
    const said = `${spokenName(tables, key, axis)} ${meaning ? `${character}, ${meaning}` : character}`
    return { state: 'no-code', says: `${key} is not a code. Table ${table} has no ${said}.` }
  }
  return { state: 'no-code', says: `${key} is not a code of table ${table}.` }
}

function headTitle(tables: PcsTables, key: string): string | undefined {
  const section = tables.sections[key.slice(0, 1)]?.label
  if (key.length === 1) return section
  const system = tables.systems[key.slice(0, 2)]?.label
  const named = system === 'None' ? section : system
  if (key.length === 2) return named
  return tables.tables[key] ? `${named}, ${operationOf(tables, key)?.label}` : undefined
}

function entryOf(tables: PcsTables, key: string, title: string): CodeEntry {
  return {
    system: 'icd10pcs',
    code: key,
    title,
    billable: key.length === 7,
    inForce: tables.inForce,
    excludes1: [],
    excludes2: [],
    codeFirst: [],
    useAdditional: [],
    includes: [],
    codeAlso: [],
    terms: [],
    successors: [],
    manifestation: false,
    poaExempt: false,
  }
}

/** Axis by axis what a complete code says: `Approach: 4 Percutaneous Endoscopic`. Undefined for what is no code. */
export function axesSaid(
  tables: PcsTables,
  code: string,
): readonly { readonly name: string; readonly character: string; readonly label: string }[] | undefined {
  const key = codeKey(code)
  const row = key.length === 7 ? rowOf(tables, key) : undefined
  if (!row) return undefined
  const table = key.slice(0, 3)
  const heads = [
    tables.sections[key.slice(0, 1)]?.label,
    tables.systems[key.slice(0, 2)]?.label,
    operationOf(tables, table)?.label,
  ]
  return allAxes.map((axis) => {
    const character = key[axis - 1] ?? ''
    const label = axis <= 3 ? heads[axis - 1] : meaningIn(tables, table, row, axis, character)?.label
    return { name: axisName(tables, key.slice(0, 1), axis), character, label: label ?? character }
  })
}

/** `approach`; where a section gives one name to several places, `qualifier (character 5)`. */
function spokenName(tables: PcsTables, key: string, axis: Axis): string {
  const section = key.slice(0, 1)
  const name = axisName(tables, section, axis)
  const isShared = (tables.sections[section]?.axes ?? []).filter((other) => other === name).length > 1
  return isShared ? `${name.toLowerCase()} (character ${axis})` : name.toLowerCase()
}

const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
