import { useStore } from '@nanostores/preact'
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { QuestionProps, Sources } from '../../exercises/props.ts'
import { views } from '../../exercises/views.ts'
import {
  $lesson,
  answerNow,
  changeAnswer,
  checkAnswer,
  goOn,
  type OpenLesson,
  openLesson,
  startAgain,
} from '../../stores/lesson.ts'
import { $work } from '../../stores/work.ts'
import { Button, ButtonLink } from '../kit/Button.tsx'
import { href } from '../kit/href.ts'
import { Notice } from '../kit/Notice.tsx'
import { ErrorState, Loading, Progress } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useShortcuts } from '../kit/shortcut.ts'

interface Link {
  readonly id: string
  readonly title: string
}

interface Props {
  lesson: string
  /** Question ids in the order of the lesson. */
  ids: readonly string[]
  /** Site route of the file with questions and keys. */
  url: string
  sources: Sources
  /** The case the lesson leads to: its number only. */
  leadsTo: { readonly id: string; readonly number: string }
  next?: Link | undefined
}

type View = ComponentType<QuestionProps<unknown, unknown, unknown>>

/** Confidence is asked now and then: on the second question and every third after it. */
const ASKED_EVERY = 3

/** The questions of a lesson: one at a time, the wrong ones again at the end, then on to a case. */
export function LessonQuestions(props: Props) {
  const lesson = useStore($lesson)
  const done = useStore($work)?.lessons[props.lesson]
  const open = () => void openLesson(props.lesson, props.ids, href(props.url))
  useEffect(open, [])
  if (lesson.state === 'opening') return <Loading label="Fetching the questions" />
  if (lesson.state === 'failed') {
    return (
      <ErrorState title="The questions could not be opened." onRetry={open}>
        {lesson.problems.map((problem) => problem.message).join(' ')}
      </ErrorState>
    )
  }
  return (
    <div class="stack">
      {done && lesson.queue.length > 0 ? (
        <Status kind="right">Done before, on {done.slice(0, 10)}</Status>
      ) : null}
      {lesson.unsaved ? (
        <Notice kind="error" title="This answer could not be saved." live>
          <p>{lesson.unsaved}</p>
        </Notice>
      ) : null}
      {lesson.queue.length > 0 ? (
        <OneQuestion lesson={lesson} sources={props.sources} />
      ) : (
        <Done sitting={lesson} leadsTo={props.leadsTo} next={props.next} />
      )}
    </div>
  )
}

function OneQuestion({ lesson, sources }: { lesson: OpenLesson; sources: Sources }) {
  const [id = ''] = lesson.queue
  const question = lesson.questions[id]
  const View = useView(question?.kind)
  const box = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const onwards = useRef<HTMLDivElement>(null)
  const isFirstShown = useRef(true)
  const total = Object.keys(lesson.questions).length
  const isGraded = lesson.grade?.state === 'graded'
  const isRight = lesson.grade?.state === 'graded' && lesson.grade.earned === lesson.grade.possible
  const isAgain = lesson.first[id] !== undefined && !(isGraded && lesson.grade === lesson.first[id])
  const answer = answerNow(lesson)

  useEffect(() => {
    // Reading goes on above until the person comes here; only a change of question moves the focus.
    if (!isFirstShown.current) heading.current?.focus()
    isFirstShown.current = false
  }, [id, lesson.queue])
  useEffect(() => {
    if (isGraded) onwards.current?.querySelector('button')?.focus()
  }, [isGraded])
  const pick = (place: number) => {
    if (isInView(box.current))
      box.current?.querySelectorAll<HTMLInputElement>('fieldset.boxed input[type="radio"]')[place]?.click()
  }
  useShortcuts([
    ...[...'ABCDEFGH'].map((key, place) => ({
      keys: key,
      says: `Pick option ${key}`,
      run: () => pick(place),
    })),
    ...[...'12345678'].map((key, place) => ({
      keys: key,
      says: `Pick option ${key}`,
      run: () => pick(place),
    })),
    {
      keys: 'Enter',
      says: 'Check, then next',
      run: () => {
        if (isInView(box.current)) void (isGraded ? goOn(false) : checkAnswer())
      },
    },
  ])
  if (!question || !View || answer === undefined) return <Loading label="Fetching the question" />

  const number = Object.keys(lesson.questions).indexOf(id) + 1
  const settled = total - lesson.queue.length + (isRight ? 1 : 0)
  return (
    <div class="stack" ref={box}>
      <div class="row spread">
        <h3 ref={heading} tabIndex={-1}>
          Question {number} of {total}
          {isAgain ? <span class="muted"> · again, for practice</span> : null}
        </h3>
        <Progress
          id="lesson-progress"
          label="Done"
          value={settled}
          max={total}
          text={`${settled} of ${total}`}
        />
      </div>
      <View
        key={`${id}-${lesson.queue.length}-${isAgain}`}
        prompt={question.prompt}
        answer={answer}
        onAnswer={changeAnswer}
        onCheck={() => void checkAnswer()}
        grade={lesson.grade}
        solution={isGraded ? question.key : undefined}
        sources={sources}
        asksConfidence={number % ASKED_EVERY === 2}
      />
      {isGraded ? (
        <div class="row" ref={onwards}>
          <Button kind="primary" onClick={() => void goOn(false)}>
            {onwardsLabel(isRight, lesson.queue.length)}
          </Button>
          {isRight ? null : (
            <Button kind="quiet" onClick={() => void goOn(true)}>
              Leave it for another day
            </Button>
          )}
        </div>
      ) : null}
    </div>
  )
}

function onwardsLabel(isRight: boolean, left: number): string {
  if (isRight) return left > 1 ? 'Next question' : 'Finish the lesson'
  return left > 1 ? 'Next question; this one comes back' : 'Try it again'
}

function Done({ sitting, leadsTo, next }: { sitting: OpenLesson } & Pick<Props, 'leadsTo' | 'next'>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const total = Object.keys(sitting.questions).length
  const right = Object.values(sitting.first).filter(
    (grade) => grade.state === 'graded' && grade.earned === grade.possible,
  ).length
  return (
    <section class="try stack">
      <h3 ref={heading} tabIndex={-1}>
        Lesson done
      </h3>
      <p>
        <Status kind={right === total ? 'right' : 'info'}>
          {right} of {total} right at the first try
        </Status>
      </p>
      <p>
        {right === total
          ? 'Answer them again in a few days: what you can still do then, you know.'
          : 'The first tries are what counts in Progress. Answer all of them again in a few days, and the number moves.'}
      </p>
      <div class="row">
        <ButtonLink kind="primary" href={href(`/cases/${leadsTo.id}/`)}>
          Use it: case {leadsTo.number}
        </ButtonLink>
        {next ? <ButtonLink href={href(`/learn/${next.id}/`)}>Next lesson: {next.title}</ButtonLink> : null}
        <Button kind="quiet" onClick={startAgain}>
          Answer all again
        </Button>
      </div>
    </section>
  )
}

/** The view of a kind, fetched when the first question of the kind is shown. */
function useView(kind: keyof typeof views | undefined): View | undefined {
  const [loaded, setLoaded] = useState<{ readonly kind: string; readonly view: View }>()
  useEffect(() => {
    if (!kind) return
    let isWanted = true
    // The pair of kind and prompt was read through the kind's own schema; views take it as it is.
    views[kind]().then(
      (view) => isWanted && setLoaded({ kind, view: view as unknown as View }),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [kind])
  return loaded?.kind === kind ? loaded?.view : undefined
}

function isInView(element: Element | null): boolean {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight
}
