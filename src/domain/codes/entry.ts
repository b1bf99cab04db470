import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import { grouped } from '../kernel/grouped.ts'
import { once, onceBy } from '../kernel/memo.ts'
import { holds, InForce } from '../kernel/span.ts'
import { patternsOf } from './pattern.ts'

export const System = z.enum(['icd10cm', 'icd10pcs', 'hcpcs', 'cpt'])
export type System = z.infer<typeof System>

/** One code (or category header) of a code set with the notes that decide whether it may be used. Codes carry their dot. */
export const CodeEntry = z.strictObject({
  system: System,
  code: z.string(),
  title: z.string(),
  /** False for headers and for codes that still need characters. */
  billable: z.boolean(),
  inForce: InForce,
  /** Only for this sex, or only within these ages (years, both ends included), where the code set says so. */
  sex: z.optional(z.enum(['F', 'M'])),
  age: z.optional(z.strictObject({ from: z.int(), to: z.int() })),
  /** What may not stand beside this one: `J44`, or in words `acute bronchitis (J20.-)`; `coversCode` reads both. */
  excludes1: z._default(z.array(z.string()), []),
  excludes2: z._default(z.array(z.string()), []),
  /** Code-first note: one of these prefixes has to come before this code. */
  codeFirst: z._default(z.array(z.string()), []),
  useAdditional: z._default(z.array(z.string()), []),
  includes: z._default(z.array(z.string()), []),
  /** Code-also note: both may be needed, in either order. */
  codeAlso: z._default(z.array(z.string()), []),
  /** Inclusion terms: other names of what this code is for. */
  terms: z._default(z.array(z.string()), []),
  /** What to use after its last day: a list, because one code is often split by reason. */
  successors: z._default(z.array(z.strictObject({ code: z.string(), why: z.string() })), []),
  /** A code in brackets in the index: never first (manifestation), or a cause from chapter 20. */
  manifestation: z._default(z.boolean(), false),
  poaExempt: z._default(z.boolean(), false),
  /** For codes completed by a 7th character: its meanings here, `{ A: 'initial encounter', … }`. */
  seventh: z.optional(z.record(z.string(), z.string())),
  /** The 7th characters among them that make a code exempt from POA reporting: `DS`. */
  seventhExempt: z.optional(z.string()),
})
export type CodeEntry = z.infer<typeof CodeEntry>

/** CPT and Level II procedure facts that edits and payers need; no official descriptor ever stands here. */
export const ProcedureFacts = z.strictObject({
  code: z.string(),
  label: z.string(),
  /** Family: `em-office`, `repair-intermediate`, `injection-joint`… siblings that a student chooses among. */
  family: z.string(),
  inForce: InForce,
  /** Global period 000 010 090 XXX ZZZ, where one applies. */
  global: z.optional(z.string()),
  /** Most units a day that are plausible (simulated for CPT), and 1 line · 2 day absolute · 3 day clinical. */
  maxUnits: z.optional(z.int()),
  maxUnitsKind: z.optional(z.enum(['1', '2', '3'])),
  addOnTo: z.optional(z.array(z.string())),
  bilateral: z.optional(z.string()),
  /** Modifiers that make sense here; undefined = not judged. */
  modifiers: z.optional(z.array(z.string())),
  sex: z.optional(z.enum(['F', 'M'])),
  age: z.optional(z.strictObject({ from: z.int(), to: z.int() })),
  /** Places of service where it makes sense; undefined = not judged. */
  places: z.optional(z.array(z.string())),
  ordered: z._default(z.boolean(), false), // needs a referring or ordering provider
  clia: z._default(z.enum(['no', 'certificate', 'waived']), 'no'),
  ndc: z._default(z.boolean(), false),
})
export type ProcedureFacts = z.infer<typeof ProcedureFacts>

/** A pair that is not paid together; indicator 1 lets a true modifier through, 0 never. */
export const Pair = z.strictObject({
  first: z.string(),
  second: z.string(),
  indicator: z.enum(['0', '1']),
  inForce: InForce,
})
export type Pair = z.infer<typeof Pair>

/** A small list with words of our own: place of service, modifier, revenue code, CARC, RARC, condition code… */
export const ListedCode = z.strictObject({
  code: z.string(),
  label: z.string(),
  inForce: InForce,
  note: z.optional(z.string()),
})
export type ListedCode = z.infer<typeof ListedCode>

