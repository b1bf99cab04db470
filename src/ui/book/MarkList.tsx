import { useEffect, useState } from 'preact/hooks'
import type { Line } from '../../domain/codes/book-desk.ts'
import type { BookMark, MarkedRow } from '../../domain/codes/marks.ts'
import { type Day, formDay } from '../../domain/kernel/day.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { Glyph } from '../kit/Glyph.tsx'
import { Empty } from '../kit/States.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import type { BookBinding } from './binding.ts'
import { CodeLink } from './CodeLink.tsx'

interface MarkListProps {
  id: string
  book: BookBinding
  day: Day
  marks: readonly BookMark[]
  onOpen: (row: MarkedRow) => void
}

const UNDO_MS = 10_000

/** Everything the student wrote into the book, by chapter; it prints as it stands. */
export function MarkList({ id, book, day, marks, onOpen }: MarkListProps) {
  const [filter, setFilter] = useState('')
  const [removed, setRemoved] = useState<BookMark>()
  const lines = useAnswer(() => book.client.lines(marks, day), [book, day, marks])
  useEffect(() => {
    if (!removed) return
    const timer = setTimeout(() => setRemoved(undefined), UNDO_MS)
    return () => clearTimeout(timer)
  }, [removed])
  const remove = (mark: BookMark) => {
    setRemoved(mark)
    void book.marks.change(mark, blank).catch(() => setRemoved(undefined))
  }
  const undo = (mark: BookMark) => {
    setRemoved(undefined)
    void book.marks.change(mark, mark).catch(() => undefined)
  }
  return (
    <div class="stack tight">
      {removed ? (
        <p class="toast no-print" role="status">
          <span>Your notes at {removed.code} were taken out.</span>
          <button type="button" onClick={() => undo(removed)}>
            Undo
          </button>
        </p>
      ) : null}
      {marks.length === 0 ? (
        <Empty title="Your book has no marks yet.">
          Open a code and highlight its row or a note, stick a tab to it, or write in its margin. Everything
          stays in this browser and goes into your backup. It prints, for an exam with an open book.
        </Empty>
      ) : (
        <>
          <div class="row no-print">
            <Field id={`${id}-filter`} label="Filter" type="search" value={filter} onInput={setFilter} />
            <Button onClick={() => window.print()}>Print my book</Button>
          </div>
          <div class="my-book">
            <h2 class="print-only">My notes, book of {formDay(day)}</h2>
            {chapters(marks, lines ?? [], filter).map(({ name, rows }) => (
              <section key={name}>
                <h3>{name}</h3>
                <ul class="contents">
                  {rows.map(({ mark, title }) => (
                    <li key={`${mark.system} ${mark.code}`} class="keep">
                      <span class="row">
                        <span>
                          <CodeLink row={mark} onOpen={onOpen} /> {mark.isLit ? <mark>{title}</mark> : title}
                          {mark.tab ? <span class="badge">{mark.tab}</span> : null}
                        </span>
                        <Button
                          kind="quiet"
                          small
                          says={`Remove my notes at ${mark.code}`}
                          onClick={() => remove(mark)}
                        >
                          <Glyph name="close" />
                        </Button>
                      </span>
                      {mark.litNotes.length > 0 ? (
                        <p class="muted small">
                          Highlighted: {mark.litNotes.map((kind) => noteNames[kind] ?? kind).join(', ')}
                        </p>
                      ) : null}
                      {mark.text ? <p class="margin-text">{mark.text}</p> : null}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </div>
  )
}

const blank: Partial<BookMark> = { isLit: false, litNotes: [], tab: '', text: '' }

const noteNames: Readonly<Record<string, string>> = {
  includes: 'Includes',
  terms: 'Also called',
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  useAdditional: 'Use additional code',
  codeAlso: 'Code also',
}

interface MarkedLine {
  readonly mark: BookMark
  readonly title: string
}

/** Marks in the book's order under the chapter each stands in; `lines` go with `marks` by place. */
function chapters(marks: readonly BookMark[], lines: readonly Line[], filter: string) {
  const asked = filter.trim().toLowerCase()
  const groups = new Map<string, MarkedLine[]>()
  for (const [at, mark] of marks.entries()) {
    const { entry, chapter } = lines[at] ?? {}
    const title = entry?.title ?? ''
    if (asked && !`${mark.code} ${title} ${mark.tab} ${mark.text}`.toLowerCase().includes(asked)) continue
    const name = chapter ? `${chapter.code} ${chapter.title}` : 'Not in this book'
    groups.set(name, [...(groups.get(name) ?? []), { mark, title }])
  }
  return [...groups].map(([name, rows]) => ({ name, rows }))
}
