import '../../../src/ui/trusted-types.ts'
import type { Event, Fold } from '../../../src/domain/attempt/event.ts'
import { hashEvent, runFold } from '../../../src/domain/attempt/event.ts'
import { openProfile, type Profile } from '../../../src/storage/profile.ts'

/** What the page under test offers to the fault tests; served from a temporary folder, never part of the site. */
export interface StorageLab {
  openProfile: typeof openProfile
  profile: Profile | undefined
  /** Opens the default profile, once. */
  open(): Promise<Profile>
  /** Appends without end from `hands` loops at once; reports each acknowledged event before the next. */
  write(hands: number, report: (id: string, writer: string, seq: number) => unknown): void
  /** Ids in order, with everything that must not be: duplicates, torn payloads, broken chains. */
  inspect(): Promise<{ ids: string[]; duplicates: number; torn: number; broken: number; misfolded: number }>
  sum: Fold<{ count: number; order: string }>
}

const filler = (n: number): string => `${n}:`.padEnd(200 + (n % 700), 'claim ')

const lab: StorageLab = {
  openProfile,
  profile: undefined,
  async open() {
    lab.profile ??= await openProfile()
    return lab.profile
  },
  write(hands, report) {
    const hand = async (): Promise<void> => {
      const profile = await lab.open()
      for (let n = 0; ; n++) {
        const event = await profile.append('tick', { n, filler: filler(n) })
        await report(event.id, event.writer, event.seq)
      }
    }
    for (let n = 0; n < hands; n++) void hand()
  },
  async inspect() {
    const profile = await lab.open()
    const events = await profile.events()
    const places = events.map((event) => `${event.seq} ${event.writer}`)
    return {
      ids: events.map((event) => event.id),
      duplicates: events.length * 2 - new Set(events.map((event) => event.id)).size - new Set(places).size,
      torn: events.filter((event) => event.kind === 'tick' && isTorn(event.payload)).length,
      broken: broken(events),
      misfolded: await misfolded(profile, events),
    }
  },
  sum: {
    id: 'test:sum',
    version: 1,
    init: { count: 0, order: '' },
    step: (state, event) => ({
      count: state.count + 1,
      order: hashEvent({ ...event, payload: state.order }),
    }),
  },
}

const isTorn = (payload: unknown): boolean => {
  const { n, filler: text } = payload as { n: number; filler: string }
  return text !== filler(n)
}

/** The cached fold must be the fold over everything. */
async function misfolded(profile: Profile, events: readonly Event[]): Promise<number> {
  const kept = await profile.read(lab.sum)
  const anew = runFold(lab.sum, events)
  return kept.order === anew.order && kept.count === anew.count ? 0 : 1
}

function broken(events: readonly Event[]): number {
  const heads = new Map<string, string>()
  let count = 0
  for (const event of events) {
    if ((heads.get(event.writer) ?? '') !== event.prevHash) count += 1
    heads.set(event.writer, hashEvent(event))
  }
  return count
}

Object.assign(globalThis, { lab })
