import { useStore } from '@nanostores/preact'
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KindId } from '../../exercises/kinds.ts'
import type { QuestionProps, Sources } from '../../exercises/props.ts'
import { views } from '../../exercises/views.ts'
import {
  $practice,
  changePractice,
  checkPractice,
  goToExercise,
  nextExercise,
  type OpenPractice,
  openPractice,
  practiceAnswer,
  practiceSeconds,
  restartPractice,
} from '../../stores/practice.ts'
import { $work } from '../../stores/work.ts'
import { Button } from '../kit/Button.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { href } from '../kit/href.ts'
import { Notice } from '../kit/Notice.tsx'
import { Shortcuts } from '../kit/Shortcuts.tsx'
import { ErrorState, Loading, Progress } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import { PracticeClock } from './PracticeClock.tsx'

export interface PracticeRoomProps {
  /** Key of the draft: `drills`, `practice/registration`. */
  draft: string
  /** What one exercise is called: "drill". */
  noun: string
  /** Ids in the order in which they become harder. */
  ids: readonly string[]
  /** Site route of the file with the exercises and their keys. */
  url: string
  /** Site route of the folder with the code book's files, for kinds that want it. */
  book?: string | undefined
  /** Site route of what the operator packed for everybody; undefined when there is nothing. */
  packs?: string | undefined
  sources: Sources
}

/** What a view may use beside the question: the code book where the room has one, and the clock. */
interface Opened {
  readonly openBook: (() => Promise<unknown>) | undefined
  readonly seconds: () => number
}
type View = ComponentType<QuestionProps<unknown, unknown, unknown> & Opened>

const ASKED_EVERY = 4

/** Exercises of any kinds, one after the other, with what came of each. */
export function PracticeRoom(props: PracticeRoomProps) {
  const practice = useStore($practice)
  const open = () => void openPractice(props.draft, props.ids, href(props.url))
  useEffect(open, [])
  if (practice.state === 'opening') return <Loading label="Reading the exercises" />
  if (practice.state === 'failed')
    return (
      <ErrorState title={`The ${props.noun}s could not be opened.`} onRetry={open}>
        {practice.problems.map((problem) => problem.message).join(' ')}
      </ErrorState>
    )
  return <Sitting {...props} open={practice} />
}

function Sitting(props: PracticeRoomProps & { open: OpenPractice }) {
  const { open, noun } = props
  const ids = Object.keys(open.exercises)
  const exercise = open.exercises[open.now]
  const number = ids.indexOf(open.now) + 1
  const isGraded = open.grade?.state === 'graded'
  const done = ids.filter((id) => open.first[id]).length
  const next = nextExercise(open)
  const [turn, setTurn] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const onwards = useRef<HTMLDivElement>(null)
  const isFirstShown = useRef(true)
  useEffect(() => {
    if (!isFirstShown.current) heading.current?.focus()
    isFirstShown.current = false
  }, [open.now, turn])
  useEffect(() => {
    if (isGraded && turn + done > 0) onwards.current?.querySelector('button')?.focus()
  }, [isGraded])
  const go = (id: string) => {
    setTurn(turn + 1)
    goToExercise(id)
  }
  return (
    <div class="stack">
      <div class="row spread">
        <h2 ref={heading} tabIndex={-1}>
          {noun.charAt(0).toUpperCase() + noun.slice(1)} {number} of {ids.length}
        </h2>
        <PracticeClock seconds={practiceSeconds} />
        <Shortcuts
          shortcuts={[{ keys: 'Ctrl+Enter', says: 'Check my answer', run: () => void checkPractice() }]}
        />
        <Progress
          id="practice-progress"
          label="Done"
          value={done}
          max={ids.length}
          text={`${done} of ${ids.length}`}
        />
      </div>
      {open.unsaved ? (
        <Notice kind="error" title="This answer could not be saved." live>
          <p>{open.unsaved}</p>
        </Notice>
      ) : null}
      {isGraded ? (
        <div class="row" ref={onwards}>
          {next ? (
            <Button kind="primary" onClick={() => go(next)}>
              Next {noun}
            </Button>
          ) : (
            <>
              <Status kind="right">All {noun}s done</Status>
              <Button
                kind="primary"
                onClick={() => {
                  setTurn(turn + 1)
                  restartPractice()
                }}
              >
                All of them again
              </Button>
            </>
          )}
          <span class="muted small">The first try counts in Progress. What is tried again is practice.</span>
        </div>
      ) : null}
      {exercise ? (
        <OneExercise
          key={`${open.now} ${turn}`}
          {...props}
          kind={exercise.kind}
          asksConfidence={number % ASKED_EVERY === 0}
          onRetry={() => go(open.now)}
        />
      ) : null}
      <ExerciseList open={open} noun={noun} onGo={go} />
    </div>
  )
}

interface OneProps extends PracticeRoomProps {
  open: OpenPractice
  kind: KindId
  asksConfidence: boolean
  onRetry: () => void
}

/** The view of the exercise's own kind, fetched when it is first shown. */
function OneExercise({ open, kind, book, packs, sources, asksConfidence, onRetry }: OneProps) {
  const loaded = useLazy<unknown>(() => views[kind]())
  const exercise = open.exercises[open.now]
  if (loaded.state === 'failed')
    return (
      <ErrorState title="The exercise could not be opened." onRetry={() => location.reload()}>
        Check the connection and reload the page. What you did is kept.
      </ErrorState>
    )
  if (!exercise || loaded.state === 'loading') return <Loading label="Opening the exercise" />
  // The pair of kind and prompt was read through the kind's own schema; the view takes it as it is.
  const Shown = loaded.value as View
  const openBook = async () =>
    (await import('../../stores/book-notes.ts')).openBook(href(book ?? ''), packs && href(packs))
  return (
    <Shown
      prompt={exercise.prompt}
      answer={practiceAnswer(open)}
      onAnswer={changePractice}
      onCheck={() => void checkPractice()}
      grade={open.grade}
      solution={open.grade?.state === 'graded' ? exercise.key : undefined}
      sources={sources}
      asksConfidence={asksConfidence}
      onRetry={onRetry}
      openBook={book === undefined ? undefined : openBook}
      seconds={practiceSeconds}
    />
  )
}

/** All exercises by number, each with its best result on this computer. */
function ExerciseList(props: { open: OpenPractice; noun: string; onGo: (id: string) => void }) {
  const work = useStore($work)
  return (
    <Disclosure summary={`All ${props.noun}s`}>
      <ol class="drill-list">
        {Object.keys(props.open.exercises).map((id, at) => {
          const best = work?.exercises[id]?.best
          return (
            <li key={id}>
              <Button small pressed={id === props.open.now} onClick={() => props.onGo(id)}>
                {at + 1}
                <span class="muted">{best === undefined ? ' not tried' : ` ${best} %`}</span>
              </Button>
            </li>
          )
        })}
      </ol>
    </Disclosure>
  )
}
