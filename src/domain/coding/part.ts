import type { Verdict } from '../kernel/grade.ts'

/** One thing compared on a line: half a mark, before the line's rule, evidence and skill are added. */
export interface Part {
  /** Last step of the mark's path: `seventh`, `modifiers`. */
  readonly at: string
  readonly verdict: Verdict
  readonly earned: number
  readonly possible: number
  readonly mine?: string
  readonly expected?: string
  /** A whole sentence about this part only. */
  readonly says: string
  readonly effect?: string
  /** True for the parts that decide whether the code itself is right. */
  readonly ofCode?: boolean
}

/** What each part is worth. A line is worth the same however it was answered: it depends on the key alone. */
export const worth = {
  category: 4,
  specificity: 3,
  laterality: 2,
  seventh: 2,
  poa: 1,
  procedure: 6,
  family: 2, // of `procedure`: right family, wrong member
  modifiers: 2,
  units: 1,
  pointers: 2,
  day: 1,
  sequence: 2,
  wholeSequence: 3,
  query: 4,
  queryPart: 1,
  nothing: 4,
  drg: 3,
} as const

/** What a code that the note does not support takes away. */
export const toll = {
  forbidden: 3,
  unsupported: 1,
  needlessQuery: 2,
  needlessModifier: 1,
  needlessUnits: 1,
} as const

/** A code as compared: upper case, no dot, no blanks. */
export const bare = (code: string): string => code.toUpperCase().replace(/[.\s]/g, '')

/** Title of a code where a book is at hand; scores never depend on it. */
export type TitleOf = (code: string) => string | undefined

/** `S61.511A, Laceration…` or the code alone. */
export function named(code: string, titleOf: TitleOf): string {
  const title = titleOf(code)
  return title ? `${code} (${title})` : code
}

export const earnedBy = (parts: readonly Part[]): number =>
  parts.reduce((total, part) => total + part.earned, 0)
export const possibleIn = (parts: readonly Part[]): number =>
  parts.reduce((total, part) => total + part.possible, 0)
export const isCodeRight = (parts: readonly Part[]): boolean =>
  parts.every((part) => !part.ofCode || part.verdict === 'right')

/** How many characters two codes share from the left. */
export function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** `right` for everything, `partly` for something, `wrong` for nothing. */
export function verdictOf(earned: number, possible: number): Verdict {
  if (earned >= possible) return 'right'
  return earned > 0 ? 'partly' : 'wrong'
}

/** Of what the key wants and its alternatives, the comparison that does most justice to what was written. */
export function kindest<Wanted, T>(
  wanted: readonly Wanted[],
  compare: (one: Wanted) => T,
  score: (result: T) => number,
): T {
  const [first, ...rest] = wanted.map(compare)
  if (first === undefined) throw new Error('A key line has no code.')
  return rest.reduce((best, next) => (score(next) > score(best) ? next : best), first)
}

/**
 * A line given to the student, `_` for the character to fill: the characters that were asked. Undefined = the line was
 * not given, everything is asked.
 */
export function askedIn(codes: readonly string[], given: readonly string[]): readonly boolean[] | undefined {
  const pattern = given.map(bare).find((template) => codes.some((code) => fits(template, bare(code))))
  return pattern === undefined ? undefined : [...pattern].map((character) => character === '_')
}

function fits(template: string, code: string): boolean {
  return (
    template.length === code.length &&
    [...template].every((character, at) => character === '_' || character === code[at])
  )
}
