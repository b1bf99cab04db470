import { bookFiles } from '../domain/codes/book-files.ts'
import { type BookMark, changeMark, type MarkedRow, readMarks } from '../domain/codes/marks.ts'
import { PcsBook } from '../domain/codes/pcs/words.ts'
import type { Day } from '../domain/kernel/day.ts'
import { today } from '../storage/clock.ts'
import type { Profile } from '../storage/profile.ts'
import { openClient } from './book-client.ts'
import { fetchContent } from './content.ts'
import { profile, putDraft } from './profile.ts'

/** All marks are one draft: in the backup, heard by every tab, undone like any draft. */
const MARKS = 'book/marks'
const HINTS = 'book/hints'

/** The code book with what the student keeps in it. `packs`: folder of what the operator packed, where there is one. */
export async function openBook(folder: string, packs?: string) {
  return { client: await openClient(folder, packs), marks, hints, tables: tablesIn(folder) }
}

/** The way to the tables of ICD-10-PCS, where the book has such a file. */
function tablesIn(folder: string): (() => Promise<PcsBook>) | undefined {
  return async () => {
    const book = await fetchContent(new URL(bookFiles.pcs, folder).href, PcsBook)
    if (!book.ok) throw new Error(book.problems[0]?.message)
    return book.value
  }
}

const marks = {
  /** Hears the marks now and after each change, in any tab. */
  watch: (listener: (marks: readonly BookMark[]) => void): (() => void) =>
    watching((own) => own.drafts.watch(MARKS, (value) => listener(readMarks(value)))),
  /** Changes one mark among the newest ones; two tabs take turns. Rejects when it could not be saved. */
  change: (row: MarkedRow, patch: Partial<BookMark>): Promise<void> =>
    alone(async () => {
      const before = readMarks(await (await profile()).drafts.get(MARKS))
      await putDraft(MARKS, changeMark(before, row, patch))
    }),
}

/** Hints about codes that may not stand together: a preference, recorded nowhere else. On unless it was switched off. */
const hints = {
  watch: (listener: (isOn: boolean) => void): (() => void) =>
    watching((own) => own.settings.watch<boolean>(HINTS, (value) => listener(value !== false))),
  set: async (isOn: boolean): Promise<void> => (await profile()).settings.put(HINTS, isOn),
}

/** The learner's day: the book of today is open where no case says another. */
export const dayNow = (): Day => today()

/** Starts a watch when the profile is open; ends it, also before that. */
function watching(start: (own: Profile) => () => void): () => void {
  let end: (() => void) | undefined
  let isOver = false
  profile().then(
    (own) => {
      if (!isOver) end = start(own)
    },
    () => undefined, // the header says that storage could not be opened
  )
  return () => {
    isOver = true
    end?.()
  }
}

let last: Promise<unknown> = Promise.resolve()

/** One change after the other, in this tab and, where the browser has locks, in all. */
function alone(work: () => Promise<void>): Promise<void> {
  const turn = last.then(() =>
    navigator.locks ? navigator.locks.request('clean-claim/book-marks', work) : work(),
  )
  last = turn.catch(() => undefined)
  return turn as Promise<void>
}
