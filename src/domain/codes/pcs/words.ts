import * as z from 'zod/mini'
import type { Problem } from '../../kernel/problem.ts'
import { readCsv } from '../read-codes.ts'
import { type MeaningsByAxis, operationOf, type PcsTables } from './tables.ts'

/** What we say about the tables in our own words, and the names people use for what is in them. */
export const PcsWords = z.strictObject({
  /** By section and operation (`0B`): what it means, and how to tell it from its neighbors. */
  operations: z.record(z.string(), z.strictObject({ definition: z.string(), tell: z.string() })),
  /** By label of a value, whatever the axis: `Percutaneous Endoscopic`, `Diagnostic`. */
  values: z.record(z.string(), z.string()),
  /** Body-part key, by body system and character (`0D6`): anatomical terms that are coded there. */
  parts: z.record(z.string(), z.array(z.string())),
  /** Device key, by label: what devices are called in a note. */
  devices: z.record(z.string(), z.array(z.string())),
  /** Index, by beginning of a code (`0DTJ`): names of procedures that lead there. */
  index: z.record(z.string(), z.array(z.string())),
})
export type PcsWords = z.infer<typeof PcsWords>

/**
 * Tables and words together, as one file of data that the build has checked. A page reads it on its own thread, so only the
 * outline is held against it here (under 1 ms; every value of 20,000 would be 14 ms, and eight times that in a cold start).
 */
export const PcsBook = z.strictObject({
  tables: z.custom<PcsTables>(hasRows, 'the tables of ICD-10-PCS'),
  words: z.custom<PcsWords>(hasWords, 'the words for the tables of ICD-10-PCS'),
})
export type PcsBook = z.infer<typeof PcsBook>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function hasRows(value: unknown): boolean {
  if (!isRecord(value) || value.version !== 1) return false
  const { inForce, sections, systems, tables } = value
  return (
    [inForce, sections, systems, tables].every(isRecord) &&
    Object.values(tables as Readonly<Record<string, unknown>>).every(
      (table) =>
        isRecord(table) &&
        Array.isArray(table.rows) &&
        table.rows.every((row) => isRecord(row) && Array.isArray(row.axes) && row.axes.length === 4),
    )
  )
}

function hasWords(value: unknown): boolean {
  return isRecord(value) && Object.keys(PcsWords.shape).every((name) => isRecord(value[name]))
}

export const emptyWords: PcsWords = { operations: {}, values: {}, parts: {}, devices: {}, index: {} }

/** The five files of words as text: `operations.csv`, `values.csv`, `parts.csv`, `devices.csv`, `index.csv`. */
export type PcsWordFiles = Readonly<Record<keyof PcsWords, string>>

/**
 * Reads the words and holds them against the tables: an operation, a body part, a label or a beginning that no table has is
 * a problem with its file and line. Lists within a cell are split by `;`.
 */
export function readPcsWords(
  files: PcsWordFiles,
  tables: PcsTables,
): { readonly words: PcsWords; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const labels = labelsOf(tables)
  const read = <Value>(
    name: keyof PcsWords,
    take: (row: Readonly<Record<string, string>>) => readonly [key: string, value: Value],
    isKnown: (key: string) => boolean,
  ): Record<string, Value> => {
    const file = `${name}.csv`
    const { rows, problems: broken } = readCsv(files[name], file)
    problems.push(...broken)
    const found: Record<string, Value> = {}
    for (const [index, row] of rows.entries()) {
      const [key, value] = take(row)
      const at = `${file}:${index + 2}`
      if (found[key] !== undefined)
        problems.push({ at, message: `${key} is there twice; join the two lines.` })
      else if (!isKnown(key))
        problems.push({ at, message: `No table has "${key}". Check it, or leave the line out.` })
      else found[key] = value
    }
    return found
  }
  const list = (cell: string | undefined) =>
    (cell ?? '')
      .split(';')
      .map((item) => item.trim())
      .filter(Boolean)
  const words: PcsWords = {
    operations: read(
      'operations',
      ({ section = '', operation = '', definition = '', tell = '' }) => [
        section + operation,
        { definition, tell },
      ],
      (key) => operationOf(tables, `${key.slice(0, 1)}_${key.slice(1)}`) !== undefined,
    ),
    values: read(
      'values',
      ({ label = '', definition = '' }) => [label, definition],
      (key) => labels.has(key),
    ),
    parts: read(
      'parts',
      ({ part = '', terms }) => [part, list(terms)],
      (key) => tables.systems[key.slice(0, 2)]?.values[4]?.[key.slice(2)] !== undefined,
    ),
    devices: read(
      'devices',
      ({ label = '', terms }) => [label, list(terms)],
      (key) => labels.has(key),
    ),
    index: read(
      'index',
      ({ code = '', terms }) => [code, list(terms)],
      (key) => beginsRow(tables, key),
    ),
  }
  return { words, problems }
}

/** Has a row of the tables every character of this beginning of a code (three to seven)? */
function beginsRow(tables: PcsTables, key: string): boolean {
  const rows = tables.tables[key.slice(0, 3)]?.rows
  return Boolean(rows?.some(({ axes }) => [...key.slice(3)].every((one, at) => axes[at]?.includes(one))))
}

/** Every label that a value of places 4 to 7 has anywhere. */
export function labelsOf(tables: PcsTables): ReadonlySet<string> {
  const meanings: readonly MeaningsByAxis[] = [
    ...Object.values(tables.sections).map(({ values }) => values),
    ...Object.values(tables.systems).map(({ values }) => values),
    ...Object.values(tables.tables).flatMap(({ rows }) =>
      rows.flatMap(({ values }) => (values ? [values] : [])),
    ),
  ]
  return new Set(
    meanings.flatMap((axes) =>
      Object.values(axes).flatMap((byCharacter) =>
        Object.values(byCharacter ?? {}).map((text) => text.split('=>')[0]?.trim() ?? ''),
      ),
    ),
  )
}

/**
 * What search should find a header by beside its title, by its key: `0DTJ` → appendectomy, vermiform appendix. Index terms
 * that lead to a longer beginning stand at its body part.
 */
export function pcsTerms(tables: PcsTables, words: PcsWords): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>()
  const add = (key: string, more: readonly string[]) => terms.set(key, [...(terms.get(key) ?? []), ...more])
  for (const [key, names] of Object.entries(words.index)) add(key.slice(0, 4), names)
  for (const [table, { rows }] of Object.entries(tables.tables))
    for (const part of new Set(rows.flatMap(({ axes }) => [...axes[0]]))) {
      const names = words.parts[table.slice(0, 2) + part]
      if (names) add(table + part, names)
    }
  return terms
}

/** What we say about an operation of a table: `{ definition, tell }`; undefined where nothing is written. */
export const operationWords = (words: PcsWords, table: string): PcsWords['operations'][string] | undefined =>
  words.operations[table.slice(0, 1) + table.slice(2, 3)]

/** Tables whose operation has no definition of ours yet: for the content check. */
export const undefinedOperations = (tables: PcsTables, words: PcsWords): readonly string[] => [
  ...new Set(
    Object.keys(tables.tables)
      .filter((table) => !operationWords(words, table))
      .map((table) => `${table.slice(0, 1)}${table.slice(2)} ${operationOf(tables, table)?.label}`),
  ),
]
