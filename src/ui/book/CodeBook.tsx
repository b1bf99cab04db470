import { useEffect, useRef, useState } from 'preact/hooks'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import type { Day } from '../../domain/kernel/day.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { href } from '../kit/href.ts'
import { Tabs } from '../kit/Tabs.tsx'
import { BookSpread } from './BookSpread.tsx'
import { type BookBinding, useHeard } from './binding.ts'
import { IndexTab } from './IndexTab.tsx'
import { PaperTabs } from './PaperTabs.tsx'
import { PcsPane } from './PcsPane.tsx'
import { SearchPane } from './SearchPane.tsx'

interface CodeBookProps {
  id: string
  book: BookBinding
  /** The book of this day is open. */
  day: Day
  /** "Diagnosis 2": where a chosen code goes. */
  target: string
  /** A diagnosis code whose place is open at first. */
  startAt: string | undefined
  /** The line in hand asks for ICD-10-PCS: its tables are at hand. */
  asksPcs: boolean
  /** Codes on the worksheet, in its order. */
  standing: readonly string[]
  /** Undefined: codes are looked at, not used. */
  onUse: ((code: string) => void) | undefined
}

/*
 * What she is doing: she read a word in the note. She looks for it as she would on paper: words lead to a category, the
 * category to its page; she reads what the notes above it forbid and ask for, finds the side and the encounter in the
 * note, completes the code, looks whether it may stand beside what is on the worksheet, and writes it down. So the hits
 * are grouped as the book is, nothing is used before its page is one key away, and what is missing is said first.
 */

/** The code book in a drawer: search at the left, the place of a code at the right, "use" puts it on the worksheet. */
export function CodeBook({ id, book, day, target, startAt, asksPcs, standing, onUse }: CodeBookProps) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<MarkedRow | undefined>(
    startAt === undefined ? undefined : { system: 'icd10cm', code: startAt },
  )
  const [way, setWay] = useState('search')
  const [prefix, setPrefix] = useState<string>()
  const marks = useHeard(book.marks, [])
  const isHinting = useHeard(book.hints, true)
  const root = useRef<HTMLDivElement>(null)
  const toSearch = () => root.current?.querySelector<HTMLElement>('input[type=search]')?.focus()
  // Opened before the book had arrived: the drawer's heading has the focus that the search should have.
  useEffect(() => {
    if (root.current?.closest('.drawer')?.contains(document.activeElement)) toSearch()
  }, [])
  const show = (row: MarkedRow | undefined) => {
    setOpen(row)
    setPrefix(undefined)
    if (!row) requestAnimationFrame(toSearch)
  }
  return (
    <div ref={root} class="code-book">
      <PaperTabs marks={marks} open={open} onOpen={show} />
      {book.tables && asksPcs ? (
        <p class="row small">
          <Button
            small
            pressed={prefix !== undefined}
            onClick={() => setPrefix(prefix === undefined ? '' : undefined)}
          >
            Build from the tables
          </Button>
        </p>
      ) : null}
      <BookSpread
        onTable={book.tables ? (code) => setPrefix(code) : undefined}
        instead={
          book.tables && prefix !== undefined ? (
            <PcsPane openTables={book.tables} day={day} prefix={prefix} onPrefix={setPrefix} onUse={onUse} />
          ) : undefined
        }
        id={id}
        book={book}
        day={day}
        open={open}
        onOpen={show}
        target={target}
        onUse={onUse}
        standing={standing}
        empty={
          <p class="muted">Open a row: its notes, the rows around it and what it still needs stand here.</p>
        }
      >
        <Tabs
          id={`${id}-ways`}
          label="Ways into the book"
          selected={way}
          onSelect={setWay}
          tabs={[
            {
              id: 'search',
              label: 'Search',
              panel: (
                <SearchPane
                  id={id}
                  client={book.client}
                  day={day}
                  query={query}
                  onQuery={(text) => {
                    setQuery(text)
                    setOpen(undefined)
                    setPrefix(undefined)
                  }}
                  open={open}
                  onOpen={show}
                  target={target}
                  onUse={onUse}
                  marks={marks}
                />
              ),
            },
            {
              id: 'index',
              label: 'Index',
              panel:
                way === 'index' ? <IndexTab id={`${id}-index`} client={book.client} onOpen={show} /> : null,
            },
          ]}
        />
        <p class="row small">
          <Checkbox
            id={`${id}-hints`}
            label="Hints about codes that may not stand together"
            checked={isHinting}
            onChange={(isOn) => void book.hints.set(isOn)}
          />
          <a href={href('/codes/', { day })}>The whole book</a>
        </p>
      </BookSpread>
    </div>
  )
}
