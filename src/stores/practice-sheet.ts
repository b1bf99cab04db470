import { atom } from 'nanostores'
import * as z from 'zod/mini'
import { withBoxText } from '../domain/claim/box-text.ts'
import { fieldOf } from '../domain/claim/fields.ts'
import { PracticeShelf, sampleSheet } from '../domain/claim/practice.ts'
import { Sheet } from '../domain/claim/sheet.ts'
import { readSheetFile } from '../domain/claim/sheet-file.ts'
import type { Reference } from '../domain/codes/entry.ts'
import type { Problem } from '../domain/kernel/problem.ts'
import { fetchBook } from './book.ts'
import { fetchContent } from './content.ts'
import { profile, putDraft } from './profile.ts'

type Form = Sheet['form']

/** A form in work, and the sample it began with: its planted faults are counted until another form is begun. */
const Work = z.strictObject({ sheet: Sheet, sample: z.optional(z.string()) })
type Work = z.infer<typeof Work>

/** The practice forms: one form of each kind is in work at a time, each under its own draft. */
export interface OpenSheets {
  readonly state: 'open'
  readonly form: Form
  readonly work: Work
  readonly shelf: PracticeShelf
  /** Everything a claim is judged by but the day; the shipped diagnosis codes are part of it. */
  readonly reference: Omit<Reference, 'today'>
}

export type PracticeSheets =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | OpenSheets

export const $practiceSheet = atom<PracticeSheets>({ state: 'opening' })

const draftKey = (form: Form): string => `practice-sheet/${form}`
const FORM_KEY = 'practice-sheet/form'
const blank = (form: Form): Work => ({ sheet: { form, boxes: {}, lines: [] } })

/** Reads what forms are judged by, and the form as it was left. */
export async function openSheets(url: string, bookUrl: string, wanted?: Form): Promise<void> {
  const [shelf, codes] = await Promise.all([fetchContent(url, PracticeShelf), fetchBook(bookUrl)])
  if (!shelf.ok) return $practiceSheet.set({ state: 'failed', problems: shelf.problems })
  if (!codes.ok) return $practiceSheet.set({ state: 'failed', problems: codes.problems })
  const form = wanted ?? (await readDraft(FORM_KEY, Sheet.shape.form)) ?? 'professional'
  const { samples: _, ...facts } = shelf.value
  $practiceSheet.set({
    state: 'open',
    form,
    work: (await readDraft(draftKey(form), Work)) ?? blank(form),
    shelf: shelf.value,
    reference: { ...facts, codes: codes.value },
  })
}

async function readDraft<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    const parsed = schema.safeParse(await (await profile()).drafts.get(key))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined // storage says itself, in the header, that it could not be opened
  }
}

/** The other form, as it was left. */
export async function chooseForm(form: Form): Promise<void> {
  const work = (await readDraft(draftKey(form), Work)) ?? blank(form)
  const open = $practiceSheet.get()
  if (open.state !== 'open') return
  $practiceSheet.set({ ...open, form, work })
  void putDraft(FORM_KEY, form).catch(() => undefined)
}

/** Every change is a draft at once. */
export function typeInBox(box: string, text: string, line?: number): void {
  const open = $practiceSheet.get()
  const field = open.state === 'open' ? fieldOf(open.form, box) : undefined
  if (open.state !== 'open' || !field) return
  const place = { field, ...(line === undefined ? {} : { line }) }
  keep(open, { ...open.work, sheet: withBoxText(open.work.sheet, place, text) })
}

export const clearSheet = (): void => {
  const open = $practiceSheet.get()
  if (open.state === 'open') keep(open, blank(open.form))
}

/** A sample in place of what is on the form; undo brings that back. */
export function openSample(id: string): void {
  const open = $practiceSheet.get()
  if (open.state !== 'open') return
  const sample = open.shelf.samples.find((one) => one.id === id)
  if (sample) keep(open, { sheet: sampleSheet(sample), sample: id })
}

/** A form from a file of the student's own; what is wrong with the file, and then nothing of it is taken. */
export async function openSheetFile(text: string): Promise<readonly Problem[]> {
  const read = readSheetFile(text)
  if (!read.ok) return read.problems
  if ($practiceSheet.get().state === 'open') await chooseForm(read.value.form)
  const open = $practiceSheet.get()
  if (open.state === 'open') keep(open, { sheet: read.value })
  return []
}

function keep(open: OpenSheets, work: Work): void {
  const { form } = work.sheet
  $practiceSheet.set({ ...open, form, work })
  void putDraft(draftKey(form), work).catch(() => undefined)
}

/** Takes the last edit back, or does it again: a hundred edits, across a reload. False when there is none. */
export async function stepSheet(way: 'undo' | 'redo'): Promise<boolean> {
  const open = $practiceSheet.get()
  if (open.state !== 'open') return false
  const parsed = Work.safeParse(await (await profile()).drafts[way](draftKey(open.form)))
  const now = $practiceSheet.get()
  if (!parsed.success || now.state !== 'open') return false
  $practiceSheet.set({ ...now, work: parsed.data })
  return true
}
