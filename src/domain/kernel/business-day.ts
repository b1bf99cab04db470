import { addDays, type Day, daysBetween } from './day.ts'

/** Monday to Friday and no federal holiday. `holidays` are the observed days, data with a source. */
export function isBusinessDay(day: Day, holidays: readonly Day[]): boolean {
  // 2024-01-01 was a Monday.
  const fromMonday = ((daysBetween('2024-01-01', day) % 7) + 7) % 7
  return fromMonday < 5 && !holidays.includes(day)
}

/** The business day `count` business days after `day`; the day itself never counts. `count` is 1 or more. */
export function addBusinessDays(day: Day, count: number, holidays: readonly Day[]): Day {
  const next = addDays(day, 1)
  const left = isBusinessDay(next, holidays) ? count - 1 : count
  return left === 0 ? next : addBusinessDays(next, left, holidays)
}

/** Business days after `from` up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day, holidays: readonly Day[]): number {
  const days = Math.max(0, daysBetween(from, to))
  return Array.from({ length: days }, (_, index) => addDays(from, index + 1)).filter((day) =>
    isBusinessDay(day, holidays),
  ).length
}
