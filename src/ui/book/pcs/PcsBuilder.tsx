import { useEffect, useRef, useState } from 'preact/hooks'
import {
  axesOf,
  choiceOf,
  chooseIn,
  filledIn,
  nextAxis,
  type PcsValue,
  writtenChoice,
} from '../../../domain/codes/pcs/axes.ts'
import { findPcs, pcsCompletion } from '../../../domain/codes/pcs/entries.ts'
import type { Axis, PcsTables } from '../../../domain/codes/pcs/tables.ts'
import { titleOf } from '../../../domain/codes/pcs/title.ts'
import { emptyWords, operationWords, type PcsWords } from '../../../domain/codes/pcs/words.ts'
import { type Day, formDay } from '../../../domain/kernel/day.ts'
import { holds } from '../../../domain/kernel/span.ts'
import { announce } from '../../kit/announce.ts'
import { Button } from '../../kit/Button.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Empty, Loading } from '../../kit/States.tsx'
import { PcsSlots } from './PcsSlots.tsx'
import { PcsTablePrint } from './PcsTablePrint.tsx'
import { PcsValues } from './PcsValues.tsx'

export interface PcsBuilderProps {
  /** Undefined while they are being fetched. */
  tables: PcsTables | undefined
  words?: PcsWords | undefined
  /** What is chosen so far: up to seven characters in their places, `_` for an open one. */
  prefix: string
  onPrefix: (prefix: string) => void
  /** Given on a desk: takes the finished code. */
  onUse?: ((code: string) => void) | undefined
  /** The day of the procedure, or of discharge: tables of another edition are not offered for it. */
  day?: Day | undefined
}

/** Builds an ICD-10-PCS code place by place from its table: what still fits is offered, what does not says why. */
export function PcsBuilder(props: PcsBuilderProps) {
  const { tables, day } = props
  if (!tables) return <Loading label="Opening the tables" />
  if (day && !holds(tables.inForce, day))
    return (
      <Empty title={`No ICD-10-PCS table of ${formDay(day)} is here.`}>
        The tables at hand are in force from {formDay(tables.inForce.from)}
        {tables.inForce.to ? ` to ${formDay(tables.inForce.to)}` : ''}. Your own PCS file of that year would
        know the others.
      </Empty>
    )
  return <Builder {...props} tables={tables} />
}

function Builder(props: PcsBuilderProps & { tables: PcsTables }) {
  const { tables, words = emptyWords, prefix, onPrefix, onUse } = props
  const choice = choiceOf(prefix)
  const axes = axesOf(tables, choice)
  const [opened, setOpened] = useState<Axis>()
  const active = opened ?? nextAxis(axes)?.axis ?? 7
  const builder = useRef<HTMLDivElement>(null)
  const hasChosen = useRef(false)
  const table = choice.slice(0, 3)
  const isTable = tables.tables[table] !== undefined
  const entry = findPcs(tables, choice)

  // Offered by what stands before the place; what stands after it is opened again where it no longer fits.
  // In the first three places only what leads to a table is listed: that others are not shipped is said once, below.
  const listed = axesOf(tables, choice.slice(0, active - 1))[active - 1]
  const offered = listed && active <= 3 ? { ...listed, values: listed.values.filter(isPossible) } : listed
  const now = axes[active - 1]
  const isDone = entry?.billable === true

  useEffect(() => {
    if (hasChosen.current)
      builder.current
        ?.querySelector<HTMLElement>(isDone && onUse ? '.btn.primary' : '[role=listbox]')
        ?.focus()
  }, [active, choice])

  const choose = (character: string) => {
    hasChosen.current = true
    const next = chooseIn(tables, choice, active, character)
    setOpened(undefined)
    onPrefix(writtenChoice(next))
    const said = findPcs(tables, next)?.title ?? titleOf(tables, next)
    if (said) announce(next.includes('_') ? said : `${next} ${said}. The code is complete.`)
  }
  const open = (axis: Axis) => {
    hasChosen.current = true
    setOpened(axis)
  }
  const saysOf = (value: PcsValue): string | undefined => {
    const { character, label } = value
    if (active === 3) return words.operations[`${choice[0]}${character}`]?.definition
    const terms = active === 4 ? words.parts[choice.slice(0, 2) + character] : words.devices[label]
    return (
      [words.values[label], terms ? `Also: ${terms.join(', ')}.` : undefined].filter(Boolean).join(' ') ||
      undefined
    )
  }
  const filled = filledIn(tables, choice)
  // What stands before the first open place is judged; a choice made in another order is held by the values offered.
  const completion = pcsCompletion(tables, choice.replace(/_.*$/, ''))
  const head = 'entry' in completion ? completion.entry.title : undefined
  const title = (/[^_]/.test(choice.slice(3)) ? titleOf(tables, choice) : undefined) ?? head
  const forced = axes.filter(({ axis, chosen }) => chosen === undefined && filled[axis - 1] !== '_')
  const operation = isTable ? operationWords(words, table) : undefined

  return (
    <div class="pcs-builder stack" ref={builder}>
      <PcsSlots axes={axes} active={active} onOpen={open} />
      <p class="pcs-title" role="status">
        {title ?? 'Choose a section, a body system and an operation: they name the table.'}
      </p>
      {entry && isDone ? (
        <div class="row">
          <CodeText code={entry.code} title="is complete." />
          {onUse ? (
            <Button kind="primary" onClick={() => onUse(entry.code)}>
              Use {entry.code}
            </Button>
          ) : null}
        </div>
      ) : forced.length > 0 ? (
        <p>
          <Button small onClick={() => onPrefix(writtenChoice(filled))}>
            Fill in {forced.map(({ axis, name }) => `${name.toLowerCase()} ${filled[axis - 1]}`).join(', ')}:
            nothing else is left
          </Button>
        </p>
      ) : null}
      {completion.state === 'no-code' || completion.state === 'no-table' ? (
        <Notice kind="warning">
          <p>{completion.says}</p>
        </Notice>
      ) : null}
      {operation ? (
        <p class="hint">
          <b>{axes[2]?.values.find(({ character }) => character === axes[2]?.chosen)?.label}:</b>{' '}
          {operation.definition} {operation.tell}
        </p>
      ) : null}
      <div class={isTable ? 'pcs-panes' : 'stack'}>
        <section class="stack tight" aria-label={`Values for ${now?.name ?? ''}`}>
          <h4>
            {active}. {now?.name}
          </h4>
          {offered && offered.values.length > 0 ? (
            <PcsValues
              key={`${active} ${table}`}
              axis={{ ...offered, chosen: now?.chosen }}
              saysOf={saysOf}
              reopens={({ character }) =>
                now?.values.find((value) => value.character === character)?.isPossible === false
              }
              onChoose={choose}
              onSide={(step) => open(Math.min(7, Math.max(1, active + step)) as Axis)}
              onBack={() => {
                const to = Math.max(1, now?.chosen ? active : active - 1) as Axis
                hasChosen.current = true
                setOpened(to)
                onPrefix(writtenChoice(chooseIn(tables, choice, to, undefined)))
              }}
            />
          ) : (
            <p class="muted">
              {active > 3
                ? 'Section, body system and operation come first: they name the table that has these values.'
                : 'Choose a section first.'}
            </p>
          )}
          {active === 2 || active === 3 ? (
            <p class="hint">
              Only the tables that are shipped are listed. Your own PCS file would know the others.
            </p>
          ) : null}
        </section>
        {isTable ? <PcsTablePrint tables={tables} table={table} choice={choice} /> : null}
      </div>
    </div>
  )
}

const isPossible = (value: PcsValue): boolean => value.isPossible
