import { atom } from 'nanostores'
import * as z from 'zod/mini'
import { Grade } from '../domain/kernel/grade.ts'
import type { Problem } from '../domain/kernel/problem.ts'
import { profile, putDraft } from './profile.ts'
import { type Asked, blankOf, fetchQuestions, logAttempt, quietly } from './question.ts'
import { startTimer, type Timer } from './timer.ts'

/** Where a sitting stands; kept as a draft, so that a reload goes on in the middle of an exercise. */
const Sitting = z.strictObject({
  /** The exercise on the screen. */
  now: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** The first grade of each exercise: the one that is in the log. */
  first: z.record(z.string(), Grade),
  /** Active seconds on each exercise. */
  seconds: z.record(z.string(), z.int()),
  /** The answer on the screen was checked. */
  isChecked: z.boolean(),
})
type Sitting = z.infer<typeof Sitting>

export interface OpenPractice extends Sitting {
  readonly state: 'open'
  /** Key of the draft: one for every list of exercises. */
  readonly draft: string
  readonly exercises: Readonly<Record<string, Asked>>
  readonly grade: Grade | undefined
  /** Why the last answer could not be saved. */
  readonly unsaved: string | undefined
}

export type PracticeState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | OpenPractice

export const $practice = atom<PracticeState>({ state: 'opening' })

let timer: Timer | undefined
let before = 0
let isChecking = false

/** Opens exercises of any kinds in this order, where they were left under this draft. */
export async function openPractice(draft: string, ids: readonly string[], url: string): Promise<void> {
  $practice.set({ state: 'opening' })
  const file = await fetchQuestions(ids, url)
  if (!file.ok) return $practice.set({ state: 'failed', problems: file.problems })
  const exercises = file.value
  const [now] = Object.keys(exercises)
  if (now === undefined) {
    const message = 'There is nothing to practice here. Reload the page; the site may have been updated.'
    return $practice.set({ state: 'failed', problems: [{ at: url, message }] })
  }
  const fresh = { now, answers: {}, first: {}, seconds: {}, isChecked: false }
  const sitting = (await readSitting(draft, exercises)) ?? fresh
  const opened: OpenPractice = {
    state: 'open',
    draft,
    exercises,
    ...sitting,
    grade: undefined,
    unsaved: undefined,
  }
  startClock(sitting)
  $practice.set(sitting.isChecked ? { ...opened, grade: gradeOf(opened) } : opened)
}

/** What is answered so far; blank before the first key. */
export function practiceAnswer(open: OpenPractice): unknown {
  const exercise = open.exercises[open.now]
  if (!exercise) return undefined
  return open.answers[exercise.id] ?? blankOf(exercise)
}

export function changePractice(answer: unknown): void {
  const open = $practice.get()
  if (open.state !== 'open' || open.grade?.state === 'graded') return
  keep({ ...open, answers: { ...open.answers, [open.now]: answer }, grade: undefined })
}

/** Grades the answer. The first grade of an exercise in a sitting goes into the log, once; what is tried again is practice. */
export async function checkPractice(): Promise<void> {
  const open = $practice.get()
  if (open.state !== 'open' || open.grade?.state === 'graded' || isChecking) return
  const exercise = open.exercises[open.now]
  const grade = gradeOf(open)
  if (!exercise || !grade) return
  if (grade.state !== 'graded') return $practice.set({ ...open, grade })
  const answer = practiceAnswer(open)
  const seconds = practiceSeconds()
  isChecking = true
  const unsaved = open.first[exercise.id] ? undefined : await logAttempt(exercise, answer, grade, seconds)
  isChecking = false
  const first = { [exercise.id]: grade, ...open.first }
  const answers = { ...open.answers, [exercise.id]: answer }
  keep({ ...open, answers, grade, first, isChecked: true, unsaved })
}

/** Opens an exercise of the list; one that was checked opens blank again. */
export function goToExercise(id: string): void {
  const open = $practice.get()
  if (open.state !== 'open' || !open.exercises[id]) return
  const { [id]: answer, ...answers } = open.answers
  const { [id]: spent, ...seconds } = { ...open.seconds, [open.now]: practiceSeconds() }
  const isBegun = answer !== undefined && !open.first[id]
  const next = {
    ...open,
    now: id,
    answers: isBegun ? open.answers : answers,
    seconds: isBegun && spent !== undefined ? { ...seconds, [id]: spent } : seconds,
    grade: undefined,
    isChecked: false,
    unsaved: undefined,
  }
  startClock(next)
  keep(next)
}

/** The next exercise that was not checked in this sitting; the first of all when none is left. */
export function nextExercise(open: OpenPractice): string | undefined {
  const ids = Object.keys(open.exercises)
  const at = ids.indexOf(open.now)
  return [...ids.slice(at + 1), ...ids.slice(0, at + 1)].find((id) => !open.first[id])
}

/** All exercises from the start: a new sitting. */
export function restartPractice(): void {
  const open = $practice.get()
  const [now] = open.state === 'open' ? Object.keys(open.exercises) : []
  if (open.state !== 'open' || now === undefined) return
  const fresh = { now, answers: {}, first: {}, seconds: {}, isChecked: false }
  startClock(fresh)
  keep({ ...open, ...fresh, grade: undefined, unsaved: undefined })
}

/** Active seconds on the exercise on the screen; it stands still after Check. */
export function practiceSeconds(): number {
  const open = $practice.get()
  const stopped = open.state === 'open' && open.isChecked ? open.seconds[open.now] : undefined
  return stopped ?? before + (timer?.seconds() ?? 0)
}

function startClock({ now, seconds }: Pick<Sitting, 'now' | 'seconds'>): void {
  before = seconds[now] ?? 0
  timer = startTimer(timer)
}

function gradeOf(open: OpenPractice): Grade | undefined {
  const exercise = open.exercises[open.now]
  if (!exercise) return undefined
  const result = exercise.judge.grade(exercise.prompt, exercise.key, practiceAnswer(open))
  if (result.ok) return result.value
  $practice.set({ state: 'failed', problems: result.problems })
  return undefined
}

function keep(open: OpenPractice): void {
  const seconds = { ...open.seconds, [open.now]: practiceSeconds() }
  $practice.set({ ...open, seconds })
  const { draft, now, answers, first, isChecked } = open
  const sitting: Sitting = { now, answers, first, seconds, isChecked }
  void putDraft(draft, sitting).catch(() => undefined)
}

/** The sitting as it was left; exercises that are no more, and answers that their kind cannot read any more, are left out. */
async function readSitting(
  draft: string,
  exercises: Readonly<Record<string, Asked>>,
): Promise<Sitting | undefined> {
  const kept = await (await quietly(profile))?.drafts.get(draft)
  const parsed = Sitting.safeParse(kept)
  if (!parsed.success || !exercises[parsed.data.now]) return undefined
  const answers = Object.entries(parsed.data.answers).filter(([id, answer]) => {
    const exercise = exercises[id]
    return exercise?.judge.grade(exercise.prompt, exercise.key, answer).ok
  })
  const { now } = parsed.data
  const isChecked = parsed.data.isChecked && answers.some(([id]) => id === now)
  return { ...parsed.data, answers: Object.fromEntries(answers), isChecked }
}
