import { type Day, parseCompactDay } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import { type Loop, readAmount, reader } from './loops.ts'
import type { Segment, WireProblem } from './set.ts'
import type { SetText } from './sets-in.ts'
import { syntaxSentence } from './syntax-sentence.ts'

/** A segment in its loop, for messages that name both. */
export interface Row {
  readonly segment: Segment
  readonly loop: Loop
}

/** A day, or the first and last of several. */
export interface DaySpan {
  readonly from: Day
  readonly to?: Day
}

/**
 * Takes elements out of segments and keeps a problem, with segment and element, for every one that is filled but cannot
 * be read. What is absent is blank or undefined, never a problem: reading is tolerant.
 */
export interface Taker {
  readonly problems: WireProblem[]
  text(row: Row | undefined, element: number, part?: number): string
  given(row: Row | undefined, element: number, part?: number): string | undefined
  repeats(row: Row | undefined, element: number): string[]
  amount(row: Row | undefined, element: number): Cents | undefined
  /** A decimal number, not negative. */
  count(row: Row | undefined, element: number): number | undefined
  /** A part of one as percent: `.2` → 20. Some payers send the percent itself: above one it is taken as it stands. */
  percent(row: Row | undefined, element: number): number | undefined
  day(row: Row | undefined, element: number): Day | undefined
  /** `20260101` or `20260101-20261231`; a time behind a day is left away. */
  span(row: Row | undefined, element: number): DaySpan | undefined
}

const numberOf = (value: string): number | undefined =>
  /^(\d{1,12}\.?\d*|\.\d+)$/.test(value) ? Number(value) : undefined

export const rowsOf = (loop: Loop | undefined, id: string, qualifier?: string): Row[] =>
  (loop?.segments ?? [])
    .filter(
      (segment) =>
        segment.id === id &&
        (qualifier === undefined ||
          (segment.elements[0] ?? '').split(loop?.component ?? ':')[0]?.trim() === qualifier),
    )
    .map((segment) => ({ segment, loop: loop as Loop }))

export const rowOf = (loop: Loop | undefined, id: string, qualifier?: string): Row | undefined =>
  rowsOf(loop, id, qualifier)[0]

export function takerOf({ repetition }: Pick<SetText, 'repetition'>): Taker {
  const problems: WireProblem[] = []
  const text = (row: Row | undefined, element: number, part?: number): string =>
    row ? reader(row.segment, row.loop.component)(element, part) : ''
  const fault = (row: Row, element: number, elementCode: string): undefined => {
    const { segment, loop } = row
    const value = text(row, element).slice(0, 40)
    problems.push({
      at: `segment ${segment.position}`,
      segment: segment.id,
      position: segment.position,
      element,
      message: syntaxSentence({
        segment: segment.id,
        position: segment.position,
        loop: loop.id === '' ? undefined : loop.id,
        code: '8',
        element,
        elementCode,
        value,
      }),
    })
    return undefined
  }
  const read = <T>(
    row: Row | undefined,
    element: number,
    elementCode: string,
    by: (value: string) => T | undefined,
  ): T | undefined => {
    const value = text(row, element)
    return row === undefined || value === '' ? undefined : (by(value) ?? fault(row, element, elementCode))
  }
  const dayOf = (value: string): Day | undefined => parseCompactDay(value.slice(0, 8))
  return {
    problems,
    text,
    given: (row, element, part) => text(row, element, part) || undefined,
    repeats: (row, element) =>
      text(row, element)
        .split(repetition)
        .map((value) => value.trim())
        .filter(Boolean),
    amount: (row, element) => read(row, element, '6', readAmount),
    count: (row, element) => read(row, element, '6', numberOf),
    percent: (row, element) =>
      read(row, element, '6', (value) => {
        const part = numberOf(value)
        if (part === undefined || part > 100) return undefined
        return part > 1 ? part : Number((part * 100).toFixed(4))
      }),
    day: (row, element) => read(row, element, '8', dayOf),
    span: (row, element) =>
      read(row, element, '8', (value) => {
        const [first = '', last] = value.split('-')
        const [from, to] = [dayOf(first), last === undefined ? undefined : dayOf(last)]
        if (from === undefined || (last !== undefined && to === undefined)) return undefined
        return to === undefined ? { from } : { from, to }
      }),
  }
}

/** The problem of a text that holds no such transaction. */
export const noneOf = (st: string, what: string): WireProblem => ({
  at: 'segment 1',
  segment: 'ST',
  position: 1,
  message: `There is no ${what} in this file: no transaction that begins with ST*${st}.`,
})
