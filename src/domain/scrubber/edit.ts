import type { Claim } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import type { InForce } from '../kernel/span.ts'

/** The gate where a fault is stopped: the practice's own system, the clearinghouse (999), the payer's front end (277CA). */
export type Gate = 'practice' | 'clearinghouse' | 'payer'

/** How a payer's front end says it: claim status category and code, and the entity (`85` billing provider, `IL` subscriber…). */
export interface StatusCode {
  readonly category: string
  readonly code: string
  readonly entity?: string
}

/**
 * One edit: data and one pure function. `reject` stops the claim at `gate` if it is sent; `error` will be denied or
 * returned later; `warning` is worth a second look. `source` is an id of `content/sources.json`.
 */
export interface Edit {
  /** File name, `thing-problem`. */
  readonly id: string
  readonly severity: 'reject' | 'error' | 'warning'
  readonly gate: Gate
  readonly inForce: InForce
  readonly source: string
  /** For `reject` at the payer's gate: the status it comes back with. */
  readonly status?: StatusCode
  check(claim: Claim, reference: Reference): readonly Fault[]
}

/** `at` is a path in the claim (absent fields too); the sentence says what, where and what next. */
export interface Fault {
  readonly at: string
  readonly message: string
  /** Whose data it is (`82` rendering, `71` attending…), where one edit looks at several. */
  readonly entity?: string
  /** Where this fault is stopped before the edit's own gate: what the file's syntax already forbids, the 999 says. */
  readonly gate?: 'clearinghouse'
}

export interface Finding extends Omit<Fault, 'gate'> {
  /** Edit id. */
  readonly id: string
  readonly severity: Edit['severity']
  readonly gate: Gate
  readonly source: string
  readonly status?: StatusCode
}
