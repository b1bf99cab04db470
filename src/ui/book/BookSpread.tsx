import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Conflict } from '../../domain/codes/book-desk.ts'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import type { Day } from '../../domain/kernel/day.ts'
import { href } from '../kit/href.ts'
import { Loading } from '../kit/States.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import { type BookBinding, useHeard } from './binding.ts'
import { conflictsOf } from './ConflictHints.tsx'
import { PlacePane } from './PlacePane.tsx'

interface BookSpreadProps {
  id: string
  book: BookBinding
  day: Day
  open: MarkedRow | undefined
  onOpen: (row: MarkedRow | undefined) => void
  target: string
  onUse: ((code: string) => void) | undefined
  /** Codes that stand on the worksheet already. */
  standing: readonly string[]
  onDay?: ((day: Day) => void) | undefined
  /** Shown at the right in the place of a place. */
  instead?: ComponentChildren
  /** A table of ICD-10-PCS is opened from a row of its own. */
  onTable?: ((code: string) => void) | undefined
  /** Shown at the right while nothing is open. */
  empty?: ComponentChildren
  /** The page at the left: search, contents, marks. */
  children: ComponentChildren
}

const none: readonly Conflict[] = []

/** Two pages of the book: where to look at the left, the place at the right; on a phone one at a time. */
export function BookSpread(props: BookSpreadProps) {
  const { id, book, day, open } = props
  const opened = useRef(false)
  const first = useRef(open?.code)
  const onOpen = (row: MarkedRow | undefined) => {
    opened.current = true
    props.onOpen(row)
  }
  const marks = useHeard(book.marks, [])
  const isHinting = useHeard(book.hints, true)
  const [ready, setReady] = useState<string>()
  const answer = useAnswer(
    open
      ? async () => ({
          row: open,
          page:
            (await book.client.page(open.system, open.code, day)) ??
            // A range in a note may be no block of the book: its first category is there.
            (await book.client.page(open.system, open.code.split('-')[0] ?? '', day)),
        })
      : undefined,
    [book, day, open?.system, open?.code],
  )
  const conflicts = useAnswer(
    isHinting && ready && props.onUse
      ? async () => conflictsOf(await book.client.conflicts([...props.standing, ready], day), ready)
      : undefined,
    [book, day, ready, isHinting, props.standing.join(' ')],
  )
  useEffect(() => setReady(undefined), [open?.system, open?.code])
  return (
    <div class={props.instead ? 'book both' : open ? 'book open' : 'book'}>
      <div class="book-find">{props.children}</div>
      <div class="book-place">
        {props.instead ? (
          props.instead
        ) : open && answer ? (
          answer.page ? (
            <PlacePane
              id={id}
              page={answer.page}
              day={day}
              target={props.target}
              marks={marks}
              onMark={(row, patch) => void book.marks.change(row, patch).catch(() => undefined)}
              onOpen={onOpen}
              onBack={() => onOpen(undefined)}
              onUse={props.onUse}
              onReady={setReady}
              isOpened={opened.current || open.code !== first.current}
              conflicts={conflicts ?? none}
              onNoHints={() => void book.hints.set(false)}
              onDay={props.onDay}
              onTable={props.onTable}
            />
          ) : (
            <div class="empty">
              <p>
                <strong>{answer.row.code} is not in the set that comes with this site.</strong>
              </p>
              <p class="muted">
                Look it up in the book you were given in class, or{' '}
                <a href={href('/codes/', { tab: 'own' })}>load the official files</a> into this browser.
              </p>
              <p>
                <button type="button" class="btn small" onClick={() => onOpen(undefined)}>
                  ← Back to the search
                </button>
              </p>
            </div>
          )
        ) : open ? (
          <Loading label="Opening the page" />
        ) : (
          props.empty
        )}
      </div>
    </div>
  )
}
