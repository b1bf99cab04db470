import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Paper } from '../../domain/chart/document.ts'
import type { Codes } from '../../domain/codes/entry.ts'
import type { CodingAnswer } from '../../domain/coding/answer.ts'
import type { CodingKey, CodingPrompt } from '../../domain/coding/key.ts'
import type { Day } from '../../domain/kernel/day.ts'
import type { Grade } from '../../domain/kernel/grade.ts'
import type { BookBinding } from '../../ui/book/binding.ts'
import { announce } from '../../ui/kit/announce.ts'
import { Button } from '../../ui/kit/Button.tsx'
import { Drawer } from '../../ui/kit/Drawer.tsx'
import { Shortcuts } from '../../ui/kit/Shortcuts.tsx'
import { Loading } from '../../ui/kit/States.tsx'
import { useLazy } from '../../ui/kit/use-lazy.ts'
import { useReady } from '../../ui/kit/use-ready.ts'
import type { Sources } from '../props.ts'
import { attach, type Place, putCode } from './edit.ts'
import { DiagnosisList, focusLine } from './parts/DiagnosisList.tsx'
import { Documents, type DocumentsHandle } from './parts/Documents.tsx'
import { Finish } from './parts/Finish.tsx'
import { highlightsIn, nameOf, targetsOf } from './parts/lines.ts'
import type { Choice, Lookup } from './parts/lookup.ts'
import { Missing } from './parts/Missing.tsx'
import { ProcedureList } from './parts/ProcedureList.tsx'
import { ShortList } from './parts/ShortList.tsx'

/** Everything the coding desk is given. It keeps nothing but what is open and chosen: the answer belongs to the caller. */
export interface CodeNoteProps {
  prompt: CodingPrompt
  documents: readonly Paper[]
  answer: CodingAnswer
  onAnswer: (answer: CodingAnswer) => void
  /** Called with the answer as it stands; the caller grades it and hands the grade back. */
  onCheck: (answer: CodingAnswer) => void
  grade?: Grade | undefined
  /** The key (`key` is taken by Preact), only after Check: what the case says about its own checks. */
  solution?: CodingKey | undefined
  /** Codes of the worksheet's fields are looked up here. */
  codes: Codes
  /** The code book is opened when the drawer is. */
  openBook: () => Promise<BookBinding>
  /** Day of service, or of discharge: the book of that day is opened. */
  day: Day
  choices: readonly Choice[]
  sources: Sources
  disabled?: boolean | undefined
  /** Where the book opens first, with a button that opens it: the first worked case. */
  bookAt?: string | undefined
  /** A hint was opened, counted from 1; it stands in the answer too. */
  onHint?: ((number: number) => void) | undefined
  onRetry?: (() => void) | undefined
  onSendToBilling?: (() => void) | undefined
  /** More to do after Check: practise this skill, a fresh case, contest. */
  actions?: ComponentChildren
}

