import { Dexie } from 'dexie'
import { databaseName } from './database.ts'
import type { Journal } from './journal.ts'
import { Packs } from './packs.ts'
import type { Tools } from './tools.ts'

export const markerKey = (profile: string): string => `clean-claim/${profile}/marker`

/** Every database, every journal file, the student's own code lists and both notes of one profile. Safe to run again after a kill. */
export async function eraseProfile(
  profile: string,
  generation: number,
  journal: Journal,
  tools: Tools,
): Promise<void> {
  const factory = tools.indexedDb.indexedDB ?? globalThis.indexedDB
  const listed = (await factory.databases?.().catch(() => [])) ?? []
  const prefix = databaseName(profile, 0).slice(0, -1)
  const names = new Set([
    databaseName(profile, generation),
    ...listed.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : [])),
  ])
  for (const name of names) await new Dexie(name, tools.indexedDb).delete()
  if (tools.packs) await new Packs(profile, tools.packs).clear()
  await journal.remove()
  tools.notes?.removeItem(markerKey(profile))
}
