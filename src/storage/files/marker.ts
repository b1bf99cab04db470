import * as z from 'zod/mini'

/** What this build can read and write. A higher number on disk belongs to a newer build: refuse, never guess. */
export const SCHEMA = 1

/**
 * A small note kept beside the store, in localStorage and in OPFS: "there were at least `count` events". An empty or
 * short store with such a note means recovery, never "welcome". `generation` points at the database and journal in use.
 */
export const Marker = z.object({
  schema: z.int(),
  installId: z.string(),
  generation: z.int().check(z.nonnegative()),
  count: z.int().check(z.nonnegative()),
  lastId: z.string(),
  /** How often a person has accepted that events are gone: a lower count with a higher number is the newer note. */
  accepted: z._default(z.int(), 0),
  /** Set while everything is being erased, so that a killed erase is finished at the next start. */
  erasing: z.optional(z.boolean()),
})
export type Marker = z.infer<typeof Marker>

export function readMarker(text: string | null | undefined): Marker | undefined {
  if (!text) return undefined
  try {
    const read = Marker.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The newer of two notes: the higher generation, then more accepted losses, then the higher count. Either copy may be stale or gone. */
export function newerMarker(a: Marker | undefined, b: Marker | undefined): Marker | undefined {
  if (!a || !b) return a ?? b
  const lead =
    a.generation - b.generation ||
    a.accepted - b.accepted ||
    a.count - b.count ||
    Number(a.erasing ?? false) - Number(b.erasing ?? false)
  return lead >= 0 ? a : b
}
