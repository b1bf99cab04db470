import * as z from 'zod/mini'
import { compareEvents, Event } from '../domain/attempt/event.ts'
import { hashValue } from '../domain/kernel/hash.ts'
import { type Problem, problemsOf } from '../domain/kernel/problem.ts'
import { bad, good, type Result } from '../domain/kernel/result.ts'
import { depthOf } from './plain.ts'

const MAX_CHARACTERS = 200_000_000
const MAX_DEPTH = 64

/** A whole profile as one JSON text. `sum` is a hash over everything else: a damaged or edited copy is refused. */
export const Backup = z.strictObject({
  version: z.literal('clean-claim-backup-1'),
  installId: z.string().check(z.minLength(1)),
  savedAt: z.string(),
  events: z.array(Event),
  drafts: z.array(z.strictObject({ key: z.string(), value: z.unknown(), at: z.string() })),
  settings: z.array(z.strictObject({ key: z.string(), value: z.unknown() })),
  damaged: z.array(z.strictObject({ at: z.string(), text: z.string(), reason: z.string() })),
  sum: z.string(),
})
export type Backup = z.infer<typeof Backup>

export function makeBackup(content: Omit<Backup, 'version' | 'sum'>): string {
  const body = {
    version: 'clean-claim-backup-1' as const,
    ...content,
    events: content.events.toSorted(compareEvents),
  }
  return JSON.stringify({ ...body, sum: hashValue(body) } satisfies Backup)
}

/** The whole file or nothing: size, depth, JSON, schema, sum, and ids that occur once. Never throws. */
export function parseBackup(text: string): Result<Backup> {
  if (text.length > MAX_CHARACTERS)
    return bad([{ at: '', message: 'This file is larger than 200 MB; a backup of Clean Claim never is.' }])
  if (depthOf(text) > MAX_DEPTH)
    return bad([
      { at: '', message: 'This file is nested deeper than 64 levels; a backup of Clean Claim never is.' },
    ])
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return bad([
      {
        at: '',
        message: `This file is not complete JSON, so it may be cut off or of another kind (${(error as Error).message.slice(0, 120)}).`,
      },
    ])
  }
  const version = (json as { version?: unknown } | null)?.version
  if (version !== 'clean-claim-backup-1')
    return bad([
      {
        at: 'version',
        message:
          'This is not a Clean Claim backup that this version can read: "version" must be "clean-claim-backup-1".',
      },
    ])
  const read = Backup.safeParse(json)
  if (!read.success) return bad(problemsOf(read.error).slice(0, 20))
  const { sum, ...body } = read.data
  if (hashValue(body) !== sum)
    return bad([
      {
        at: 'sum',
        message:
          'The check sum does not fit: this file was changed or damaged after it was saved. Use another copy.',
      },
    ])
  const twice = findTwice(read.data)
  return twice ? bad([twice]) : good(read.data)
}

function findTwice(backup: Backup): Problem | undefined {
  const seen = new Set<string>()
  for (const [index, event] of backup.events.entries()) {
    const names = [`id ${event.id}`, `place ${event.seq} ${event.writer}`]
    if (names.some((name) => seen.has(name)))
      return { at: `events.${index}`, message: `Event ${index + 1} of this file occurs twice.` }
    for (const name of names) seen.add(name)
  }
  return keyTwice('drafts', backup.drafts) ?? keyTwice('settings', backup.settings)
}

function keyTwice(list: string, rows: readonly { readonly key: string }[]): Problem | undefined {
  const seen = new Set<string>()
  for (const [index, { key }] of rows.entries()) {
    if (seen.has(key))
      return { at: `${list}.${index}`, message: `"${key.slice(0, 80)}" occurs twice in this file.` }
    seen.add(key)
  }
  return undefined
}
