import { atom } from 'nanostores'
import * as z from 'zod/mini'
import { Grade } from '../domain/kernel/grade.ts'
import type { Problem } from '../domain/kernel/problem.ts'
import { addEvent, profile, putDraft } from './profile.ts'
import { type Asked, blankOf, fetchQuestions, logAttempt, quietly, tryTo } from './question.ts'
import { startTimer, type Timer } from './timer.ts'

/** Where a sitting stands; kept as a draft, so that a reload goes on at the same question and adds nothing twice. */
const Sitting = z.strictObject({
  /** Ids still to be asked; the first one is on the screen. A wrong one goes to the end. */
  queue: z.array(z.string()),
  answers: z.record(z.string(), z.unknown()),
  /** The first grade of each question: the one that is in the log. */
  first: z.record(z.string(), Grade),
})
type Sitting = z.infer<typeof Sitting>

export interface OpenLesson extends Sitting {
  readonly state: 'open'
  readonly questions: Readonly<Record<string, Asked>>
  /** Grade of the answer on the screen. */
  readonly grade: Grade | undefined
  /** Why the last answer or the end could not be saved. */
  readonly unsaved: string | undefined
}

export type LessonState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | OpenLesson

export const $lesson = atom<LessonState>({ state: 'opening' })

let lesson = ''
let timer: Timer | undefined
let isChecking = false

/** Opens a lesson's questions in the lesson's order, where they were left. */
export async function openLesson(id: string, ids: readonly string[], url: string): Promise<void> {
  lesson = id
  $lesson.set({ state: 'opening' })
  const file = await fetchQuestions(ids, url)
  if (!file.ok) return $lesson.set({ state: 'failed', problems: file.problems })
  const questions = file.value
  const asked = Object.keys(questions)
  const sitting = (await readSitting(asked)) ?? { queue: asked, answers: {}, first: {} }
  timer = startTimer(timer)
  $lesson.set({ state: 'open', questions, ...sitting, grade: undefined, unsaved: undefined })
}

export function changeAnswer(answer: unknown): void {
  const open = $lesson.get()
  const now = open.state === 'open' ? open.queue[0] : undefined
  if (open.state !== 'open' || !now || open.grade?.state === 'graded') return
  keep({ ...open, answers: { ...open.answers, [now]: answer }, grade: undefined })
}

/** What is answered so far; blank before the first key. */
export function answerNow(open: OpenLesson): unknown {
  const question = open.questions[open.queue[0] ?? '']
  if (!question) return undefined
  return open.answers[question.id] ?? blankOf(question)
}

/** Grades what is answered now (a view may still hold the answer of a moment ago). The first grade of a sitting is added to the log, once; what is tried again is practice. */
export async function checkAnswer(): Promise<void> {
  const open = $lesson.get()
  const question = open.state === 'open' ? open.questions[open.queue[0] ?? ''] : undefined
  if (open.state !== 'open' || !question || open.grade?.state === 'graded' || isChecking) return
  const answer = answerNow(open)
  const result = question.judge.grade(question.prompt, question.key, answer)
  if (!result.ok) return $lesson.set({ state: 'failed', problems: result.problems })
  const grade = result.value
  const answers = { ...open.answers, [question.id]: answer }
  if (grade.state !== 'graded') return $lesson.set({ ...open, answers, grade })
  if (open.first[question.id]) return $lesson.set({ ...open, answers, grade })
  isChecking = true
  const unsaved = await logAttempt(question, answer, grade, timer?.seconds() ?? 0)
  isChecking = false
  timer = startTimer(timer)
  keep({ ...open, answers, grade, first: { ...open.first, [question.id]: grade }, unsaved })
}

/** On to the next question; a wrong one comes back after the others, unless it is left for another day. */
export async function goOn(leaves: boolean): Promise<void> {
  const open = $lesson.get()
  if (open.state !== 'open' || open.grade?.state !== 'graded') return
  const [now = '', ...rest] = open.queue
  const right = open.grade.earned === open.grade.possible
  const { [now]: _, ...answers } = open.answers
  const queue = right || leaves ? rest : [...rest, now]
  timer = startTimer(timer)
  if (queue.length > 0) return keep({ ...open, queue, answers, grade: undefined, unsaved: undefined })
  const unsaved = await tryTo(() => addEvent('lesson', { lesson }))
  $lesson.set({ ...open, queue, answers, grade: undefined, unsaved })
  await tryTo(async () => (await profile()).drafts.remove(draftKey(lesson)))
}

/** All questions from the start: a new sitting. */
export function startAgain(): void {
  const open = $lesson.get()
  if (open.state !== 'open') return
  keep({
    ...open,
    queue: Object.keys(open.questions),
    answers: {},
    first: {},
    grade: undefined,
    unsaved: undefined,
  })
}

const draftKey = (id: string): string => `lesson/${id}`

function keep(open: OpenLesson): void {
  $lesson.set(open)
  const { queue, answers, first } = open
  void putDraft(draftKey(lesson), { queue, answers, first } satisfies Sitting).catch(() => undefined)
}

/** The sitting as it was left; none when the lesson asks other questions now. What was graded is not asked again. */
async function readSitting(ids: readonly string[]): Promise<Sitting | undefined> {
  const draft = await (await quietly(profile))?.drafts.get(draftKey(lesson))
  const parsed = Sitting.safeParse(draft)
  if (!parsed.success || parsed.data.queue.length === 0) return undefined
  const { queue, answers, first } = parsed.data
  if (![...queue, ...Object.keys(first)].every((id) => ids.includes(id))) return undefined
  const [now = ''] = queue
  const grade = first[now]
  const isSettled = grade?.state === 'graded' && answers[now] !== undefined
  if (!isSettled) return parsed.data
  const { [now]: _, ...others } = answers
  const rest = grade.earned === grade.possible ? queue.slice(1) : [...queue.slice(1), now]
  return { queue: rest.length > 0 ? rest : [now], answers: others, first }
}
