import { useStore } from '@nanostores/preact'
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { QuestionProps, Sources } from '../../exercises/props.ts'
import { views } from '../../exercises/views.ts'
import {
  $drills,
  changeDrill,
  checkDrill,
  drillAnswer,
  drillSeconds,
  goToDrill,
  nextDrill,
  type OpenDrills,
  openDrills,
  restartDrills,
} from '../../stores/drill.ts'
import { $work } from '../../stores/work.ts'
import { Button } from '../kit/Button.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { href } from '../kit/href.ts'
import { Notice } from '../kit/Notice.tsx'
import { Shortcuts } from '../kit/Shortcuts.tsx'
import { ErrorState, Loading, Progress } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import { DrillClock } from './DrillClock.tsx'

export interface DrillRoomProps {
  /** Ids in the order in which they become harder. */
  ids: readonly string[]
  /** Site route of the file with the drills and their keys. */
  url: string
  /** Site route of the folder with the book's files. */
  book: string
  /** Site route of what the operator packed for everybody; undefined when there is nothing. */
  packs: string | undefined
  sources: Sources
}

interface Opened {
  readonly openBook: () => Promise<unknown>
  readonly seconds: () => number
}
type View = ComponentType<QuestionProps<unknown, unknown, unknown> & Opened>

const ASKED_EVERY = 4

/** Look-up drills: one statement after the other, the book beside it, and what came of each. */
export function DrillRoom(props: DrillRoomProps) {
  const drills = useStore($drills)
  const open = () => void openDrills(props.ids, href(props.url))
  useEffect(open, [])
  if (drills.state === 'opening') return <Loading label="Reading the drills" />
  if (drills.state === 'failed')
    return (
      <ErrorState title="The drills could not be opened." onRetry={open}>
        {drills.problems.map((problem) => problem.message).join(' ')}
      </ErrorState>
    )
  return <Sitting {...props} open={drills} />
}

function Sitting({ open, book, packs, sources }: DrillRoomProps & { open: OpenDrills }) {
  const ids = Object.keys(open.drills)
  const drill = open.drills[open.now]
  const number = ids.indexOf(open.now) + 1
  const isGraded = open.grade?.state === 'graded'
  const done = ids.filter((id) => open.first[id]).length
  const next = nextDrill(open)
  const [turn, setTurn] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const onwards = useRef<HTMLDivElement>(null)
  const isFirstShown = useRef(true)
  const loaded = useLazy(() => views['look-up']())
  useEffect(() => {
    if (!isFirstShown.current) heading.current?.focus()
    isFirstShown.current = false
  }, [open.now, turn])
  useEffect(() => {
    if (isGraded && turn + done > 0) onwards.current?.querySelector('button')?.focus()
  }, [isGraded])
  const go = (id: string) => {
    setTurn(turn + 1)
    goToDrill(id)
  }
  if (loaded.state === 'failed')
    return (
      <ErrorState title="The drills could not be opened." onRetry={() => location.reload()}>
        Check the connection and reload the page. What you did is kept.
      </ErrorState>
    )
  if (!drill || loaded.state === 'loading') return <Loading label="Opening the drill" />
  // The pair of kind and prompt was read through the kind's own schema; the view takes it as it is.
  const Shown = loaded.value as unknown as View
  const openBook = async () =>
    (await import('../../stores/book-notes.ts')).openBook(href(book), packs && href(packs))
  return (
    <div class="stack">
      <div class="row spread">
        <h2 ref={heading} tabIndex={-1}>
          Drill {number} of {ids.length}
        </h2>
        <DrillClock seconds={drillSeconds} />
        <Shortcuts
          shortcuts={[{ keys: 'Ctrl+Enter', says: 'Check my code', run: () => void checkDrill() }]}
        />
        <Progress
          id="drill-progress"
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
              Next drill
            </Button>
          ) : (
            <>
              <Status kind="right">All drills done</Status>
              <Button
                kind="primary"
                onClick={() => {
                  setTurn(turn + 1)
                  restartDrills()
                }}
              >
                All of them again
              </Button>
            </>
          )}
          <span class="muted small">The first try counts in Progress. What is tried again is practice.</span>
        </div>
      ) : null}
      <Shown
        key={`${open.now} ${turn}`}
        prompt={drill.prompt}
        answer={drillAnswer(open)}
        onAnswer={changeDrill}
        onCheck={() => void checkDrill()}
        grade={open.grade}
        solution={isGraded ? drill.key : undefined}
        sources={sources}
        asksConfidence={number % ASKED_EVERY === 0}
        onRetry={() => go(open.now)}
        openBook={openBook}
        seconds={drillSeconds}
      />
      <DrillList open={open} onGo={go} />
    </div>
  )
}

/** All drills by number, each with its best result on this computer. */
function DrillList({ open, onGo }: { open: OpenDrills; onGo: (id: string) => void }) {
  const work = useStore($work)
  return (
    <Disclosure summary="All drills">
      <ol class="drill-list">
        {Object.keys(open.drills).map((id, at) => {
          const best = work?.exercises[id]?.best
          return (
            <li key={id}>
              <Button small pressed={id === open.now} onClick={() => onGo(id)}>
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
