import * as z from 'zod/mini'
import { ReleaseHead } from '../../domain/codes/release.ts'
import { Day } from '../../domain/kernel/day.ts'

/** A release of the student's own as the browser keeps it: its head, and how many bytes its body (a gzipped pack) takes. */
export const StoredPack = z.strictObject({
  head: ReleaseHead,
  bytes: z.int(),
  /** How much the file it was read from says: a poorer file does not replace a fuller one. */
  rank: z._default(z.int(), 0),
  /** The day on which the student said that they hold the licence this content needs. */
  licenceSaidOn: z.optional(Day),
})
export type StoredPack = z.infer<typeof StoredPack>

/** Where packs are kept. A pack is there whole or not at all; one with the id of another takes its place. */
export interface PackShelf {
  /** Without reading a body. */
  list(): Promise<readonly StoredPack[]>
  /** The gzipped pack; undefined when it is not here. */
  read(id: string): Promise<Uint8Array | undefined>
  save(pack: StoredPack, body: Uint8Array): Promise<void>
  remove(id: string): Promise<void>
  /** Removes every pack of the profile. */
  clear(): Promise<void>
}
