import type { Day } from '../../kernel/day.ts'
import type { Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'

/** What is known about a file besides its bytes. */
export interface ReadNote {
  /** Its name, and that of the zip around it: hints for the edition, never for the format. */
  readonly name: string
  readonly within?: string
  /** First day in force, when the person was asked and said so; wins over every hint. */
  readonly from?: Day
  /** The person said that they hold a licence for what is licensed (CPT). */
  readonly hasLicence?: boolean
}

/**
 * A file being read. It is fed with text cut anywhere; pieces of 256 KB keep every call under 50 ms. `end` gives the
 * releases of the whole file (the HCPCS file holds codes and modifiers), or every problem found (at most 20) and no
 * release at all. A problem `at` is `line 12`, or `edition` when only the first day in force is missing: ask for it and
 * read again with `note.from`.
 */
export interface Reading {
  take(text: string): void
  /** True when no further text can save it: feeding may stop. */
  readonly isLost: boolean
  end(): Result<readonly Release[]>
}

/** A file that somebody publishes, and how to read it. One file of its own, one line in `formats.ts`. */
export interface Format {
  readonly id: string
  /** What it is, and where its owner publishes it. */
  readonly says: string
  /** Whether this reader has met a real file, or only files that we made after the owner's description. */
  readonly sample: 'real' | 'documented shape only'
  readonly content: string
  /** Under a licence of the student's own: kept out of every backup, link and report. */
  readonly isLicensed: boolean
  /** Of two files that give the same release, the one with the higher rank says more. */
  readonly rank: number
  /** Is it this one? By the first 64 KB of the text (the file may be shorter), never by the name. */
  recognise(head: string): boolean
  begin(note: ReadNote): Reading
}

/** `at` of the problem that asks for the first day in force. */
export const askEdition = 'edition'
/** `at` of the problem that asks for a licence. */
export const askLicence = 'licence'
