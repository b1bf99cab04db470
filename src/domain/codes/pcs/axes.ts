import {
  type Axis,
  allAxes,
  axisName,
  type Meaning,
  meaningIn,
  type PcsRow,
  type PcsTables,
} from './tables.ts'
import { fits, isChosen, open, rowOf } from './title.ts'

/** One character that may stand in a place, what it means, and whether a row has it together with what is chosen. */
export interface PcsValue {
  readonly character: string
  readonly label: string
  readonly isPossible: boolean
  /** Why it is not possible, as a sentence. */
  readonly why?: string
}

/** One of the seven places of a code. */
export interface PcsAxis {
  readonly axis: Axis
  /** `Approach`; in imaging, `Contrast`. */
  readonly name: string
  /** The character chosen, or undefined. */
  readonly chosen: string | undefined
  /** In the order of the book. Empty while section, body system or operation of places 4 to 7 are open. */
  readonly values: readonly PcsValue[]
}

/** A choice as seven characters, upper case, open places filled; what is no character of a code stands open. */
export const choiceOf = (text: string): string =>
  [...text.toUpperCase().replace(/[\s.]/g, '').slice(0, 7).padEnd(7, open)]
    .map((character) => (/[0-9A-HJ-NP-Z]/.test(character) ? character : open))
    .join('')

/** The choice without the open places at its end: what stands in a field. */
export const writtenChoice = (choice: string): string => choice.replace(/_+$/, '')

/**
 * The seven places with every value the shipped tables have there. The first three may be chosen in any order, and so may
 * the last four: a row is a product, so a value is possible when some row has it and everything else that is chosen.
 */
export function axesOf(tables: PcsTables, text: string): readonly PcsAxis[] {
  const choice = choiceOf(text)
  return allAxes.map((axis): PcsAxis => {
    const chosen = isChosen(choice, axis) ? choice[axis - 1] : undefined
    const name = axisName(tables, choice[0] ?? open, axis)
    return {
      axis,
      name,
      chosen,
      values: axis <= 3 ? headValues(tables, choice, axis) : rowValues(tables, choice, axis),
    }
  })
}

/** The first place that is open, or undefined for a complete choice. */
export const nextAxis = (axes: readonly PcsAxis[]): PcsAxis | undefined =>
  axes.find(({ chosen }) => chosen === undefined)

/** The choice with a character in a place, or with the place opened again; what no longer fits behind it is opened. */
export function chooseIn(tables: PcsTables, text: string, axis: Axis, character: string | undefined): string {
  const before = choiceOf(text)
  const put = (choice: string, at: Axis, one: string) => choice.slice(0, at - 1) + one + choice.slice(at)
  const choice = put(before, axis, character ?? open)
  if (character === undefined) return choice
  if (axis <= 3 && before[axis - 1] !== character) {
    // Another table: places 4 to 7 mean something else there.
    const bare = choice.slice(0, 3) + open.repeat(4)
    if (isTableChosen(choice) ? tables.tables[choice.slice(0, 3)] : tableKeys(tables, choice).length > 0)
      return bare
    return axis === 1 ? character + open.repeat(6) : put(bare, axis === 2 ? 3 : 2, open)
  }
  if (axis <= 3 || rowOf(tables, choice)) return choice
  // Keep as many of the other choices as some row allows, those that come first before the others.
  return allAxes
    .filter((other) => other > 3 && other !== axis && isChosen(choice, other))
    .reduce(
      (kept, other) => {
        const tried = put(kept, other, choice[other - 1] ?? open)
        return rowOf(tables, tried) ? tried : kept
      },
      put(choice.slice(0, 3) + open.repeat(4), axis, character),
    )
}

/** The value of every place that leaves only one, filled in, as often as that leaves another. */
export function filledIn(tables: PcsTables, text: string): string {
  const choice = choiceOf(text)
  if (!rowOf(tables, choice) || !isTableChosen(choice)) return choice
  for (const axis of axesOf(tables, choice)) {
    const possible = axis.values.filter(({ isPossible }) => isPossible)
    const only = possible.length === 1 ? possible[0] : undefined
    if (axis.axis > 3 && axis.chosen === undefined && only)
      return filledIn(tables, chooseIn(tables, choice, axis.axis, only.character))
  }
  return choice
}

