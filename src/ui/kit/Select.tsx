import { describedBy, Problem } from './Problem.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectProps {
  id: string
  label: string
  value: string
  choices: readonly Choice[]
  onChange: (value: string) => void
  /** Shown while nothing is chosen; its value is the empty string. */
  prompt?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  disabled?: boolean | undefined
  hideLabel?: boolean | undefined
}

/** The browser's own list: it works with every keyboard, screen reader and phone. */
export function Select(props: SelectProps) {
  const { id, hint, error } = props
  return (
    <div class="field">
      <label for={id} class={props.hideLabel ? 'only-spoken' : undefined}>
        {props.label}
      </label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        id={id}
        name={id}
        class="input"
        value={props.value}
        disabled={props.disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.prompt === undefined ? null : <option value="">{props.prompt}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {error ? <Problem id={`${id}-error`}>{error}</Problem> : null}
    </div>
  )
}
