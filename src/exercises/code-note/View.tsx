import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { announce } from '../../ui/kit/announce.ts'
import { Button } from '../../ui/kit/Button.tsx'
import { Drawer } from '../../ui/kit/Drawer.tsx'
import { Shortcuts } from '../../ui/kit/Shortcuts.tsx'
import { type Shortcut, useShortcuts } from '../../ui/kit/shortcut.ts'
import { useReady } from '../../ui/kit/use-ready.ts'
import { compareMarks } from './compare.ts'
import { attach, type Place, putCode } from './edit.ts'
import { CodeBook } from './parts/CodeBook.tsx'
import { DiagnosisList } from './parts/DiagnosisList.tsx'
import { Documents, type DocumentsHandle } from './parts/Documents.tsx'
import { Finish } from './parts/Finish.tsx'
import { highlightsIn, nameOf, targetsOf } from './parts/lines.ts'
import { makeLookup } from './parts/lookup.ts'
import { Missing } from './parts/Missing.tsx'
import { ProcedureList } from './parts/ProcedureList.tsx'
import { Result } from './parts/Result.tsx'
import { ShortList } from './parts/ShortList.tsx'
import { focusLine } from './parts/worksheet.ts'
import type { CodeNoteProps } from './props.ts'

const noAbbreviations = {}

/** The coding desk: documents with a highlighter, the worksheet, the code book; after Check the comparison. */
export function CodeNoteView(props: CodeNoteProps) {
  const { prompt, answer, onAnswer, grade, lookup } = { ...props, lookup: useLookup(props) }
  const ready = useReady()
  const documents = useRef<DocumentsHandle>(null)
  const [place, setPlace] = useState<Place>({
    list: prompt.asks.diagnoses ? 'diagnoses' : 'procedures',
    at: 0,
  })
  const [isBookOpen, setBookOpen] = useState(props.bookAt !== undefined)
  const graded = grade?.state === 'graded' ? grade : undefined
  const isLocked = graded !== undefined || props.disabled === true
  const comparison = useMemo(() => (graded ? compareMarks(graded.marks, answer) : []), [graded, answer])
  const target = nameOf(place)

  useEffect(() => {
    if (!graded) return
    document.getElementById(`${prompt.id}-result`)?.focus()
    announce(`Checked: ${graded.earned} of ${graded.possible} points.`)
  }, [graded, prompt.id])

  const check = () => {
    if (!isLocked) props.onCheck(answer)
  }
  const use = (code: string, where: Place = place) => {
    onAnswer(putCode(answer, where, code))
    announce(`${code} is on ${nameOf(where)}.`)
  }
  const lists = {
    prompt,
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
      <Keys
        hasList={props.hasShortcuts !== false}
        shortcuts={[
          { keys: '/', says: 'Open the code book', run: () => setBookOpen(true) },
          { keys: 'Ctrl+Enter', says: 'Check my answer', run: check },
        ]}
      />
      <p>{prompt.task}</p>
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
      {graded ? (
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
        <CodeBook
          id={prompt.id}
          lookup={lookup}
          abbreviations={props.abbreviations ?? noAbbreviations}
          target={target}
          startAt={props.bookAt}
          disabled={isLocked}
          onUse={(code) => {
            use(code)
            setBookOpen(false)
            focusLine(prompt, place)
          }}
        />
      </Drawer>
    </div>
  )
}

function useLookup({ book, day, choices, prompt }: CodeNoteProps) {
  return useMemo(() => makeLookup(book, day, choices, prompt.asks), [book, day, choices, prompt])
}

/** The keys of the desk: with their list, or silently where the page has a list of its own. */
function Keys({ hasList, shortcuts }: { hasList: boolean; shortcuts: readonly Shortcut[] }) {
  return hasList ? <Shortcuts shortcuts={shortcuts} /> : <SilentKeys shortcuts={shortcuts} />
}

function SilentKeys({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  useShortcuts(shortcuts)
  return null
}