export const ListName = z.enum([
  'place-of-service',
  'modifier',
  'revenue',
  'type-of-bill',
  'condition',
  'occurrence',
  'occurrence-span',
  'value',
  'discharge-status',
  'point-of-origin',
  'priority',
  'taxonomy',
  'carc',
  'rarc',
  'claim-status',
  'claim-status-category',
  'hipps',
  'ms-drg',
  'state',
])
export type ListName = z.infer<typeof ListName>

/** Editions of a code by its key (no dot): a plain record in tests, columns that make entries on request in the browser. */
export type Codes = Readonly<Record<string, readonly CodeEntry[]>> | CodeFinder
export interface CodeFinder {
  find(key: string): readonly CodeEntry[]
  /** What a typed ICD-10-PCS code still needs, in a sentence; the tables know more than a list of rows. */
  pcs?(text: string): { readonly says: string; readonly complete: boolean } | undefined
}

export const editionsAt = (codes: Codes, key: string): readonly CodeEntry[] =>
  isFinder(codes) ? foundBy(codes, key) : (codes[key] ?? [])

/** A finder makes its entries on request, and a claim asks for the same few codes again and again. */
const foundBy = onceBy((codes: CodeFinder, key) => codes.find(key))

const isFinder = (codes: Codes): codes is CodeFinder => typeof codes.find === 'function'

/**
 * Everything looked up while judging a claim, as plain data by day: an argument, never an import. A test passes three
 * rows, the browser a shard. `today` is the day on which the question is asked.
 */
export interface Reference {
  readonly today: Day
  readonly codes: Codes
  readonly procedures: Readonly<Record<string, ProcedureFacts>>
  readonly pairs: readonly Pair[]
  readonly lists: Partial<Record<ListName, readonly ListedCode[]>>
}

export const emptyReference = (today: Day): Reference => ({
  today,
  codes: {},
  procedures: {},
  pairs: [],
  lists: {},
})

/** The entry of a code that is in force on a day; `code` with or without its dot. */
export function entryOn(reference: Reference, code: string, day: Day): CodeEntry | undefined {
  return entriesOf(reference, code).find((entry) => holds(entry.inForce, day))
}

/** The entry with the notes of its category and subcategories joined to its own, as patterns: what the book says about a code. */
export function inheritedOn(
  reference: Pick<Reference, 'codes'>,
  code: string,
  day: Day,
): CodeEntry | undefined {
  return withInherited(reference.codes, `${day}${code.replaceAll('.', '')}`)
}

/** `key`: the day and behind it the code without its dot. */
const withInherited = onceBy((codes: Codes, key): CodeEntry | undefined => {
  const [day, bare] = [key.slice(0, 10), key.slice(10)]
  const on = (at: string) => editionsAt(codes, at).find((entry) => holds(entry.inForce, day))
  const entry = on(bare)
  if (!entry || (entry.system !== 'icd10cm' && bare.length > 3)) return entry
  const above = Array.from({ length: Math.max(0, bare.length - 3) }, (_, index) =>
    on(bare.slice(0, 3 + index)),
  )
  const join = (notes: 'excludes1' | 'codeFirst') => [
    ...new Set([...above, entry].flatMap((each) => patternsOf(each?.[notes] ?? []))),
  ]
  return { ...entry, excludes1: join('excludes1'), codeFirst: join('codeFirst') }
})

/** All editions of a code, whatever the day: to tell "never existed" from "not on that day". */
export function entriesOf(reference: Reference, code: string): readonly CodeEntry[] {
  return editionsAt(reference.codes, code.replaceAll('.', ''))
}

/** True/false when the list is at hand; undefined when it is not, so that a missing list never rejects a claim. */
export function listed(reference: Reference, list: ListName, code: string, day: Day): boolean | undefined {
  const rows = reference.lists[list]
  return (
    rows &&
    (rowsByCode(rows)
      .get(code)
      ?.some((row) => holds(row.inForce, day)) ??
      false)
  )
}

const rowsByCode = once((rows: readonly ListedCode[]) => grouped(rows, (row) => row.code))

export function labelOf(reference: Reference, list: ListName, code: string): string | undefined {
  const rows = reference.lists[list]
  return rows && rowsByCode(rows).get(code)?.[0]?.label
}
