import type { ReleaseHead } from '../domain/codes/release.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { Problem } from '../domain/kernel/problem.ts'

/** A file to read, pack and store. The worker serves one at a time; ending the worker cancels it. */
export interface FileCall {
  readonly file: File
  readonly profile: string
  readonly today: Day
  /** First day in force, when the student was asked for it. */
  readonly from?: Day
  /** The student said on this day that they hold a licence for CPT. */
  readonly licenceSaidOn?: Day
}

/** What became of one file, or of one file in a zip. */
export interface FileResult {
  /** `icd10-2026.zip › icd10cm_order_2026.txt` */
  readonly name: string
  /** What it is; undefined when nothing of ours reads it. */
  readonly says?: string
  /** Lists that were stored. */
  readonly stored: readonly ReleaseHead[]
  /** Why nothing was stored, `line 12` first; `at` is `edition` or `licence` when only that is missing. */
  readonly problems: readonly Problem[]
  /** Why a file in a zip was left aside: a readme, a PDF, a poorer list of the same codes. */
  readonly left?: string
}

export type FileAnswer =
  | { readonly say: 'progress'; readonly done: number; readonly total: number; readonly phase: FilePhase }
  | { readonly say: 'result'; readonly result: FileResult }
  | { readonly say: 'end' }

export type FilePhase = 'reading' | 'packing' | 'storing'
