import type { ComponentChildren } from 'preact'
import { describedBy, Problem } from './Problem.tsx'
import { Status, type StatusKind } from './Status.tsx'

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** Shown after Check. */
  readonly status?: StatusKind | undefined
  readonly disabled?: boolean | undefined
}

interface GroupProps {
  id: string
  legend: string
  options: readonly Option[]
  hint?: string | undefined
  error?: string | undefined
  /** Each option in a box with its letter A–H: exam and quiz items. */
  boxed?: boolean | undefined
  disabled?: boolean | undefined
}

/** One of several. Arrow keys move inside, as in every browser. */
export function RadioGroup(props: GroupProps & { value: string; onChange: (value: string) => void }) {
  return (
    <Group {...props}>
      {(option, index) => (
        <Line key={option.value} {...props} option={option} index={index}>
          <input
            type="radio"
            id={`${props.id}-${index}`}
            name={props.id}
            value={option.value}
            checked={props.value === option.value}
            disabled={option.disabled}
            onChange={() => props.onChange(option.value)}
          />
        </Line>
      )}
    </Group>
  )
}

/** Several of several; `values` keeps the order of the options. */
export function CheckboxGroup(
  props: GroupProps & { values: readonly string[]; onChange: (values: readonly string[]) => void },
) {
  const toggled = (value: string) =>
    props.options
      .map((option) => option.value)
      .filter((other) => props.values.includes(other) !== (other === value))
  return (
    <Group {...props}>
      {(option, index) => (
        <Line key={option.value} {...props} option={option} index={index}>
          <input
            type="checkbox"
            id={`${props.id}-${index}`}
            name={props.id}
            value={option.value}
            checked={props.values.includes(option.value)}
            disabled={option.disabled}
            onChange={() => props.onChange(toggled(option.value))}
          />
        </Line>
      )}
    </Group>
  )
}

function Group(props: GroupProps & { children: (option: Option, index: number) => ComponentChildren }) {
  const { id, hint, error } = props
  return (
    <fieldset
      id={id}
      class={props.boxed ? 'options boxed' : 'options'}
      disabled={props.disabled}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend>{props.legend}</legend>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {props.options.map(props.children)}
      {error ? <Problem id={`${id}-error`}>{error}</Problem> : null}
    </fieldset>
  )
}

function Line(props: GroupProps & { option: Option; index: number; children: ComponentChildren }) {
  const { option } = props
  return (
    <label class="check" for={`${props.id}-${props.index}`}>
      {props.children}
      {props.boxed ? (
        <span class="keycap" aria-hidden="true">
          {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[props.index]}
        </span>
      ) : null}
      <span>
        {option.label}
        {option.hint ? <span class="hint"> {option.hint}</span> : null}
      </span>
      {option.status ? <Status kind={option.status} /> : null}
    </label>
  )
}
