import { useEffect, useState } from 'preact/hooks'
import type { Todo } from '../../../domain/x12/wire/todo.ts'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Empty, ErrorState, Loading } from '../../kit/States.tsx'
import { Verdict } from '../../kit/Status.tsx'
import type { OpenWire } from './OpenFile.tsx'
import { Pager } from './Pager.tsx'
import { SegmentRows } from './SegmentRows.tsx'
import { useAsked } from './use-asked.ts'

interface TodoListProps {
  load: () => Promise<readonly Todo[]>
  /** Said when there is nothing: a title and a sentence. */
  none: readonly [title: string, says: string]
  others: readonly OpenWire[]
  onSegment: (position: number) => void
  onShow: (file: number, set: number) => void
}

const PAGE = 25

const words: Readonly<Record<Todo['kind'], string>> = {
  rejected: 'Rejected',
  denied: 'Denied',
  pending: 'Pending',
  paid: 'Decided',
  right: 'Accepted',
  warning: 'To do',
  info: 'Note',
}

/** What an answer wants done: what, where, what next, with the segments that say so. */
export function TodoList({ load, none, others, onSegment, onShow }: TodoListProps) {
  const { value: all, error } = useAsked('todo', load)
  const [isOpenOnly, setOpenOnly] = useState(false)
  const [from, setFrom] = useState(0)
  if (error) return <ErrorState title="The answer could not be shown.">{error}</ErrorState>
  if (!all) return <Loading label="Reading the answer" />
  if (all.length === 0) return <Empty title={none[0]}>{none[1]}</Empty>
  const found = isOpenOnly ? all.filter(({ kind }) => kind !== 'right' && kind !== 'paid') : all
  return (
    <div class="stack">
      {all.some(({ kind }) => kind === 'right' || kind === 'paid') ? (
        <Checkbox
          id="wire-todo-open"
          label="Only what wants work"
          checked={isOpenOnly}
          onChange={(checked) => {
            setOpenOnly(checked)
            setFrom(0)
          }}
        />
      ) : null}
      <ol class="bare stack" aria-label="To do">
        {found.slice(from, from + PAGE).map((todo, index) => (
          <li key={index}>
            <Verdict kind={todo.kind} word={`${words[todo.kind]}: ${todo.about}`}>
              {todo.says.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {todo.next ? (
                <p>
                  <strong>Next:</strong> {todo.next}
                </p>
              ) : null}
              <p class="row">
                {todo.positions.map((position) => (
                  <Button key={position} small kind="quiet" onClick={() => onSegment(position)}>
                    Segment {position}
                  </Button>
                ))}
              </p>
              {todo.points ? <Answered points={todo.points} others={others} onShow={onShow} /> : null}
            </Verdict>
          </li>
        ))}
      </ol>
      <Pager from={from} count={PAGE} total={found.length} noun="entries" onFrom={setFrom} />
    </div>
  )
}

interface AnsweredProps {
  points: NonNullable<Todo['points']>
  others: readonly OpenWire[]
  onShow: (file: number, set: number) => void
}

/** The segment an error points at, when the file it answers is open here too. */
function Answered({ points, others, onShow }: AnsweredProps) {
  const target = others.find(({ head }) =>
    head.sets.some(
      ({ control, group, id }) => id !== '999' && control === points.set && group === points.group,
    ),
  )
  const position = useFound(target, points)
  const segment = useAsked(`${target?.id} ${position}`, async () =>
    target && position !== undefined ? target.ask.segments({ at: position, count: 1 }) : undefined,
  )
  if (!target)
    return (
      <p class="muted small">
        Open the file that is answered (ST {points.set} in group {points.group}) to see the segment here.
      </p>
    )
  const index = target.head.sets.findIndex(({ control, id }) => id !== '999' && control === points.set)
  return segment.value ? (
    <>
      <SegmentRows
        rows={segment.value.rows}
        label={`Segment ${points.position} of ${target.name}`}
        id="wire-answered"
      />
      <Button small onClick={() => onShow(target.id, index)}>
        Open {target.name}
      </Button>
    </>
  ) : null
}

function useFound(target: OpenWire | undefined, { group, set, position }: NonNullable<Todo['points']>) {
  const [found, setFound] = useState<number>()
  useEffect(() => {
    setFound(undefined)
    target?.ask.find(group, set, position).then(setFound, () => undefined)
  }, [target?.id, position])
  return found
}
