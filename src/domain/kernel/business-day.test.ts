import { expect, test } from 'vitest'
import { addBusinessDays, businessDaysBetween, isBusinessDay } from './business-day.ts'

const holidays = ['2026-07-03', '2026-09-07']

test.each([
  ['2026-06-29', true, 'Monday'],
  ['2026-07-02', true, 'Thursday'],
  ['2026-07-03', false, 'the observed holiday'],
  ['2026-07-04', false, 'Saturday'],
  ['2026-07-05', false, 'Sunday'],
  ['2023-12-29', true, 'a Friday before the anchor'],
  ['2023-12-31', false, 'a Sunday before the anchor'],
])('%s: %s (%s)', (day, expected) => expect(isBusinessDay(day, holidays)).toBe(expected))

test.each([
  ['2026-01-05', 1, '2026-01-06', 'the next day'],
  ['2026-01-09', 1, '2026-01-12', 'over a weekend'],
  ['2026-01-10', 1, '2026-01-12', 'from a Saturday'],
  ['2026-07-01', 3, '2026-07-07', 'over a holiday and a weekend'],
  ['2026-09-04', 1, '2026-09-08', 'over a long weekend'],
])('%s and %i more is %s: %s', (day, count, expected) =>
  expect(addBusinessDays(day, count, holidays)).toBe(expected),
)

test.each([
  ['2026-01-05', '2026-01-08', 3, 'Monday for Thursday'],
  ['2026-01-05', '2026-01-05', 0, 'the same day'],
  ['2026-01-08', '2026-01-05', 0, 'earlier'],
  ['2026-01-05', '2026-01-19', 10, 'two weeks'],
  ['2026-07-01', '2026-07-06', 2, 'over a holiday and a weekend'],
])('from %s to %s are %i: %s', (from, to, expected) =>
  expect(businessDaysBetween(from, to, holidays)).toBe(expected),
)

test('adding is the reverse of counting, for every day of a year', () => {
  for (let month = 1; month <= 12; month++) {
    for (const count of [1, 3, 9, 10]) {
      const from = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`
      expect(businessDaysBetween(from, addBusinessDays(from, count, holidays), holidays)).toBe(count)
    }
  }
})
