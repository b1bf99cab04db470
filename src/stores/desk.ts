import { atom } from 'nanostores'
import * as z from 'zod/mini'
import type { Codes } from '../domain/codes/entry.ts'
import { CodingAnswer } from '../domain/coding/answer.ts'
import { CodingKey } from '../domain/coding/key.ts'
import { blankCoding } from '../domain/coding/solve.ts'
import type { Grade } from '../domain/kernel/grade.ts'
import type { Problem } from '../domain/kernel/problem.ts'
import { CaseDesk } from '../domain/office/case-desk.ts'
import { fetchContent } from './content.ts'
import { addEvent, profile, putDraft } from './profile.ts'
import { startTimer, type Timer } from './timer.ts'

export interface OpenDesk {
  readonly state: 'open'
  readonly desk: CaseDesk
  readonly answer: CodingAnswer
  readonly grade: Grade | undefined
  readonly key: CodingKey | undefined
  /** The shipped codes; undefined until they were read. */
  readonly codes: Codes | undefined
  /** The parts of the query as it was sent; the provider's letter may be read from then on. */
  readonly sent: readonly string[] | undefined
}

export type DeskState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | OpenDesk

export const $desk = atom<DeskState>({ state: 'opening' })

export interface DeskUrls {
  readonly desk: string
  readonly key: string
  readonly book: string
}

const draftKey = (id: string): string => `desk/${id}`
const queryKey = (id: string): string => `query/${id}`
let timer: Timer | undefined

/** Opens a case: its documents, and the answer as it was left. */
export async function openDesk(id: string, urls: DeskUrls): Promise<void> {
  const desk = await fetchContent(urls.desk, CaseDesk)
  if (!desk.ok) return $desk.set({ state: 'failed', problems: desk.problems })
  const draft = await readDraft(draftKey(id), CodingAnswer)
  const sent = await readDraft(queryKey(id), z.array(z.string()))
  const answer = draft ?? blankCoding(desk.value.prompt)
  timer = startTimer(timer)
  $desk.set({
    state: 'open',
    desk: desk.value,
    answer,
    grade: undefined,
    key: undefined,
    codes: undefined,
    sent,
  })
  // The book is read after the desk stands.
  const { fetchBook } = await import('./book.ts')
  const book = await fetchBook(urls.book)
  const open = $desk.get()
  if (book.ok && open.state === 'open') $desk.set({ ...open, codes: book.value })
}

async function readDraft<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    const parsed = schema.safeParse(await (await profile()).drafts.get(key))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined // storage says itself, in the header, that it could not be opened
  }
}

/** Sends the query as composed: it cannot be taken back, and the provider's answer joins the documents. */
export function sendQuery(): void {
  const open = $desk.get()
  if (open.state !== 'open' || open.answer.query.length === 0) return
  $desk.set({ ...open, sent: open.answer.query })
  void putDraft(queryKey(open.desk.prompt.id), open.answer.query).catch(() => undefined)
}

export function changeAnswer(answer: CodingAnswer): void {
  const open = $desk.get()
  if (open.state !== 'open') return
  const kept = open.sent ? { ...answer, query: [...open.sent] } : answer
  // What was missing may be there now: the list of gaps is for the answer that was checked.
  $desk.set({ ...open, answer: kept, grade: undefined })
  void putDraft(draftKey(open.desk.prompt.id), kept).catch(() => undefined)
}

/** Takes the last edit back, or does it again: a hundred edits, across a reload. */
export async function stepBack(way: 'undo' | 'redo'): Promise<void> {
  const open = $desk.get()
  if (open.state !== 'open' || open.grade?.state === 'graded') return
  const value = await (await profile()).drafts[way](draftKey(open.desk.prompt.id))
  const parsed = CodingAnswer.safeParse(value)
  const now = $desk.get()
  if (parsed.success && now.state === 'open') $desk.set({ ...now, answer: parsed.data })
}

/** Grades the newest answer with the key, which is read only now, and adds the attempt to the log. */
export async function checkAnswer(urls: DeskUrls): Promise<void> {
  const open = $desk.get()
  if (open.state !== 'open') return
  const key = await fetchContent(urls.key, CodingKey)
  if (!key.ok) return $desk.set({ state: 'failed', problems: key.problems })
  const { desk, answer } = open
  const { codeNote } = await import('../exercises/code-note/kind.ts')
  const grade = codeNote.grade(desk.prompt, key.value, answer)
  if (grade.state === 'graded') {
    await addEvent('attempt', {
      exercise: desk.prompt.id,
      kind: codeNote.id,
      edition: desk.edition,
      build: BUILD,
      answer,
      grade,
      seconds: timer?.seconds() ?? 0,
      confidence: answer.confidence,
    })
    timer = startTimer(timer)
  }
  $desk.set({ ...open, answer, grade, key: grade.state === 'graded' ? key.value : undefined })
}

/** Back to the worksheet, with what was entered. */
export function goOn(): void {
  const open = $desk.get()
  if (open.state === 'open') $desk.set({ ...open, grade: undefined, key: undefined })
}

const BUILD = import.meta.env?.PUBLIC_BUILD ?? 'dev'
