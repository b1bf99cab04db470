import { type Day, parseCompactDay } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import type { Segment } from './set.ts'

/** A loop as it was found: its own segments and the loops inside it. */
export interface Loop {
  readonly id: string
  readonly component: string
  readonly segments: Segment[]
  readonly loops: Loop[]
}

/** Reads one element (from 1), or one component of it; `''` for whatever is absent. */
export type Read = (element: number, component?: number) => string

const nothing: Read = () => ''

export function reader(segment: Segment, component: string): Read {
  return (element, part) => {
    const raw = segment.elements[element - 1] ?? ''
    return (part === undefined ? raw : (raw.split(component)[part - 1] ?? '')).trim()
  }
}

/** Every segment of the loop itself with this id, and this value in its first element (or first component of it). */
export function all(loop: Loop | undefined, id: string, qualifier?: string): Read[] {
  if (!loop) return []
  return loop.segments
    .filter((segment) => segment.id === id)
    .map((segment) => reader(segment, loop.component))
    .filter((read) => qualifier === undefined || read(1, 1) === qualifier)
}

/** The first such segment; absent, it reads as blanks. */
export const first = (loop: Loop | undefined, id: string, qualifier?: string): Read =>
  all(loop, id, qualifier)[0] ?? nothing

export const within = (loop: Loop | undefined, id: string): Loop[] =>
  loop?.loops.filter((inner) => inner.id === id) ?? []
export const one = (loop: Loop | undefined, id: string): Loop | undefined => within(loop, id)[0]

/** Text, or undefined when blank: for optional fields. */
export const given = (text: string): string | undefined => (text === '' ? undefined : text)

/** `125.5`, `.5`, `-3.`, `12.345` → cents, rounded half up; undefined when it is not a number. */
export function readAmount(text: string): Cents | undefined {
  const match = /^([+-]?)(\d{0,12})(?:\.(\d*))?$/.exec(text)
  const [, sign = '', whole = '', decimals = ''] = match ?? []
  if (!match || whole + decimals === '') return undefined
  const cents = Number(whole) * 100 + Math.round(Number(`${decimals.padEnd(3, '0').slice(0, 3)}`) / 10)
  return sign === '-' && cents !== 0 ? -cents : cents
}

/** The amount, or 0 where none is given. */
export const amountOf = (text: string): Cents => readAmount(text) ?? 0

/** D8 `20260909` or RD8 `20260909-20260910` → both ends; blank when unreadable. */
export function readDays(text: string): { from: Day; to: Day } {
  const [a = '', b = a] = text.split('-')
  return { from: parseCompactDay(a.slice(0, 8)) ?? '', to: parseCompactDay(b.slice(0, 8)) ?? '' }
}

export const readDay = (text: string): Day => readDays(text).from

/** The same object without its undefined fields, for schemas whose optional fields are absent rather than undefined. */
export function known<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never
}