export const isTableChosen = (choice: string): boolean =>
  allAxes.slice(0, 3).every((axis) => isChosen(choice, axis))

const tableKeys = (tables: PcsTables, choice: string): string[] =>
  Object.keys(tables.tables).filter((key) =>
    [...key].every((character, at) => !isChosen(choice, (at + 1) as Axis) || choice[at] === character),
  )

function headValues(tables: PcsTables, choice: string, axis: Axis): PcsValue[] {
  const [before, after] = [choice.slice(0, axis - 1), choice.slice(axis)]
  const openHere = before + open + after
  // Below a section only its own body systems and operations have names; before one is chosen there is nothing to list.
  if (axis > 1 && !isChosen(choice, 1)) return []
  const all = axis === 1 ? Object.keys(tables.tables) : tableKeys(tables, `${choice[0]}__`)
  const possible = new Set(tableKeys(tables, axis === 1 ? '___' : openHere).map((key) => key[axis - 1]))
  const seen = [...new Set(all.map((key) => key[axis - 1] ?? ''))].sort()
  return seen.map((character) => {
    const label = headLabel(tables, choice, axis, character)
    if (possible.has(character)) return { character, label, isPossible: true }
    const other: Axis = axis === 2 ? 3 : 2
    const with_ = headLabel(tables, choice, other, choice[other - 1] ?? open)
    return { character, label, isPossible: false, why: `No table here has ${label} with ${with_}.` }
  })
}

function headLabel(tables: PcsTables, choice: string, axis: Axis, character: string): string {
  const section = choice[0] ?? open
  if (axis === 1) return tables.sections[character]?.label ?? character
  if (axis === 2) return tables.systems[section + character]?.label ?? character
  return tables.sections[section]?.operations[character]?.label ?? character
}

function rowValues(tables: PcsTables, choice: string, axis: Axis): PcsValue[] {
  const table = choice.slice(0, 3)
  const rows = isTableChosen(choice) ? (tables.tables[table]?.rows ?? []) : []
  const openHere = choice.slice(0, axis - 1) + open + choice.slice(axis)
  const found = new Map<string, PcsValue>()
  for (const row of rows)
    for (const character of row.axes[axis - 4] ?? '') {
      const isPossible = fits(row, openHere)
      if (found.get(character)?.isPossible) continue
      const label = meaningIn(tables, table, row, axis, character)?.label ?? character
      if (isPossible || !found.has(character)) found.set(character, { character, label, isPossible })
    }
  return [...found.values()]
    .map((value) =>
      value.isPossible ? value : { ...value, why: whyNot(tables, table, rows, choice, axis, value) },
    )
    .sort((a, b) => (a.character < b.character ? -1 : 1))
}

/** `No row of table 0DT has Percutaneous with Stomach.` Names what is in the way, or everything chosen when it is all together. */
function whyNot(
  tables: PcsTables,
  table: string,
  rows: readonly PcsRow[],
  choice: string,
  axis: Axis,
  value: PcsValue,
): string {
  const chosen = allAxes.filter((other) => other > 3 && other !== axis && isChosen(choice, other))
  const labels = (others: readonly Axis[]) =>
    others.map((other) => labelIn(tables, table, rows, other, choice[other - 1] ?? open)).join(' and ')
  const against = chosen.filter(
    (other) =>
      !rows.some(
        ({ axes }) =>
          axes[axis - 4]?.includes(value.character) && axes[other - 4]?.includes(choice[other - 1] ?? open),
      ),
  )
  return `No row of table ${table} has ${value.label} with ${labels(against.length > 0 ? against : chosen)}.`
}

function labelIn(
  tables: PcsTables,
  table: string,
  rows: readonly PcsRow[],
  axis: Axis,
  character: string,
): string {
  for (const row of rows) {
    const meaning: Meaning | undefined = row.axes[axis - 4]?.includes(character)
      ? meaningIn(tables, table, row, axis, character)
      : undefined
    if (meaning) return meaning.label
  }
  return character
}
