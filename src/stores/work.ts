import { atom, onMount } from 'nanostores'
import { type Skills, skillsFold } from '../domain/progress/skills.ts'
import { type Work, workFold } from '../domain/progress/work.ts'
import { watchFold } from './profile.ts'

/** Everything begun and done; undefined until the log was read. */
export const $work = atom<Work | undefined>(undefined)
onMount($work, () => watchFold(workFold, (work) => $work.set(work)))

/** Evidence per skill; undefined until the log was read. */
export const $skills = atom<Skills | undefined>(undefined)
onMount($skills, () => watchFold(skillsFold, (skills) => $skills.set(skills)))
