import { type Day, daysBetween } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import { balance } from './balance.ts'
import type { Entry } from './entry.ts'

/** Days 0–30, 31–60, 61–90, 91–120, over 120: how every office reads its receivables. */
export const buckets = [30, 60, 90, 120] as const
export type Buckets = readonly [Cents, Cents, Cents, Cents, Cents]

/**
 * Open balances by age, line by line: the insurance's part is as old as the charge, the patient's as old as its move to the
 * patient. Credits stand in the bucket of their age with a minus.
 */
export function aging(
  entries: readonly Entry[],
  today: Day,
): { readonly insurance: Buckets; readonly patient: Buckets } {
  const lines = [...new Set(entries.map((entry) => entry.line))]
  const parts = lines.map((line) => {
    const own = entries.filter((entry) => entry.line === line)
    const first = (kinds: readonly Entry['kind'][]) =>
      own
        .filter((entry) => kinds.includes(entry.kind))
        .map((entry) => entry.day)
        .sort()[0]
    const oldest = own.map((entry) => entry.day).sort()[0] ?? today
    const { insurance, patient } = balance(own, entries)
    return {
      insurance,
      patient,
      charged: first(['charge']) ?? oldest,
      moved: first(['transfer-to-patient']) ?? oldest,
    }
  })
  return {
    insurance: fill(parts.map((part) => ({ cents: part.insurance, age: daysBetween(part.charged, today) }))),
    patient: fill(parts.map((part) => ({ cents: part.patient, age: daysBetween(part.moved, today) }))),
  }
}

function fill(parts: readonly { cents: Cents; age: number }[]): Buckets {
  const filled: [Cents, Cents, Cents, Cents, Cents] = [0, 0, 0, 0, 0]
  for (const { cents, age } of parts) {
    const index = buckets.findIndex((days) => age <= days)
    filled[(index < 0 ? 4 : index) as 0 | 1 | 2 | 3 | 4] += cents
  }
  return filled
}
