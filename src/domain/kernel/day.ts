import * as z from 'zod/mini'

/** A calendar day as text, `YYYY-MM-DD`; days compare as text. No time zone ever enters the domain. */
export const Day = z.string().check(z.refine(isDay, { error: 'a real calendar day written YYYY-MM-DD' }))
export type Day = string

const DAY_MS = 86_400_000

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const days = month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0)
  return year >= 100 && date >= 1 && date <= days
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export function addDays(day: Day, count: number): Day {
  if (count === 0) return day
  return new Date(toMs(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((toMs(b) - toMs(a)) / DAY_MS)
}

/** Completed years of life on `day`. */
export function ageOn(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The same date `years` later; 29 February becomes 28 February (42 CFR 424.44 practice for filing limits). */
export function addYears(day: Day, years: number): Day {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return isDay(moved) ? moved : `${moved.slice(0, 8)}28`
}

/** X12 and UB-04 dates: `2026-09-09` → `20260909`. */
export const compactDay = (day: Day): string => day.replaceAll('-', '')

/** `20260909` → `2026-09-09`; undefined when it is not a real day. */
export function parseCompactDay(text: string): Day | undefined {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  return /^\d{8}$/.test(text) && isDay(day) ? day : undefined
}

/**
 * A day as people type it on a form: `09/09/2026`, `9/9/26`, `09 09 26`, `09092026`, `2026-09-09` → Day.
 * Two-digit years are read as 19xx above `pivot`, else 20xx.
 */
export function parseTypedDay(text: string, pivot = 30): Day | undefined {
  const clean = text.trim()
  if (isDay(clean)) return clean
  const match =
    /^(\d{1,2})[/ -](\d{1,2})[/ -](\d{4}|\d{2})$/.exec(clean) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(clean)
  if (!match) return undefined
  const [, month = '', date = '', typedYear = ''] = match
  const year = typedYear.length === 4 ? typedYear : `${Number(typedYear) > pivot ? '19' : '20'}${typedYear}`
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** `2026-09-09` → `09/09/2026`, the way American forms and people write it. */
export function formDay(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`
}

function toMs(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}
