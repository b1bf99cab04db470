import { useStore } from '@nanostores/preact'
import { masteryOf, type Standing } from '../../domain/progress/skills.ts'
import { $skills, $work } from '../../stores/work.ts'
import { href } from '../kit/href.ts'
import { Status, type StatusKind } from '../kit/Status.tsx'

interface LessonHead {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly skills: readonly string[]
  /** Titles and ids of lessons that should come before. */
  readonly after: readonly { readonly id: string; readonly title: string }[]
}

const order: readonly Standing[] = ['none', 'little', 'learning', 'good', 'mastered']
const shapes: Readonly<Record<Standing, readonly [StatusKind, string] | undefined>> = {
  none: undefined,
  little: ['info', 'Begun'],
  learning: ['partly', 'Learning'],
  good: ['right', 'Good so far'],
  mastered: ['right', 'Mastered'],
}

/** The course in its order, with what was done and how far the skills have come. */
export function LessonMap({ lessons }: { lessons: readonly LessonHead[] }) {
  const work = useStore($work)
  const skills = useStore($skills)
  const next = work ? lessons.find(({ id }) => !work.lessons[id])?.id : undefined
  return (
    <ol class="cards">
      {lessons.map((lesson, index) => {
        const done = work?.lessons[lesson.id]
        const missing = work ? lesson.after.filter(({ id }) => !work.lessons[id]) : lesson.after
        const standings = skills ? lesson.skills.map((skill) => masteryOf(skills[skill]).standing) : []
        const weakest = order.find((standing) => standings.includes(standing))
        const shape = weakest ? shapes[weakest] : undefined
        return (
          <li key={lesson.id} class="card">
            <h2 class="card-title">
              <a class="card-link" href={href(`/learn/${lesson.id}/`)}>
                {index + 1}. {lesson.title}
              </a>
            </h2>
            <p>{lesson.summary}</p>
            {missing.length > 0 && !done ? (
              <p class="muted small">Best after: {missing.map(({ title }) => title).join(', ')}</p>
            ) : null}
            <p class="card-foot row">
              <span>{lesson.minutes} minutes</span>
              {done ? <Status kind="right">Done</Status> : null}
              {shape ? <Status kind={shape[0]}>{shape[1]}</Status> : null}
              {lesson.id === next ? <Status kind="info">Next for you</Status> : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
