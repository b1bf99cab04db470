import type { ComponentChildren } from 'preact'
import type { CodedLine } from '../../../domain/coding/answer.ts'
import type { Verdict } from '../../../domain/kernel/grade.ts'
import type { Span } from '../../../domain/kernel/span.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { Glyph } from '../../../ui/kit/Glyph.tsx'
import { letterOf } from '../edit.ts'
import { CodeField } from './CodeField.tsx'
import { Evidence } from './Evidence.tsx'
import type { Saying } from './lookup.ts'

interface DiagnosisRowProps {
  id: string
  at: number
  line: CodedLine
  saying: Saying | undefined
  hints?: ComponentChildren
  given: string | undefined
  asksPoa: boolean
  /** Rows have letters where procedures point at them. */
  hasLetters: boolean
  verdict: Verdict | undefined
  isFirst: boolean
  isLast: boolean
  onEdit: (patch: Partial<CodedLine>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onFocus: () => void
  onNext: () => void
  onShow: (span: Span) => void
  /** Undefined after Check: nothing can be changed any more. */
  onDetach: ((span: Span) => void) | undefined
}

const POA = [
  ['', 'POA –'],
  ['Y', 'Y yes'],
  ['N', 'N no'],
  ['U', 'U unknown'],
  ['W', 'W cannot tell'],
  ['1', 'exempt'],
] as const

export function DiagnosisRow(props: DiagnosisRowProps) {
  const { at, line, saying } = props
  const name = `Diagnosis ${at + 1}`
  return (
    <li class={['ws-row', props.verdict].filter(Boolean).join(' ')}>
      <span class="ws-no">
        {at + 1}
        {props.hasLetters ? ` ${letterOf(at + 1)}` : null}
      </span>
      <span class="ws-code">
        <CodeField
          id={props.id}
          label={`${name}, code`}
          value={line.code}
          given={props.given}
          describedBy={`${props.id}-says`}
          onInput={(code) => props.onEdit({ code })}
          onFocus={props.onFocus}
          onNext={props.onNext}
        />
      </span>
      <span class="ws-text" id={`${props.id}-says`}>
        {saying ? <span class={saying.complete ? undefined : 'muted'}>{saying.says}</span> : null}
      </span>
      <span class="ws-tools">
        {props.given === undefined && props.onDetach ? (
          <>
            <Button
              kind="quiet"
              small
              says={`Move ${name} up`}
              disabled={props.isFirst}
              onClick={() => props.onMove(-1)}
            >
              ▲
            </Button>
            <Button
              kind="quiet"
              small
              says={`Move ${name} down`}
              disabled={props.isLast}
              onClick={() => props.onMove(1)}
            >
              ▼
            </Button>
            <Button kind="quiet" small says={`Remove ${name}`} onClick={props.onRemove}>
              <Glyph name="close" />
            </Button>
          </>
        ) : null}
      </span>
      <div class="ws-more row">
        {props.asksPoa ? (
          <select
            class="input"
            aria-label={`${name}, present on admission`}
            value={line.poa}
            onChange={(event) => props.onEdit({ poa: event.currentTarget.value })}
            onFocus={props.onFocus}
          >
            {POA.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : null}
        <Evidence spans={line.evidence} line={name} onShow={props.onShow} onDetach={props.onDetach} />
        {props.hints}
      </div>
    </li>
  )
}