/** The coding desk: documents with a highlighter, the worksheet, the code book; after Check the comparison. */
export function CodeNoteView(props: CodeNoteProps) {
  const { prompt, answer, onAnswer, grade } = props
  const ready = useReady()
  const lookup = useLookup(props, ready)
  const documents = useRef<DocumentsHandle>(null)
  const [place, setPlace] = useState<Place>({
    list: prompt.asks.diagnoses ? 'diagnoses' : 'procedures',
    at: 0,
  })
  const [isBookOpen, setBookOpen] = useState(false)
  const graded = grade?.state === 'graded' ? grade : undefined
  // The book's search is read after the desk stands, so that it is there when `/` is pressed.
  const view = useLazy(readBook, ready)
  const CodeBook = view.state === 'ready' ? view.value.CodeBook : undefined
  const LineHints = view.state === 'ready' ? view.value.LineHints : undefined
  const book = useLazy(props.openBook, ready)
  // The comparison is read when there is something to compare, so that the desk opens lighter.
  const result = useLazy(readResult, graded !== undefined)
  const { Result, compareMarks } = result.state === 'ready' ? result.value : {}
  const isLocked = graded !== undefined || props.disabled === true
  const comparison = useMemo(
    () => (graded && compareMarks ? compareMarks(graded.marks, answer) : []),
    [graded, answer, compareMarks],
  )
  const target = nameOf(place)

  useEffect(() => {
    if (!graded || !Result) return
    document.getElementById(`${prompt.id}-result`)?.focus()
    announce(`Checked: ${graded.earned} of ${graded.possible} points.`)
  }, [graded, prompt.id, Result])

  const check = () => {
    if (isLocked) return
    setBookOpen(false)
    props.onCheck(answer)
  }
  const use = (code: string, where: Place = place) => {
    onAnswer(putCode(answer, where, code))
    announce(`${code} is on ${nameOf(where)}.`)
  }
  const standing = answer.diagnoses.map(({ code }) => code)
  const lists = {
    prompt,
    hints:
      LineHints && book.state === 'ready' && !isLocked
        ? (at: number) => <LineHints book={book.value} day={props.day} codes={standing} at={at} />
        : undefined,
    answer,
    lookup,
    comparison,
    isLocked,
    onAnswer,
    onPlace: setPlace,
    onShow: (span: Parameters<DocumentsHandle['show']>[0]) => documents.current?.show(span),
  }
  const procedurePlace = place.list === 'procedures' ? place : ({ list: 'procedures', at: 0 } as const)

  return (
    <div class="stack">
      <Shortcuts
        shortcuts={[
          { keys: '/', says: 'Open the code book', run: () => setBookOpen(true) },
          { keys: 'Ctrl+Enter', says: 'Check my answer', run: check },
        ]}
      />
      <p>{prompt.task}</p>
      {props.bookAt && !isLocked ? (
        <p>
          <Button small onClick={() => setBookOpen(true)}>
            Open the book at {props.bookAt}-
          </Button>
        </p>
      ) : null}
      <div class="desk">
        <section class="pane follows" aria-label="Documents">
          <Documents
            id={prompt.id}
            papers={props.documents}
            highlightsOf={(paper) => highlightsIn(paper, answer, graded)}
            targets={isLocked ? [] : targetsOf(prompt, answer, place)}
            onAttach={(where, span) => {
              onAnswer(attach(answer, where, span))
              announce(`Attached to ${nameOf(where)}.`)
            }}
            handle={documents}
          />
        </section>
        <section class="pane" aria-label="Worksheet">
          <fieldset class="bare sheet stack" disabled={!ready || isLocked}>
            <legend class="only-spoken">Worksheet</legend>
            {prompt.asks.diagnoses ? <DiagnosisList {...lists} /> : null}
            {prompt.asks.procedures === 'none' ? null : (
              <>
                <ProcedureList {...lists} />
                <ShortList
                  choices={props.choices}
                  target={nameOf(procedurePlace)}
                  disabled={isLocked}
                  onUse={(code) => use(code, procedurePlace)}
                />
              </>
            )}
            <Finish
              prompt={prompt}
              answer={answer}
              onAnswer={onAnswer}
              onHint={props.onHint}
              onCheck={check}
              isLocked={isLocked}
            />
          </fieldset>
          {grade?.state === 'incomplete' ? <Missing prompt={prompt} missing={grade.missing} /> : null}
          <Button
            kind="quiet"
            expanded={isBookOpen}
            controls={`${prompt.id}-book`}
            keys="/"
            onClick={() => setBookOpen(!isBookOpen)}
          >
            Code book
          </Button>
        </section>
      </div>
      {graded && Result ? (
        <Result
          id={prompt.id}
          grade={graded}
          comparison={comparison}
          solution={props.solution}
          sources={props.sources}
          titleOf={lookup.title}
          onShow={lists.onShow}
          onRetry={props.onRetry}
          onSendToBilling={props.onSendToBilling}
          actions={props.actions}
        />
      ) : null}
      <Drawer id={`${prompt.id}-book`} title="Code book" open={isBookOpen} onClose={() => setBookOpen(false)}>
        {CodeBook && book.state === 'ready' ? (
          <CodeBook
            id={prompt.id}
            book={book.value}
            day={props.day}
            target={target}
            startAt={props.bookAt}
            asksPcs={prompt.asks.procedures === 'icd10pcs'}
            standing={standing.filter(
              (code, at) => code !== '' && !(place.list === 'diagnoses' && at === place.at),
            )}
            onUse={
              isLocked
                ? undefined
                : (code) => {
                    use(code)
                    setBookOpen(false)
                    focusLine(prompt, place)
                  }
            }
          />
        ) : view.state === 'failed' || book.state === 'failed' ? (
          <p>
            The code book could not be opened. Check the connection and reload the page; your work is safe.
          </p>
        ) : (
          <Loading label="Opening the book" />
        )}
      </Drawer>
    </div>
  )
}

const readBook = async () => ({
  ...(await import('../../ui/book/CodeBook.tsx')),
  ...(await import('../../ui/book/LineHints.tsx')),
})

const readResult = async () => ({
  ...(await import('./parts/Result.tsx')),
  ...(await import('./compare.ts')),
})

/** What codes are, in words, is read after the desk stands; until then nothing is said about them. */
function useLookup({ codes, day, choices, prompt }: CodeNoteProps, ready: boolean): Lookup {
  const read = useLazy(() => import('./parts/lookup.ts'), ready)
  const make = read.state === 'ready' ? read.value.makeLookup : undefined
  return useMemo(
    () => make?.(codes, day, choices, prompt.asks) ?? saysNothing,
    [make, codes, day, choices, prompt],
  )
}

const saysNothing: Lookup = {
  diagnosis: () => undefined,
  procedure: () => undefined,
  title: () => undefined,
}
