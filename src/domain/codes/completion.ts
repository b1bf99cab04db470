import type { Day } from '../kernel/day.ts'
import { addDays, formDay } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import { type CodeEntry, editionsAt, type Reference, type System } from './entry.ts'

/** What a typed code is, on a day: may it stand on a claim, and if not, what is missing. `says` is shown under the field. */
export type Completion =
  | { readonly state: 'blank' }
  | { readonly state: 'billable'; readonly entry: CodeEntry; readonly says: string }
  | { readonly state: 'header'; readonly entry: CodeEntry; readonly says: string }
  | {
      readonly state: 'needs-seventh'
      readonly entry: CodeEntry
      readonly sevenths: Readonly<Record<string, string>>
      readonly says: string
    }
  | {
      readonly state: 'needs-placeholder'
      readonly entry: CodeEntry
      readonly code: string
      readonly says: string
    }
  | { readonly state: 'other-day'; readonly entry: CodeEntry; readonly says: string }
  | { readonly state: 'unknown'; readonly says: string }

/** Upper case, no dot, no blanks: the key of `Reference.codes`. */
export const codeKey = (text: string): string => text.toUpperCase().replace(/[.\s]/g, '')

/** The way a code is written: ICD-10-CM with its dot after three characters, the others and ranges as one word. */
export function writtenCode(text: string, system: System): string {
  const code = codeKey(text)
  return system === 'icd10cm' && code.length > 3 && !code.includes('-')
    ? `${code.slice(0, 3)}.${code.slice(3)}`
    : code
}

/** Looks a typed code up among the rows at hand. `day` is the day of service, or of discharge for an inpatient stay. */
export function completionOf(
  text: string,
  reference: Pick<Reference, 'codes'>,
  system: System,
  day: Day,
): Completion {
  const code = codeKey(text)
  if (code === '') return { state: 'blank' }
  const editions = editionsAt(reference.codes, code).filter((entry) => entry.system === system)
  const entry = editions.find((edition) => holds(edition.inForce, day))
  if (entry) return split(entry, editions, day) ?? inForce(entry)
  const other = editions[0]
  if (other) return { state: 'other-day', entry: other, says: otherDay(other, day) }
  return (
    misplacedSeventh(code, reference, system, day) ?? {
      state: 'unknown',
      says: `${writtenCode(code, system)} is not in the shipped book. Check the characters; your own book may know it.`,
    }
  )
}

function inForce(entry: CodeEntry): Completion {
  if (entry.billable) return { state: 'billable', entry, says: entry.title }
  const { seventh } = entry
  if (seventh) {
    const letters = Object.keys(seventh)
    const shown = letters.length > 6 ? `${letters.slice(0, 6).join(', ')} …` : letters.join(', ')
    return {
      state: 'needs-seventh',
      entry,
      sevenths: seventh,
      says: `${entry.title}. Not complete: needs a 7th character (${shown}).`,
    }
  }
  const more = entry.system === 'icd10pcs' ? 'all seven characters' : 'more characters'
  return { state: 'header', entry, says: `${entry.title}. Not complete: needs ${more}.` }
}

function otherDay(entry: CodeEntry, day: Day): string {
  const { from, to } = entry.inForce
  const when = day < from ? `it begins on ${formDay(from)}` : `it ended on ${formDay(to ?? from)}`
  const next = day > from ? successorsOf(entry) : ''
  return `${entry.code} is not valid on ${formDay(day)}: ${when}.${next ? ` Choose ${next}.` : ''}`
}

/** A code that could be billed until its edition ended, and is a header now: says so, and what took its place. */
function split(entry: CodeEntry, editions: readonly CodeEntry[], day: Day): Completion | undefined {
  const before = editions.find(
    (edition) => edition.billable && edition.inForce.to !== undefined && edition.inForce.to < day,
  )
  if (entry.billable || !before) return undefined
  const next = successorsOf(before)
  const choose = next ? `: choose ${next}` : ': it needs more characters'
  return {
    state: 'header',
    entry,
    says: `${entry.code} is not billable from ${formDay(addDays(before.inForce.to ?? '', 1))}${choose}.`,
  }
}

/** `M72.20, M72.21; plantar fasciitis is M67.A-`; where each has its reason `R05.1 (acute), R05.2 (subacute)`. */
export function successorsOf({ successors }: CodeEntry): string {
  const plain = successors.filter(({ why }) => why === '').map(({ code }) => code)
  if (plain.length === 0) return successors.map(({ code, why }) => `${code} (${why})`).join(', ')
  const named = successors.filter(({ why }) => why !== '').map(({ code, why }) => `${why} is ${code}`)
  return [plain.join(', '), ...named].filter(Boolean).join('; ')
}

/** `W26.0A`: the 7th character stands too early, placeholders are missing. */
function misplacedSeventh(
  code: string,
  reference: Pick<Reference, 'codes'>,
  system: System,
  day: Day,
): Completion | undefined {
  if (system !== 'icd10cm' || code.length >= 7 || code.length < 4) return undefined
  const filled = code.slice(0, -1).padEnd(6, 'X') + code.slice(-1)
  const entry = editionsAt(reference.codes, filled).find(
    (edition) => edition.system === system && edition.billable && holds(edition.inForce, day),
  )
  if (!entry) return undefined
  const says = `Not complete: ${code.slice(-1)} has to stand in the 7th place. Fill the empty places with X: ${entry.code}.`
  return { state: 'needs-placeholder', entry, code: entry.code, says }
}
