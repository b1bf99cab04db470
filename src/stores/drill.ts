import { atom } from 'nanostores'
import * as z from 'zod/mini'
import { Grade } from '../domain/kernel/grade.ts'
import type { Problem } from '../domain/kernel/problem.ts'
import { openKinds } from '../exercises/kinds.ts'
import { profile, putDraft } from './profile.ts'
import { type Asked, blankOf, fetchQuestions, logAttempt, quietly } from './question.ts'
import { startTimer, type Timer } from './timer.ts'

/** Where a sitting stands; kept as a draft, so that a reload goes on in the middle of a look-up. */
const Sitting = z.strictObject({
  /** The drill on the screen. */
  now: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** The first grade of each drill: the one that is in the log. */
  first: z.record(z.string(), Grade),
  /** Active seconds on each drill. */
  seconds: z.record(z.string(), z.int()),
  /** The answer on the screen was checked. */
  isChecked: z.boolean(),
})
type Sitting = z.infer<typeof Sitting>

export interface OpenDrills extends Sitting {
  readonly state: 'open'
  readonly drills: Readonly<Record<string, Asked>>
  readonly grade: Grade | undefined
  /** Why the last answer could not be saved. */
  readonly unsaved: string | undefined
}

export type DrillState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | OpenDrills

export const $drills = atom<DrillState>({ state: 'opening' })

const DRAFT = 'drills'
let timer: Timer | undefined
let before = 0
let isChecking = false

/** Opens the drills in this order, where they were left. */
export async function openDrills(ids: readonly string[], url: string): Promise<void> {
  $drills.set({ state: 'opening' })
  const file = await fetchQuestions(ids, url)
  if (!file.ok) return $drills.set({ state: 'failed', problems: file.problems })
  const drills = file.value
  const [now] = Object.keys(drills)
  if (now === undefined) {
    const message = 'This site has no drills. Reload the page; it may have been updated.'
    return $drills.set({ state: 'failed', problems: [{ at: url, message }] })
  }
  const fresh = { now, answers: {}, first: {}, seconds: {}, isChecked: false }
  const sitting = (await readSitting(Object.keys(drills))) ?? fresh
  const opened: OpenDrills = { state: 'open', drills, ...sitting, grade: undefined, unsaved: undefined }
  startClock(sitting)
  $drills.set(sitting.isChecked ? { ...opened, grade: gradeOf(opened) } : opened)
}

/** What is answered so far; blank before the first look. */
export function drillAnswer(open: OpenDrills): unknown {
  const drill = open.drills[open.now]
  if (!drill) return undefined
  return open.answers[drill.id] ?? blankOf(drill)
}

export function changeDrill(answer: unknown): void {
  const open = $drills.get()
  if (open.state !== 'open' || open.grade?.state === 'graded') return
  keep({ ...open, answers: { ...open.answers, [open.now]: answer }, grade: undefined })
}

/** Grades the answer. The first grade of a drill in a sitting goes into the log, once; what is tried again is practice. */
export async function checkDrill(): Promise<void> {
  const open = $drills.get()
  if (open.state !== 'open' || open.grade?.state === 'graded' || isChecking) return
  const drill = open.drills[open.now]
  const grade = gradeOf(open)
  if (!drill || !grade) return
  if (grade.state !== 'graded') return $drills.set({ ...open, grade })
  const answer = drillAnswer(open)
  const seconds = drillSeconds()
  isChecking = true
  const unsaved = open.first[drill.id] ? undefined : await logAttempt(drill, answer, grade, seconds)
  isChecking = false
  const first = { [drill.id]: grade, ...open.first }
  keep({ ...open, answers: { ...open.answers, [drill.id]: answer }, grade, first, isChecked: true, unsaved })
}

/** Opens a drill of the list; one that was checked opens blank again. */
export function goToDrill(id: string): void {
  const open = $drills.get()
  if (open.state !== 'open' || !open.drills[id]) return
  const { [id]: answer, ...answers } = open.answers
  const { [id]: spent, ...seconds } = { ...open.seconds, [open.now]: drillSeconds() }
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

/** The next drill that was not checked in this sitting; the first of all when none is left. */
export function nextDrill(open: OpenDrills): string | undefined {
  const ids = Object.keys(open.drills)
  const at = ids.indexOf(open.now)
  return [...ids.slice(at + 1), ...ids.slice(0, at + 1)].find((id) => !open.first[id])
}

/** All drills from the start: a new sitting. */
export function restartDrills(): void {
  const open = $drills.get()
  const [now] = open.state === 'open' ? Object.keys(open.drills) : []
  if (open.state !== 'open' || now === undefined) return
  const fresh = { now, answers: {}, first: {}, seconds: {}, isChecked: false }
  startClock(fresh)
  keep({ ...open, ...fresh, grade: undefined, unsaved: undefined })
}

/** Active seconds on the drill on the screen; it stands still after Check. */
export function drillSeconds(): number {
  const open = $drills.get()
  const stopped = open.state === 'open' && open.isChecked ? open.seconds[open.now] : undefined
  return stopped ?? before + (timer?.seconds() ?? 0)
}

function startClock({ now, seconds }: Pick<Sitting, 'now' | 'seconds'>): void {
  before = seconds[now] ?? 0
  timer = startTimer(timer)
}

function gradeOf(open: OpenDrills): Grade | undefined {
  const drill = open.drills[open.now]
  if (!drill) return undefined
  const result = openKinds[drill.kind].grade(drill.prompt, drill.key, drillAnswer(open))
  if (result.ok) return result.value
  $drills.set({ state: 'failed', problems: result.problems })
  return undefined
}

function keep(open: OpenDrills): void {
  const seconds = { ...open.seconds, [open.now]: drillSeconds() }
  $drills.set({ ...open, seconds })
  const { now, answers, first, isChecked } = open
  void putDraft(DRAFT, { now, answers, first, seconds, isChecked } satisfies Sitting).catch(() => undefined)
}

/** The sitting as it was left; drills that are no more are left out. */
async function readSitting(ids: readonly string[]): Promise<Sitting | undefined> {
  const draft = await (await quietly(profile))?.drafts.get(DRAFT)
  const parsed = Sitting.safeParse(draft)
  return parsed.success && ids.includes(parsed.data.now) ? parsed.data : undefined
}
