import type { Day } from '../kernel/day.ts'
import type { Entry } from './entry.ts'

/** Takes an entry back. Nothing is ever edited: the mistake and its undoing both stay. */
export const reversal = (
  entry: Entry,
  day: Day,
  note = `Takes back ${entry.kind} of ${entry.day}`,
): Entry => ({
  id: `${entry.id}-back`,
  day,
  kind: 'reversal',
  cents: -entry.cents,
  reverses: entry.id,
  note,
  ...(entry.line === undefined ? {} : { line: entry.line }),
  ...(entry.group === undefined ? {} : { group: entry.group }),
  ...(entry.reason === undefined ? {} : { reason: entry.reason }),
  ...(entry.reference === undefined ? {} : { reference: entry.reference }),
})

/** Entries that still stand: neither reversals nor taken back by one. */
export function openEntries(entries: readonly Entry[]): Entry[] {
  const gone = new Set(entries.map((entry) => entry.reverses))
  return entries.filter((entry) => entry.kind !== 'reversal' && !gone.has(entry.id))
}
