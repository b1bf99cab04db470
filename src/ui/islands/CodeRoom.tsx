import { useEffect, useRef, useState } from 'preact/hooks'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import { type Day, formDay } from '../../domain/kernel/day.ts'
import { BookSpread } from '../book/BookSpread.tsx'
import { type BookBinding, useHeard } from '../book/binding.ts'
import { Contents } from '../book/Contents.tsx'
import { Editions } from '../book/Editions.tsx'
import { IndexTab } from '../book/IndexTab.tsx'
import { MarkList } from '../book/MarkList.tsx'
import { PaperTabs } from '../book/PaperTabs.tsx'
import { PcsPane } from '../book/PcsPane.tsx'
import { type Scope, SearchPane } from '../book/SearchPane.tsx'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { href, path } from '../kit/href.ts'
import { Shortcuts } from '../kit/Shortcuts.tsx'
import { ErrorState, Loading } from '../kit/States.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import { readWhere, type TabId, type Where, whereQuery, whereTitle } from './codes/where.ts'
import type { OwnFormat } from './own-codes/OwnFormats.tsx'

interface Props {
  /** Site route of the folder with the book's files. */
  book: string
  /** Site route of what the operator packed for everybody; undefined when there is nothing. */
  packs: string | undefined
  /** Which files a student can load. */
  formats: readonly OwnFormat[]
}

/** The room of the code books: the same book as on a desk, without a case; hers to read around in and to mark. */
export function CodeRoom({ book, packs, formats }: Props) {
  const opening = useLazy(async () => {
    const store = await import('../../stores/book-notes.ts')
    return { book: await store.openBook(href(book), packs && href(packs)), today: store.dayNow() }
  })
  if (opening.state === 'loading') return <Loading label="Opening the code books" />
  if (opening.state === 'failed')
    return (
      <ErrorState title="The code books could not be opened." onRetry={() => location.reload()}>
        They are read once and stay in this browser's cache; without a connection they open when they were
        read before. Check the connection and try again. Your notes are safe.
      </ErrorState>
    )
  return <OpenRoom {...opening.value} packs={packs} formats={formats} />
}

interface OpenProps {
  book: BookBinding
  today: Day
  packs: string | undefined
  formats: readonly OwnFormat[]
}

