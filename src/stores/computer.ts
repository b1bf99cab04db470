import type { Problem } from '../domain/kernel/problem.ts'
import { parseBackup } from '../storage/backup.ts'
import { today } from '../storage/clock.ts'
import type { DamagedRow } from '../storage/database.ts'
import { profile } from './profile.ts'

/** A backup as a file: its name and its text, read back once before it is offered. */
export async function makeBackupFile(): Promise<{ name: string; text: string }> {
  const own = await profile()
  const text = await own.backup()
  const read = parseBackup(text)
  if (!read.ok) throw new Error(`The backup could not be read back: ${read.problems[0]?.message ?? ''}`)
  return { name: `clean-claim-${today()}.json`, text }
}

/** Restores a backup file: all of it, or nothing and the reasons. */
export async function restoreFile(
  text: string,
): Promise<{ events: number } | { problems: readonly Problem[] }> {
  const result = await (await profile()).restore(text)
  return result.ok ? result.value : { problems: result.problems }
}

/** Deletes everything of this learner from this browser. The page makes the backup first. */
export const eraseComputer = async (): Promise<void> => (await profile()).erase()

export const damagedRows = async (): Promise<readonly DamagedRow[]> => (await profile()).damaged()
