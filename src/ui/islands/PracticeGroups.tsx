import { useStore } from '@nanostores/preact'
import { $work } from '../../stores/work.ts'
import { href } from '../kit/href.ts'
import { Status } from '../kit/Status.tsx'

export interface PracticeHead {
  readonly id: string
  readonly title: string
  readonly lede: string
  /** Exercise ids of the group. */
  readonly ids: readonly string[]
}

/** The groups of a practice room, with how many of their exercises were done on this computer. */
export function PracticeGroups({ room, groups }: { room: string; groups: readonly PracticeHead[] }) {
  const work = useStore($work)
  return (
    <ol class="cards">
      {groups.map(({ id, title, lede, ids }) => {
        const done = work ? ids.filter((one) => work.exercises[one]).length : 0
        return (
          <li key={id} class="card">
            <h2 class="card-title">
              <a class="card-link" href={href(`${room}${id}/`)}>
                {title}
              </a>
            </h2>
            <p>{lede}</p>
            <p class="card-foot row">
              <span>{ids.length} exercises</span>
              {done === ids.length ? <Status kind="right">All done</Status> : null}
              {done > 0 && done < ids.length ? <Status kind="info">{done} done</Status> : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
