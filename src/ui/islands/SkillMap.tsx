import { useStore } from '@nanostores/preact'
import { type Evidence, masteryOf, type Standing } from '../../domain/progress/skills.ts'
import { $skills } from '../../stores/work.ts'
import { ButtonLink } from '../kit/Button.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { href } from '../kit/href.ts'
import { Empty, Loading } from '../kit/States.tsx'
import { Status, type StatusKind } from '../kit/Status.tsx'

interface Skill {
  readonly id: string
  readonly label: string
  readonly subject: string
}

const shapes: Readonly<Record<Standing, readonly [StatusKind, string]>> = {
  none: ['missed', 'Not tried yet'],
  little: ['info', 'Too little evidence'],
  learning: ['partly', 'Learning'],
  good: ['right', 'Good so far'],
  mastered: ['right', 'Mastered'],
}

/** Skills by subject, each with its standing and the attempts that say so. */
export function SkillMap({
  skills,
  cases,
}: {
  skills: readonly Skill[]
  cases: readonly { id: string; number: string }[]
}) {
  const states = useStore($skills)
  if (!states) return <Loading label="Reading your log" />
  const subjects = [...new Set(skills.map((skill) => skill.subject))]
  return (
    <div class="stack">
      {Object.keys(states).length === 0 ? (
        <Empty
          title="Nothing is handed in yet."
          action={
            <ButtonLink kind="primary" href={href('/cases/')}>
              Code a first note
            </ButtonLink>
          }
        >
          Every check of a case or a question leaves its marks here.
        </Empty>
      ) : null}
      {subjects.map((subject) => (
        <section key={subject} class="stack tight">
          <h2>{subject}</h2>
          <ul class="stack tight bare">
            {skills
              .filter((skill) => skill.subject === subject)
              .map((skill) => {
                const mastery = masteryOf(states[skill.id])
                const [shape, word] = shapes[mastery.standing]
                const evidence = states[skill.id]?.evidence ?? []
                return (
                  <li key={skill.id} class="row spread">
                    <span>{skill.label}</span>
                    <span class="row">
                      {mastery.percent === undefined ? null : <span class="num">{mastery.percent} %</span>}
                      {mastery.standing === 'none' ? (
                        <span class="muted small">{word}</span>
                      ) : (
                        <Status kind={shape}>{word}</Status>
                      )}
                      {evidence.length > 0 ? (
                        <Disclosure summary="Evidence">
                          <p>{mastery.says}</p>
                          <ul>
                            {evidence.map((piece) => (
                              <li key={piece.event}>{evidenceText(piece, cases)}</li>
                            ))}
                          </ul>
                        </Disclosure>
                      ) : null}
                    </span>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </div>
  )
}

function evidenceText(piece: Evidence, cases: readonly { id: string; number: string }[]): string {
  const number = cases.find((one) => one.id === piece.exercise)?.number
  return `${piece.at.slice(0, 10)} · ${number ? `Case ${number}` : 'Question'}: ${piece.earned} of ${piece.possible}`
}