function OpenRoom({ book, today, packs, formats }: OpenProps) {
  const [where, go] = useWhere()
  const [query, setQuery] = useState('')
  const [scope, setScope] = useState<Scope>('all')
  const [prefix, setPrefix] = useState(where.open?.system === 'icd10pcs' ? where.open.code : '')
  const marks = useHeard(book.marks, [])
  const root = useRef<HTMLDivElement>(null)
  const own = useLazy(() => import('./OwnCodes.tsx'), where.tab === 'own')
  const day = where.day ?? today
  const { client } = book
  const open = (row: MarkedRow | undefined, on: Day | undefined = where.day) =>
    go({ ...where, open: row, day: on })
  const pane = { id: 'codes', client, day, open: where.open, onOpen: open }
  const search = () => {
    go({ ...where, open: undefined, tab: 'search' })
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('#codes-search')?.focus())
  }
  // Once it was turned to, the index stays as it was left.
  const wasIndexOpen = useRef(false)
  const isIndexOpen = where.tab === 'index' || wasIndexOpen.current
  wasIndexOpen.current = isIndexOpen
  const table = (code: string) => {
    setPrefix(code)
    go({ ...where, tab: 'pcs' })
  }
  const tabs = [
    {
      id: 'search',
      label: 'Search',
      panel: (
        <SearchPane
          {...pane}
          query={query}
          onQuery={(text) => {
            setQuery(text)
            if (where.open) open(undefined)
          }}
          scope={scope}
          onScope={setScope}
          target=""
          onUse={undefined}
          marks={marks}
        />
      ),
    },
    {
      id: 'index',
      label: 'Index',
      panel: isIndexOpen ? <IndexTab id="codes-index" client={client} onOpen={open} /> : null,
    },
    { id: 'tabular', label: 'Tabular', panel: where.tab === 'tabular' ? <Contents {...pane} /> : null },
    ...(book.tables
      ? [
          {
            id: 'pcs',
            label: 'PCS tables',
            panel: (
              <p class="muted">
                A code of ICD-10-PCS is built, not looked up: section, body system and operation name the
                table, and the table has the last four places.
              </p>
            ),
          },
        ]
      : []),
    {
      id: 'editions',
      label: 'Editions',
      panel: where.tab === 'editions' ? <Editions id="codes" client={client} onOpen={open} /> : null,
    },
    {
      id: 'marks',
      label: marks.length > 0 ? `My marks (${marks.length})` : 'My marks',
      panel: <MarkList {...pane} book={book} marks={marks} />,
    },
    {
      id: 'own',
      label: 'Own files',
      panel:
        own.state === 'ready' ? (
          <own.value.OwnCodes formats={formats} packs={packs} />
        ) : own.state === 'failed' ? (
          <p>This part could not be read. Check the connection and reload the page.</p>
        ) : null,
    },
  ]
  return (
    <div class="stack tight" ref={root}>
      <div class="row book-day no-print">
        <Field
          id="codes-day"
          label="Date of service"
          type="date"
          value={day}
          onInput={(text) => {
            if (/^\d{4}-\d\d-\d\d$/.test(text)) go({ ...where, day: text === today ? undefined : text })
          }}
        />
        <p class="muted">
          You read the book of {formDay(day)}
          {day === today ? ', today' : ''}. Codes are chosen from the book of the day on which the service was
          given.
        </p>
        {day === today ? null : (
          <Button small onClick={() => go({ ...where, day: undefined })}>
            Today
          </Button>
        )}
        <Shortcuts shortcuts={[{ keys: '/', says: 'Go to the search', run: search }]} />
      </div>
      <PaperTabs marks={marks} open={where.open} onOpen={open} />
      <BookSpread
        id="codes"
        book={book}
        day={day}
        open={where.open}
        onOpen={open}
        target=""
        onUse={undefined}
        standing={[]}
        onDay={(on) => go({ ...where, day: on })}
        empty={<HowTo />}
        onTable={book.tables ? table : undefined}
        instead={
          book.tables && where.tab === 'pcs' ? (
            <PcsPane
              openTables={book.tables}
              day={day}
              prefix={prefix}
              onPrefix={setPrefix}
              onUse={undefined}
            />
          ) : undefined
        }
      >
        <Tabs
          id="codes"
          label="Ways into the books"
          tabs={tabs}
          selected={where.tab}
          onSelect={(tab) => go({ ...where, tab: tab as TabId }, true)}
        />
      </BookSpread>
    </div>
  )
}

/** Shown where the place will stand. */
function HowTo() {
  return (
    <div class="stack tight muted">
      <p>Finding a code is four steps, on paper as here:</p>
      <ol>
        <li>Take the main word of the note: the condition, not the body part.</li>
        <li>Look it up, and open the category that fits.</li>
        <li>Read the notes of the category and of everything above it.</li>
        <li>Go down to the last character that the note supports.</li>
      </ol>
      <p>
        <a href={href('/codes/drills/')}>Practice it with look-up drills</a>
      </p>
      <p>
        CPT is not here: its codes and words belong to the American Medical Association. Cases show the few
        codes they ask for; look others up in the book of your class.
      </p>
    </div>
  )
}

/** The place in the room, kept in the address: the back button goes back to the row before. */
function useWhere(): readonly [Where, (where: Where, isSame?: boolean) => void] {
  const [where, setWhere] = useState(() => readWhere(location.search))
  useEffect(() => {
    const back = () => setWhere(readWhere(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    document.title = whereTitle(where)
  }, [where])
  const go = (next: Where, isSame = false) => {
    const address = path(location.pathname, whereQuery(next))
    if (isSame) history.replaceState(null, '', address)
    else if (address !== location.pathname + location.search) history.pushState(null, '', address)
    setWhere(next)
  }
  return [where, go]
}
