import { atom, onMount } from 'nanostores'
import { type Skills, skillsFold } from '../domain/progress/skills.ts'
import { type Work, workFold } from '../domain/progress/work.ts'
import type { StartReport } from '../storage/start.ts'
import { profile, watchFold } from './profile.ts'

/** Everything begun and done; undefined until the log was read. */
export const $work = atom<Work | undefined>(undefined)
onMount($work, () => watchFold(workFold, (work) => $work.set(work)))

/** Evidence per skill; undefined until the log was read. */
export const $skills = atom<Skills | undefined>(undefined)
onMount($skills, () => watchFold(skillsFold, (skills) => $skills.set(skills)))

/** How the log was found when this tab opened it: shown when something was restored or is missing. */
export const $start = atom<{ readonly state: string; readonly message: string } | undefined>(undefined)
onMount($start, () => {
  profile().then(
    (own) => $start.set({ state: own.start.state, message: startMessage(own.start) }),
    () => undefined,
  )
})

function startMessage({ state, restored, damaged }: StartReport): string {
  const parts = [
    state === 'shrunk'
      ? 'There is less here than there was. If you have a backup file, restore it in Settings before you go on.'
      : '',
    restored > 0
      ? `${restored} ${restored === 1 ? 'step was' : 'steps were'} restored from the journal.`
      : '',
    damaged > 0
      ? `${damaged} damaged ${damaged === 1 ? 'row was' : 'rows were'} set aside; see Settings.`
      : '',
  ]
  return parts.filter(Boolean).join(' ')
}
