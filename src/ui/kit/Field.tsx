import { describedBy, Problem } from './Problem.tsx'

interface FieldProps {
  /** Unique on the page; problems link to it. */
  id: string
  label: string
  value: string
  onInput: (value: string) => void
  /** Left the field or pressed Enter. */
  onChange?: ((value: string) => void) | undefined
  hint?: string | undefined
  /** What is wrong, as a whole sentence. */
  error?: string | undefined
  /** Where: "Box 24E, line 2". */
  place?: string | undefined
  /** Codes, numbers and dates in mono, as wide as `size`. */
  mono?: boolean | undefined
  multiline?: boolean | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  readOnly?: boolean | undefined
  type?: 'text' | 'date' | 'email' | 'number' | 'password' | 'search' | 'url' | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | undefined
  size?: number | undefined
  maxLength?: number | undefined
  autoComplete?: string | undefined
  /** The label is spoken but not shown (tables, worksheets with a head row). */
  hideLabel?: boolean | undefined
}

/** A labelled text input with its hint and its problem. Nothing is auto-corrected: typos are the student's own. */
export function Field(props: FieldProps) {
  const { id, label, hint, error, mono } = props
  const shared = {
    id,
    name: id,
    class: mono ? 'input mono' : 'input',
    value: props.value,
    required: props.required,
    disabled: props.disabled,
    readOnly: props.readOnly,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete ?? 'off',
    autoCapitalize: 'off',
    spellcheck: mono ? false : undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, hint, error),
  } as const
  const report = (tell?: (value: string) => void) => (event: { currentTarget: { value: string } }) =>
    tell?.(event.currentTarget.value)

  return (
    <div class="field">
      <label for={id} class={props.hideLabel ? 'only-spoken' : undefined}>
        {label}
      </label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {props.multiline ? (
        <textarea {...shared} onInput={report(props.onInput)} onChange={report(props.onChange)} />
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          size={props.size}
          onInput={report(props.onInput)}
          onChange={report(props.onChange)}
        />
      )}
      {error ? (
        <Problem id={`${id}-error`} place={props.place}>
          {error}
        </Problem>
      ) : null}
    </div>
  )
}
