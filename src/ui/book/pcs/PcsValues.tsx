import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PcsAxis, PcsValue } from '../../../domain/codes/pcs/axes.ts'
import { movedTo, typedTo } from './pick.ts'

interface PcsValuesProps {
  axis: PcsAxis
  /** What we say about a value under its label; undefined = nothing. */
  saysOf: (value: PcsValue) => string | undefined
  /** Choosing this one opens later places again. */
  reopens: (value: PcsValue) => boolean
  onChoose: (character: string) => void
  /** An arrow to the side: the place before (-1) or after (1). */
  onSide: (step: -1 | 1) => void
  /** Backspace: open the place before this one again. */
  onBack: () => void
}

const pause = 700 // milliseconds between keys of one word

/** The values of one place as a list to choose from, by mouse, arrows, the character itself, or the beginning of its label. */
export function PcsValues({ axis, saysOf, reopens, onChoose, onSide, onBack }: PcsValuesProps) {
  const id = useId()
  const { values, chosen, name } = axis
  const [at, setAt] = useState(() => startOf(values, chosen))
  const typed = useRef({ text: '', time: 0 })
  const list = useRef<HTMLDivElement>(null)
  const active = Math.min(at, values.length - 1)

  useEffect(() => {
    list.current?.querySelector(`[data-at="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (value: PcsValue | undefined) => {
    if (value?.isPossible) onChoose(value.character)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const moved = movedTo(event.key, active, values.length)
    const done = () => event.preventDefault()
    if (moved !== undefined) {
      done()
      setAt(moved)
    } else if (event.key === 'Enter' || event.key === ' ') {
      done()
      choose(values[active])
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      done()
      onSide(event.key === 'ArrowLeft' ? -1 : 1)
    } else if (event.key === 'Backspace') {
      done()
      onBack()
    } else if (/^[\p{L}\d]$/u.test(event.key)) {
      done()
      const isWord = event.timeStamp - typed.current.time < pause
      const text = (isWord ? typed.current.text : '') + event.key
      typed.current = { text, time: event.timeStamp }
      const found = typedTo(values, text)
      if (found >= 0) setAt(found)
    }
  }

  return (
    <div
      ref={list}
      class="pcs-values"
      role="listbox"
      tabIndex={0}
      aria-label={`${name}, character ${axis.axis}`}
      aria-activedescendant={values[active] ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      {values.map((value, index) => {
        const says = value.isPossible ? saysOf(value) : value.why
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys belong to the list
          <div
            key={value.character}
            id={`${id}-${index}`}
            data-at={index}
            class={index === active ? 'pcs-value active' : 'pcs-value'}
            role="option"
            tabIndex={-1}
            aria-selected={value.character === chosen}
            aria-disabled={value.isPossible ? undefined : true}
            onClick={() => {
              setAt(index)
              choose(value)
              list.current?.focus()
            }}
          >
            <b class="code-id">{value.character}</b>
            <span class="pcs-value-label">{value.label}</span>
            {says ? <span class="pcs-value-says">{says}</span> : null}
            {value.isPossible && reopens(value) ? (
              <span class="pcs-value-says">Opens later places again.</span>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}

/** The value chosen, or the first that can be. */
function startOf(values: readonly PcsValue[], chosen: string | undefined): number {
  const at = values.findIndex(({ character }) => character === chosen)
  return at >= 0
    ? at
    : Math.max(
        0,
        values.findIndex(({ isPossible }) => isPossible),
      )
}
