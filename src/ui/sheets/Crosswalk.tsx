import { useEffect, useRef } from 'preact/hooks'
import { boxId, boxName, type Place } from '../../domain/claim/fields.ts'
import {
  componentSeparator,
  elementSeparator,
  type PreviewPart,
  type PreviewSegment,
  type SheetPreview,
} from '../../domain/x12/sheet-preview.ts'
import { Button } from '../kit/Button.tsx'

interface CrosswalkProps {
  preview: SheetPreview | undefined
  /** The box that has the focus. */
  place: Place | undefined
  /** To a box of the form. */
  onGo: (place: Place) => void
}

/** The 837 as it would be written now; the element of the box in hand is marked, and a segment leads to its boxes. */
export function Crosswalk({ preview, place, onGo }: CrosswalkProps) {
  const list = useRef<HTMLOListElement>(null)
  const box = place && boxId(place)
  const spots = (box !== undefined && preview?.spots.get(box)) || []
  const current = new Set(spots.map(({ position }) => position))
  useEffect(() => {
    const shown = list.current
    const found = shown?.querySelector<HTMLElement>('.open')
    // Only the panel moves; the page stays where the student types.
    if (shown && found) shown.scrollTop = found.offsetTop - shown.clientHeight / 3
  }, [box, preview])

  return (
    <section class="crosswalk stack tight no-print" aria-labelledby="crosswalk-title">
      <h2 id="crosswalk-title">In the 837</h2>
      <Says place={place} preview={preview} spots={spots} />
      <ol class="wire" ref={list} aria-label="Segments of this claim">
        {preview?.segments.map((segment) => (
          <Segment
            key={segment.position}
            segment={segment}
            box={box}
            isCurrent={current.has(segment.position)}
            onGo={onGo}
          />
        ))}
      </ol>
    </section>
  )
}

interface SaysProps {
  place: Place | undefined
  preview: SheetPreview | undefined
  spots: readonly { loop: string; ref: string; value: string }[]
}

function Says({ place, preview, spots }: SaysProps) {
  if (!preview)
    return <p class="muted small">The form has boxes that no form has, so nothing can be written of it.</p>
  if (!place)
    return (
      <p class="muted small">
        Go into a box and its element is marked here; press a segment to go to its box. A ? stands where the
        file still needs something.
      </p>
    )
  const name = `${boxName(place)}, ${place.field.title}`
  if (spots.length === 0)
    return (
      <p class="small">
        <strong>{name}</strong>{' '}
        {place.field.wire
          ? `would travel as ${place.field.wire}; this claim sends nothing there.`
          : 'stays on paper.'}
      </p>
    )
  return (
    <p class="small">
      <strong>{name}</strong>:{' '}
      {spots.map(({ loop, ref, value }, index) => (
        <span key={`${loop} ${ref}`}>
          {index > 0 ? ', ' : ''}
          loop {loop}, <code class="code">{ref}</code>
          {value === '' ? ' (empty)' : ''}
        </span>
      ))}
    </p>
  )
}

interface SegmentProps {
  segment: PreviewSegment
  box: string | undefined
  isCurrent: boolean
  onGo: (place: Place) => void
}

function Segment({ segment, box, isCurrent, onGo }: SegmentProps) {
  const { loop, id, elements, boxes } = segment
  const raw = (
    <code class="seg-text">
      <b>{id}</b>
      {elements.map((parts, index) => (
        <span key={index}>
          {elementSeparator}
          {parts.map((part, at) => (
            <span key={at}>
              {at > 0 ? componentSeparator : ''}
              <Part part={part} box={box} />
            </span>
          ))}
        </span>
      ))}
    </code>
  )
  const [first] = boxes
  return (
    <li class={isCurrent ? 'seg open' : 'seg'} data-loop={loop} aria-current={isCurrent ? true : undefined}>
      {first ? (
        <button type="button" class="seg-go" onClick={() => onGo(first)}>
          {raw}
        </button>
      ) : (
        raw
      )}
      {isCurrent && boxes.length > 1 ? (
        <span class="row">
          {boxes.map((one) => (
            <Button
              key={boxId(one)}
              kind="quiet"
              small
              says={`Go to ${boxName(one)}, ${one.field.title}`}
              onClick={() => onGo(one)}
            >
              {one.field.box}
            </Button>
          ))}
        </span>
      ) : null}
    </li>
  )
}

function Part({ part, box }: { part: PreviewPart; box: string | undefined }) {
  const isIn = box !== undefined && part.boxes.includes(box)
  return isIn ? <mark>{part.text === '' ? '␣' : part.text}</mark> : <span>{part.text}</span>
}
