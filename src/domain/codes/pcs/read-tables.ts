import type { Day } from '../../kernel/day.ts'
import type { Problem } from '../../kernel/problem.ts'
import {
  type Axis,
  type MeaningsByAxis,
  meaningIn,
  type PcsRow,
  type PcsSection,
  type PcsSystem,
  type PcsTables,
  type PcsTitle,
  pcsCharacter,
} from './tables.ts'

/** One text file of an edition and where it lies. */
export interface PcsFile {
  readonly file: string
  readonly text: string
}

interface Reading {
  readonly sections: Record<string, PcsSection>
  readonly systems: Record<string, PcsSystem>
  readonly tables: Record<string, { titles?: PcsTitle[]; rows: PcsRow[] }>
  readonly problems: Problem[]
  readonly seen: Map<string, string>
  /** What the lines belong to now. */
  scope: { kind: 'none' | 'section' | 'system' | 'table'; key: string }
  /** From here on in this table. */
  title: string | undefined
  values: MeaningsByAxis
}

const places = ['4', '5', '6', '7'] as const

/**
 * Reads the tables of one edition. Lines, in this order: `section 0 Medical and Surgical`, `axes Section, Body System, …`
 * (seven names), `operation B Excision: Excision of {4}[, {5}]`; `system 0D Gastrointestinal System`; `4 1 Esophagus, Upper`
 * (axis, character, label, and `=> words in a title` where they differ) for what was named last, in a table for the rows
 * below it; `table 0DB`; `title …` for the rows below it; and rows, `1-3A | 048 | Z | XZ`. `#` begins a remark. Sections
 * come first, so files are read in the order given. Every problem is named by file and line; good lines are kept.
 */
export function readPcsTables(
  files: readonly PcsFile[],
  from: Day,
  to?: Day,
): { readonly tables: PcsTables; readonly problems: readonly Problem[] } {
  const reading: Reading = {
    sections: {},
    systems: {},
    tables: {},
    problems: [],
    seen: new Map(),
    scope: { kind: 'none', key: '' },
    title: undefined,
    values: {},
  }
  for (const { file, text } of files) {
    reading.scope = { kind: 'none', key: '' }
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
      const line = raw.replace(/(^|\s)#.*$/, '').trim()
      const message = line === '' ? undefined : readLine(reading, line)
      if (message) reading.problems.push({ at: `${file}:${index + 1}`, message })
    }
  }
  const { sections, systems, tables } = reading
  const value: PcsTables = {
    version: 1,
    inForce: { from, ...(to ? { to } : {}) },
    sections,
    systems,
    tables,
  }
  return { tables: value, problems: [...reading.problems, ...emptyTables(value, files)] }
}

/** What is wrong with the line, or undefined when it was taken. */
function readLine(reading: Reading, line: string): string | undefined {
  if (line.includes('|')) return addRow(reading, line)
  const [word = '', ...rest] = line.split(/\s+/)
  const text = line.slice(word.length).trim()
  const read: Record<string, () => string | undefined> = {
    section: () => beginSection(reading, rest[0] ?? '', text.slice(1).trim()),
    axes: () => setAxes(reading, text),
    operation: () => addOperation(reading, text),
    system: () => beginSystem(reading, rest[0] ?? '', text.slice(2).trim()),
    table: () => beginTable(reading, text),
    title: () => setTitle(reading, text),
  }
  const known = read[word]
  if (known) return known()
  if ((places as readonly string[]).includes(word))
    return addMeaning(reading, word as (typeof places)[number], text)
  return `No line begins with "${word}". Lines begin with section, axes, operation, system, table, title or 4 to 7, or are rows with |.`
}

function beginSection(reading: Reading, key: string, label: string): string | undefined {
  if (!pcsCharacter.test(key) || label === '')
    return 'A section is one character and its name: section 0 Medical and Surgical.'
  if (reading.sections[key]) return `Section ${key} was begun before.`
  reading.sections[key] = { label, axes: [], operations: {}, values: {} }
  reading.scope = { kind: 'section', key }
  return undefined
}

function setAxes(reading: Reading, text: string): string | undefined {
  const section = reading.sections[reading.scope.key]
  const axes = text.split(',').map((name) => name.trim())
  if (!section || axes.length !== 7 || axes.includes(''))
    return 'Seven names of axes, split by commas, stand below a section.'
  reading.sections[reading.scope.key] = { ...section, axes }
  return undefined
}

function addOperation(reading: Reading, text: string): string | undefined {
  const section = reading.sections[reading.scope.key]
  const [, character, label, title] = /^(\S) ([^:]+): (.+)$/.exec(text) ?? []
  if (!section || !character || !label || !title)
    return 'An operation stands below its section: operation B Excision: Excision of {4}[, {5}].'
  if (section.operations[character])
    return `Operation ${character} of section ${reading.scope.key} was named before.`
  section.operations[character] = { label, title }
  return undefined
}

function beginSystem(reading: Reading, key: string, label: string): string | undefined {
  if (key.length !== 2 || label === '')
    return 'A body system is two characters and its name: system 0D Gastrointestinal System.'
  if (!reading.sections[key.slice(0, 1)])
    return `Section ${key.slice(0, 1)} of ${key} is not known here: its file comes first.`
  if (reading.systems[key]) return `Body system ${key} was begun before.`
  reading.systems[key] = { label, values: {} }
  reading.scope = { kind: 'system', key }
  return undefined
}

