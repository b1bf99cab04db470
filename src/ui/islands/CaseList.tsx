import { useStore } from '@nanostores/preact'
import type { CaseHead } from '../../domain/office/case-head.ts'
import { $work } from '../../stores/work.ts'
import { href } from '../kit/href.ts'
import { Status } from '../kit/Status.tsx'

const levels: Readonly<Record<string, string>> = {
  worked: 'Worked with you',
  faded: 'With some blanks',
  solo: 'On your own',
}

/** All cases as charts on a shelf, with what was done so far. */
export function CaseList({ cases }: { cases: readonly CaseHead[] }) {
  const work = useStore($work)
  return (
    <ul class="cards">
      {cases.map((one) => {
        const done = work?.exercises[one.id]
        return (
          <li key={one.id} class="card">
            <h2 class="card-title">
              <a class="card-link" href={href(`/cases/${one.id}/`)}>
                Case {one.number}
              </a>
            </h2>
            <p>{one.setting}</p>
            <p class="muted small">
              {one.patient} · {one.date} · {one.form}
            </p>
            <p class="card-foot">
              {done ? (
                <Status kind={done.best >= 80 ? 'right' : 'partly'}>Best {done.best} %</Status>
              ) : (
                <span class="muted">{levels[one.level] ?? one.level}</span>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
