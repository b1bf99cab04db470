import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { InForce } from '../kernel/span.ts'

/** A file that a release was read from, as the browser or the operator met it. */
export const ReleaseFile = z.strictObject({
  name: z.string(),
  bytes: z.int(),
  /** Of the bytes as they were dropped, lower-case hexadecimal. */
  sha256: z.string(),
  /** Which published file it is, where its hash is one we know; undefined = unverified. */
  verified: z.optional(z.string()),
})
export type ReleaseFile = z.infer<typeof ReleaseFile>

/** What stands in front of a release: enough to list it, judge it and throw it away without reading it. */
export const ReleaseHead = z.strictObject({
  version: z.literal(1),
  /** `icd10cm-2025-10-01`: content id and first day; a release with the same id replaces the older one. */
  id: z.string(),
  /** What the rows are: `icd10cm`, `icd10pcs`, `hcpcs`, `cpt` are code sets; others are read by the format that made them. */
  content: z.string(),
  /** `ICD-10-CM, FY2026`. */
  name: z.string(),
  inForce: InForce,
  count: z.int(),
  files: z.array(ReleaseFile),
  /** Under a licence of the student's own (CPT): never in a backup, link or report. */
  isLicensed: z._default(z.boolean(), false),
  /** Sets of 7th characters that rows name in their column `seventh`: character → what it adds to the title. */
  sevenths: z._default(z.record(z.string(), z.record(z.string(), z.string())), {}),
  /** Day of reading, for the list of own files. */
  madeOn: z.optional(Day),
})
export type ReleaseHead = z.infer<typeof ReleaseHead>

/**
 * One edition of one list, as columns of text of equal length, sorted by the first column. A code set has `code` (the key,
 * no dot), `title`, `billable` (`1` or nothing), and may have `from`, `to`, `seventh` (name of a set in the head) and
 * `more` (JSON of whatever else a CodeEntry has). Other lists name their columns as their owner does.
 */
export interface Release {
  readonly head: ReleaseHead
  readonly columns: Readonly<Record<string, readonly string[]>>
}
