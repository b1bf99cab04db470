import { type Event, hashEvent } from '../domain/attempt/event.ts'

export interface Reconciled {
  /** In the journal, missing in the database. */
  readonly toDatabase: readonly Event[]
  /** In the database, missing in the journal. */
  readonly toJournal: readonly Event[]
  /** The same id with different content: the journal's row is kept, it carries a check sum; the other is set aside. */
  readonly conflicts: readonly { readonly kept: Event; readonly aside: Event }[]
}

/** Makes two copies of one log agree, by event id; running it on the outcome changes nothing. */
export function reconcile(journal: readonly Event[], database: readonly Event[]): Reconciled {
  const journaled = new Map<string, Event>()
  const conflicts: { kept: Event; aside: Event }[] = []
  for (const event of journal) {
    const first = journaled.get(event.id)
    if (!first) journaled.set(event.id, event)
    else if (!same(first, event)) conflicts.push({ kept: first, aside: event })
  }
  const stored = new Map<string, Event>()
  for (const event of database) {
    const twin = journaled.get(event.id) ?? stored.get(event.id)
    if (twin && !same(twin, event)) conflicts.push({ kept: twin, aside: event })
    stored.set(event.id, event)
  }
  return {
    toDatabase: [...journaled.values()].filter((event) => !stored.has(event.id)),
    toJournal: [...stored.values()].filter((event) => !journaled.has(event.id)),
    conflicts,
  }
}

const same = (a: Event, b: Event): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || hashEvent(a) === hashEvent(b)
