interface CheckboxProps {
  id: string
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  hint?: string | undefined
  disabled?: boolean | undefined
}

/** One yes or no. */
export function Checkbox(props: CheckboxProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        id={props.id}
        name={props.id}
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint ? <span class="hint"> {props.hint}</span> : null}
      </span>
    </label>
  )
}
