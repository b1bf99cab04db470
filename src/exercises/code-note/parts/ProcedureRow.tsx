import type { ProcedureLine } from '../../../domain/coding/answer.ts'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import type { Verdict } from '../../../domain/kernel/grade.ts'
import type { Span } from '../../../domain/kernel/span.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { Glyph } from '../../../ui/kit/Glyph.tsx'
import { makeModifiers, makePointers, parseModifiers, parsePointers } from '../edit.ts'
import { CodeField } from './CodeField.tsx'
import { Evidence } from './Evidence.tsx'
import type { Saying } from './lookup.ts'

interface ProcedureRowProps {
  id: string
  at: number
  line: ProcedureLine
  saying: Saying | undefined
  given: string | undefined
  asks: CodingPrompt['asks']
  verdict: Verdict | undefined
  onEdit: (patch: Partial<ProcedureLine>) => void
  onRemove: () => void
  onFocus: () => void
  onNext: () => void
  onShow: (span: Span) => void
  /** Undefined after Check: nothing can be changed any more. */
  onDetach: ((span: Span) => void) | undefined
}

export function ProcedureRow(props: ProcedureRowProps) {
  const { at, line, saying, onEdit } = props
  const name = `Procedure ${at + 1}`
  const isPcs = props.asks.procedures === 'icd10pcs'
  const cell = { onFocus: props.onFocus }
  return (
    <li class={['ws-row', isPcs ? '' : 'px', props.verdict].filter(Boolean).join(' ')}>
      <span class="ws-no">{at + 1}</span>
      <span class="ws-code">
        <CodeField
          id={props.id}
          label={`${name}, code`}
          value={line.code}
          given={props.given}
          describedBy={`${props.id}-says`}
          onInput={(code) => onEdit({ code })}
          onFocus={props.onFocus}
          onNext={props.onNext}
        />
      </span>
      {isPcs ? (
        <Cell
          {...cell}
          column="ws-text"
          label={`${name}, day`}
          value={line.day}
          type="date"
          onInput={(day) => onEdit({ day })}
        />
      ) : (
        <>
          <Cell
            {...cell}
            column="ws-mods"
            label={`${name}, modifiers, up to four`}
            value={makeModifiers(line.modifiers)}
            onInput={(text) => onEdit({ modifiers: parseModifiers(text) })}
          />
          <Cell
            {...cell}
            column="ws-units"
            label={`${name}, units`}
            value={line.units}
            onInput={(units) => onEdit({ units })}
          />
          {props.asks.pointers ? (
            <Cell
              {...cell}
              column="ws-points"
              label={`${name}, points to diagnoses, letters or numbers`}
              value={makePointers(line.pointers)}
              onInput={(text) => onEdit({ pointers: parsePointers(text) })}
            />
          ) : (
            <span />
          )}
        </>
      )}
      <span class="ws-tools">
        {props.given === undefined && props.onDetach ? (
          <Button kind="quiet" small says={`Remove ${name}`} onClick={props.onRemove}>
            <Glyph name="close" />
          </Button>
        ) : null}
      </span>
      <div class="ws-more">
        <span id={`${props.id}-says`} class={saying?.complete ? undefined : 'muted'}>
          {saying?.says}
        </span>
        <Evidence spans={line.evidence} line={name} onShow={props.onShow} onDetach={props.onDetach} />
      </div>
    </li>
  )
}

/** Shown beside the field where the head row has no room. */
const captions = {
  'ws-mods': 'mods',
  'ws-units': 'units',
  'ws-points': 'points to',
  'ws-text': 'day',
} as const

interface CellProps {
  column: keyof typeof captions
  label: string
  value: string
  type?: 'text' | 'date'
  onInput: (text: string) => void
  onFocus: () => void
}

function Cell({ column, label, value, type = 'text', onInput, onFocus }: CellProps) {
  return (
    <span class={column} data-cap={captions[column]}>
      <input
        class="input mono"
        type={type}
        aria-label={label}
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onFocus={onFocus}
      />
    </span>
  )
}
