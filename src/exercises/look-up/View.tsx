import { useRef, useState } from 'preact/hooks'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import { formDay } from '../../domain/kernel/day.ts'
import { BookSpread } from '../../ui/book/BookSpread.tsx'
import { type BookBinding, useHeard } from '../../ui/book/binding.ts'
import { Contents } from '../../ui/book/Contents.tsx'
import { IndexPane } from '../../ui/book/IndexPane.tsx'
import { SearchPane } from '../../ui/book/SearchPane.tsx'
import { Button } from '../../ui/kit/Button.tsx'
import { Disclosure } from '../../ui/kit/Disclosure.tsx'
import { Field } from '../../ui/kit/Field.tsx'
import { Notice } from '../../ui/kit/Notice.tsx'
import { Loading } from '../../ui/kit/States.tsx'
import { Tabs } from '../../ui/kit/Tabs.tsx'
import { useLazy } from '../../ui/kit/use-lazy.ts'
import { useReady } from '../../ui/kit/use-ready.ts'
import { Confidence } from '../Confidence.tsx'
import { Feedback } from '../Feedback.tsx'
import type { QuestionProps } from '../props.ts'
import type { Look, LookUpAnswer, LookUpKey, LookUpPrompt } from './kind.ts'
import { withLook } from './looks.ts'
import { Ways } from './Ways.tsx'

interface LookUpProps extends QuestionProps<LookUpPrompt, LookUpKey, LookUpAnswer> {
  /** The code book; without it the student uses the one on her desk, and only the code is judged by us. */
  openBook?: (() => Promise<BookBinding>) | undefined
  /** Active seconds since the drill was shown; 0 where nobody counts. */
  seconds?: (() => number) | undefined
}

/** A statement, the book beside it, and one field: every look into the book is kept with the answer. */
export function LookUpView(props: LookUpProps) {
  const { prompt, grade, openBook } = props
  const ready = useReady()
  const isGraded = grade?.state === 'graded'
  const latest = useRef(props.answer)
  latest.current = props.answer
  const box = useRef<HTMLDivElement>(null)
  const change = (patch: Partial<LookUpAnswer>) => {
    // Two looks may come in one turn, before the answer has come back from the caller.
    latest.current = { ...latest.current, ...patch }
    props.onAnswer(latest.current)
  }
  const look = (kind: Look['do'], at: string) => {
    if (isGraded || at.trim() === '') return
    const looks = withLook(latest.current.looks, { do: kind, at, second: props.seconds?.() ?? 0 })
    change({ looks })
  }
  const use = (code: string) => {
    if (isGraded) return
    change({ code })
    box.current?.querySelector<HTMLElement>('form input')?.focus()
  }
  return (
    <div class="look-up stack" ref={box}>
      <div class="try stack">
        <p class="look-up-text">
          <span class="muted small">The provider wrote, on {formDay(prompt.day)}:</span>
          <br />
          {prompt.text}
        </p>
        {prompt.steps.length > 0 ? (
          <Disclosure summary="The way, step by step" open={!isGraded}>
            <ol>
              {prompt.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Disclosure>
        ) : null}
        {prompt.hint ? <Disclosure summary="A hint">{prompt.hint}</Disclosure> : null}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isGraded) props.onCheck(latest.current)
          }}
        >
          <fieldset class="bare stack" disabled={!ready || isGraded || props.disabled === true}>
            <div class="row look-up-code">
              <Field
                id={prompt.id}
                label="The complete code"
                value={props.answer.code}
                mono
                size={12}
                onInput={(code) => change({ code })}
              />
              {isGraded ? null : (
                <Button kind="primary" type="submit" keys="Enter">
                  Check
                </Button>
              )}
            </div>
            {props.asksConfidence ? (
              <Confidence
                id={prompt.id}
                value={props.answer.confidence}
                onChange={(confidence) => change({ confidence })}
              />
            ) : null}
          </fieldset>
        </form>
        <Feedback grade={grade} sources={props.sources} onRetry={props.onRetry} />
        {isGraded && props.solution ? <Ways solution={props.solution} answer={props.answer} /> : null}
      </div>
      {openBook ? (
        <Book prompt={prompt} openBook={openBook} onLook={look} onUse={isGraded ? undefined : use} />
      ) : (
        <Notice kind="info">Look it up in your own code book: the index first, then the tabular list.</Notice>
      )}
    </div>
  )
}

interface BookProps {
  prompt: LookUpPrompt
  openBook: () => Promise<BookBinding>
  onLook: (kind: Look['do'], at: string) => void
  onUse: ((code: string) => void) | undefined
}

function Book({ prompt, openBook, onLook, onUse }: BookProps) {
  const opening = useLazy(openBook)
  if (opening.state === 'loading') return <Loading label="Opening the code book" />
  if (opening.state === 'failed')
    return (
      <Notice kind="error" title="The code book could not be opened.">
        <p>Check the connection and reload the page. You can go on with your own code book meanwhile.</p>
      </Notice>
    )
  return <OpenBook prompt={prompt} book={opening.value} onLook={onLook} onUse={onUse} />
}

function OpenBook(props: Omit<BookProps, 'openBook'> & { book: BookBinding }) {
  const { prompt, book, onLook, onUse } = props
  const [open, setOpen] = useState<MarkedRow>()
  const [tab, setTab] = useState('index')
  const [query, setQuery] = useState('')
  const marks = useHeard(book.marks, [])
  const id = `${prompt.id}-book`
  const show = (row: MarkedRow | undefined) => {
    setOpen(row)
    if (row) onLook('tabular', row.code)
  }
  const pane = { id, client: book.client, day: prompt.day, open, onOpen: show }
  const tabs = [
    {
      id: 'index',
      label: 'Index',
      panel: (
        <IndexPane
          id={id}
          client={book.client}
          onOpen={show}
          onLook={(path) => onLook('index', path.join(' › '))}
        />
      ),
    },
    { id: 'tabular', label: 'Tabular', panel: tab === 'tabular' ? <Contents {...pane} /> : null },
    {
      id: 'search',
      label: 'Search',
      panel: (
        <SearchPane
          {...pane}
          query={query}
          onQuery={(text) => {
            setQuery(text)
            onLook('search', text)
          }}
          scope="diagnosis"
          target="this drill"
          onUse={onUse}
          marks={marks}
        />
      ),
    },
  ]
  return (
    <section aria-label="Code book">
      <BookSpread
        id={id}
        book={book}
        day={prompt.day}
        open={open}
        onOpen={show}
        target="this drill"
        onUse={onUse}
        standing={[]}
        empty={
          <p class="muted">
            A code of the index opens its place in the tabular list here: its notes, the rows around it, the
            7th character.
          </p>
        }
      >
        <Tabs id={id} label="Ways into the book" tabs={tabs} selected={tab} onSelect={setTab} />
      </BookSpread>
    </section>
  )
}
