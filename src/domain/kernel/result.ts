import type { Problem } from './problem.ts'

/** The outcome of reading something that may be wrong: a value, or every problem found. Never both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const good = <T>(value: T): Result<T> => ({ ok: true, value })
export const bad = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems })
