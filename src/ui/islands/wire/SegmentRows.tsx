import { useState } from 'preact/hooks'
import type { Explained } from '../../../domain/x12/set.ts'
import { Button } from '../../kit/Button.tsx'

interface SegmentRowsProps {
  rows: readonly Explained[]
  label: string
  /** Positions to be seen: they are marked. */
  lit?: readonly number[] | undefined
  /** Ids of elements on the page begin with it. */
  id: string
  /** Boxes of the form that a segment fills. */
  boxesOf?: ((position: number) => readonly string[]) | undefined
  onBox?: ((box: string) => void) | undefined
}

/** Segments as they stand in the file, with their words beside them; the words of an element when asked for. */
export function SegmentRows({ rows, label, lit = [], id, boxesOf, onBox }: SegmentRowsProps) {
  return (
    <ol class="wire numbered" aria-label={label}>
      {rows.map((row) => (
        <Row
          key={row.segment.position}
          row={row}
          id={`${id}-${row.segment.position}`}
          isLit={lit.includes(row.segment.position)}
          boxes={boxesOf?.(row.segment.position) ?? []}
          onBox={onBox}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  row: Explained
  id: string
  isLit: boolean
  boxes: readonly string[]
  onBox: ((box: string) => void) | undefined
}

function Row({ row: { segment, raw, loop, title, elements }, id, isLit, boxes, onBox }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li
      class={isLit ? 'seg open' : 'seg'}
      value={segment.position}
      data-no={segment.position}
      id={id}
      tabIndex={-1}
      aria-current={isLit ? 'true' : undefined}
    >
      <code class="seg-text">
        <b>{segment.id}</b>
        {raw.slice(segment.id.length)}
      </code>
      <details class="seg-says" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {title}
          {loop ? ` (loop ${loop})` : ''}
        </summary>
        {isOpen ? (
          <dl>
            {elements.map((element) => (
              <div key={element.ref}>
                <dt>
                  <code class="code">{element.ref}</code> {element.value}
                </dt>
                <dd>{element.says}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {boxes.length > 0 && onBox ? (
          <p>
            {boxes.map((box) => (
              <Button
                key={box}
                small
                kind="quiet"
                says={`Show box ${box} on the form`}
                onClick={() => onBox(box)}
              >
                {box}
              </Button>
            ))}
          </p>
        ) : null}
      </details>
    </li>
  )
}