function beginTable(reading: Reading, key: string): string | undefined {
  reading.scope = { kind: 'none', key: '' }
  if (key.length !== 3) return 'A table is named by three characters: table 0DB.'
  if (!reading.systems[key.slice(0, 2)])
    return `Body system ${key.slice(0, 2)} of table ${key} is not known here.`
  if (!reading.sections[key.slice(0, 1)]?.operations[key.slice(2)])
    return `Section ${key.slice(0, 1)} has no operation ${key.slice(2)}.`
  if (reading.tables[key]) return `Table ${key} was begun before.`
  reading.tables[key] = { rows: [] }
  reading.scope = { kind: 'table', key }
  reading.title = undefined
  reading.values = {}
  return undefined
}

function setTitle(reading: Reading, text: string): string | undefined {
  if (reading.scope.kind !== 'table') return 'A title stands below its table.'
  const [, conditions, title] = /^((?:[4-7][0-9A-Z]+\s*)+):\s+(.+)$/.exec(text) ?? []
  if (!conditions || !title) {
    reading.title = text
    return undefined
  }
  const when = Object.fromEntries(
    conditions
      .trim()
      .split(/\s+/)
      .map((one) => [one.slice(0, 1), one.slice(1)]),
  )
  const table = reading.tables[reading.scope.key]
  if (table) table.titles = [...(table.titles ?? []), { when, title }]
  return undefined
}

function addMeaning(reading: Reading, axis: (typeof places)[number], text: string): string | undefined {
  const [character = '', label = ''] = [text.slice(0, 1), text.slice(1).trim()]
  if (!pcsCharacter.test(character) || text[1] !== ' ' || label === '')
    return `After the axis stand one character and its meaning: ${axis} 0 Open.`
  const { kind, key } = reading.scope
  if (kind === 'none') return 'This meaning belongs to no section, body system or table.'
  if (kind === 'table') {
    reading.values = { ...reading.values, [axis]: { ...reading.values[axis], [character]: label } }
    return undefined
  }
  const values = (kind === 'section' ? reading.sections[key] : reading.systems[key])?.values ?? {}
  if (values[axis]?.[character] !== undefined)
    return `Character ${character} of axis ${axis} was given a meaning before.`
  values[axis] = { ...values[axis], [character]: label }
  return undefined
}

function addRow(reading: Reading, line: string): string | undefined {
  const { kind, key } = reading.scope
  if (kind !== 'table') return 'A row belongs to a table: begin one with table and its three characters.'
  const cells = line.split('|').map((cell) => inFull(cell.trim()))
  const [parts, approaches, devices, qualifiers] = cells
  if (cells.length !== 4 || !parts || !approaches || !devices || !qualifiers)
    return 'A row has four lists of characters: 123 | 048 | Z | XZ.'
  for (const cell of cells) {
    const wrong = [...cell].find(
      (character, at) => !pcsCharacter.test(character) || cell.indexOf(character) < at,
    )
    if (wrong) return `"${wrong}" in ${cell} is there twice or no code has it (I and O are never used).`
  }
  const values = ownValues(reading.values, cells)
  const row: PcsRow = {
    axes: [parts, approaches, devices, qualifiers],
    ...(reading.title ? { title: reading.title } : {}),
    ...(Object.keys(values).length > 0 ? { values } : {}),
  }
  const scope = { version: 1 as const, inForce: { from: '' }, ...reading }
  for (const [index, cell] of cells.entries())
    for (const character of cell)
      if (!meaningIn(scope, key, row, (index + 4) as Axis, character))
        return `Nothing says what ${character} means on axis ${index + 4} of table ${key}.`
  const rows = reading.tables[key]?.rows ?? []
  const same = rows.find((other) =>
    other.axes.every((cell, at) => [...cell].some((one) => cells[at]?.includes(one))),
  )
  if (same) return `This row makes codes that the row ${same.axes.join(' | ')} of table ${key} has made.`
  rows.push(row)
  return undefined
}

const characters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** `0-3X` → `0123X`: a run in the order of the book, which has no I and no O. */
const inFull = (cell: string): string =>
  cell.replace(/(\w)-(\w)/g, (run, first: string, last: string) => {
    const [from, to] = [characters.indexOf(first), characters.indexOf(last)]
    return from < 0 || to <= from ? run : characters.slice(from, to + 1)
  })

/** Of the meanings given in a table, those that a row uses. */
function ownValues(values: MeaningsByAxis, cells: readonly string[]): MeaningsByAxis {
  const own = places.flatMap((axis, index) => {
    const used = Object.entries(values[axis] ?? {}).filter(([character]) => cells[index]?.includes(character))
    return used.length > 0 ? [[axis, Object.fromEntries(used)] as const] : []
  })
  return Object.fromEntries(own)
}

function emptyTables(tables: PcsTables, files: readonly PcsFile[]): Problem[] {
  const at = files[0]?.file ?? ''
  return [
    ...Object.entries(tables.tables)
      .filter(([, { rows }]) => rows.length === 0)
      .map(([key]) => ({ at, message: `Table ${key} has no row.` })),
    ...Object.entries(tables.sections)
      .filter(([, { axes }]) => axes.length !== 7)
      .map(([key]) => ({ at, message: `Section ${key} does not name its seven axes.` })),
  ]
}
