import * as z from 'zod/mini'
import { InForce } from '../../kernel/span.ts'

/**
 * ICD-10-PCS as its book prints it. A table (three characters: section, body system, operation) has rows; a row is four
 * lists of characters, and every combination of one from each is a code. What a character means stands once for the
 * section or the body system, and again at a row where that row means something else by it.
 */

/** Characters that a code may have: no I and no O. */
export const pcsCharacter = /^[0-9A-HJ-NP-Z]$/

/** Meaning of characters of one axis: `{ 1: 'Esophagus, Upper', 0: 'Open => Open Approach' }`. Right of `=>`: in a title. */
const Meanings = z.record(z.string(), z.string())
/** Meanings by the place of the axis in the code, 4 to 7. */
const MeaningsByAxis = z.partialRecord(z.enum(['4', '5', '6', '7']), Meanings)
export type MeaningsByAxis = z.infer<typeof MeaningsByAxis>

export const PcsOperation = z.strictObject({
  label: z.string(),
  /** How titles are built: `Excision of {4}[ with {6}][, {5}][, {7}]`; a bracket goes when its value says nothing. */
  title: z.string(),
})
export type PcsOperation = z.infer<typeof PcsOperation>

export const PcsSection = z.strictObject({
  label: z.string(),
  /** Names of the seven axes, in their order. */
  axes: z.array(z.string()).check(z.length(7)),
  operations: z.record(z.string(), PcsOperation),
  values: MeaningsByAxis,
})
export type PcsSection = z.infer<typeof PcsSection>

export const PcsSystem = z.strictObject({ label: z.string(), values: MeaningsByAxis })
export type PcsSystem = z.infer<typeof PcsSystem>

export const PcsRow = z.strictObject({
  /** Characters allowed in places 4 to 7: `['123', '048', 'Z', 'XZ']`. */
  axes: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  /** Where this row's titles or meanings differ from those of its operation, section and body system. */
  title: z.optional(z.string()),
  values: z.optional(MeaningsByAxis),
})
export type PcsRow = z.infer<typeof PcsRow>

/** A title for the codes of a table that have one of these characters in these places: `when: { 7: 'M' }`. */
export const PcsTitle = z.strictObject({
  when: z.partialRecord(z.enum(['4', '5', '6', '7']), z.string()),
  title: z.string(),
})
export type PcsTitle = z.infer<typeof PcsTitle>

export const PcsTable = z.strictObject({ titles: z.optional(z.array(PcsTitle)), rows: z.array(PcsRow) })
export type PcsTable = z.infer<typeof PcsTable>

/** One edition of the tables, whole tables only. Sections by `0`, body systems by `0D`, tables by `0DB`. */
export const PcsTables = z.strictObject({
  version: z.literal(1),
  inForce: InForce,
  sections: z.record(z.string(), PcsSection),
  systems: z.record(z.string(), PcsSystem),
  tables: z.record(z.string(), PcsTable),
})
export type PcsTables = z.infer<typeof PcsTables>

/** Place of a character in a code, from 1: section, body system, operation, body part, approach, device, qualifier. */
export type Axis = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const allAxes: readonly Axis[] = [1, 2, 3, 4, 5, 6, 7]

export interface Meaning {
  /** As the table prints it: `Esophagus, Upper`. */
  readonly label: string
  /** As a title says it: `Upper Esophagus`; empty where a title says nothing (`No Device`). */
  readonly words: string
}

/** What a character means in a place 4 to 7 of a row; undefined when nothing says so. */
export function meaningIn(
  tables: PcsTables,
  table: string,
  row: PcsRow,
  axis: Axis,
  character: string,
): Meaning | undefined {
  const place = String(axis) as keyof MeaningsByAxis
  const text =
    row.values?.[place]?.[character] ??
    tables.systems[table.slice(0, 2)]?.values[place]?.[character] ??
    tables.sections[table.slice(0, 1)]?.values[place]?.[character]
  return text === undefined ? undefined : meaningOf(text, character)
}

/** `Kidney, Right` is "Right Kidney" in a title unless the text says otherwise; Z says nothing. */
export function meaningOf(text: string, character: string): Meaning {
  const [label = '', words] = text.split('=>').map((part) => part.trim())
  if (words !== undefined) return { label, words }
  if (character === 'Z') return { label, words: '' }
  const comma = label.indexOf(', ')
  return { label, words: comma < 0 ? label : `${label.slice(comma + 2)} ${label.slice(0, comma)}` }
}

/** Name of an axis in a section: `Approach`, in imaging `Contrast`. */
export const axisName = (tables: PcsTables, section: string, axis: Axis): string =>
  tables.sections[section]?.axes[axis - 1] ?? `Character ${axis}`

export const operationOf = (tables: PcsTables, table: string): PcsOperation | undefined =>
  tables.sections[table.slice(0, 1)]?.operations[table.slice(2, 3)]
