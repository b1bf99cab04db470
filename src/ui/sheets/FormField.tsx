import { listOf } from '../../domain/claim/field-list.ts'
import { boxName, type Place } from '../../domain/claim/fields.ts'
import type { ListName } from '../../domain/codes/entry.ts'
import { elementId, type FormProps, isCrossed, saidAt, textIn } from './form-value.ts'

interface FieldProps extends FormProps {
  place: Place
  /** Names the field where no visible label does. */
  label?: string | undefined
}

/** One field of a printed form: typed, or crossed where the form prints boxes to cross. */
export function FormField(props: FieldProps) {
  const { field, line } = props.place
  if (field.reserved) return <p class="form-val" />
  if (isCrossed(field)) return <Crosses {...props} />
  const { onBox } = props
  const id = elementId(props.id, props.place)
  const isWrong = saidAt(props, props.place).length > 0
  return (
    <input
      id={id}
      name={id}
      class="form-val"
      value={textIn(props, props.place)}
      readOnly={onBox === undefined}
      autoComplete="off"
      autoCapitalize="off"
      spellcheck={false}
      list={choicesOf(props)}
      aria-label={props.label}
      aria-invalid={isWrong ? true : undefined}
      aria-describedby={isWrong ? `${id}-says ${props.id}-help` : `${props.id}-help`}
      data-box={field.box}
      data-line={line}
      onInput={(event) => onBox?.(field.box, event.currentTarget.value, line)}
    />
  )
}

/** What is offered in a field: its own options, or the small list it is filled from. */
function choicesOf({ id, place: { field }, lists }: FieldProps): string | undefined {
  if (field.options) return listId(id, field.box)
  const name = listOf(field)
  return name && lists?.[name] ? namedListId(id, name) : undefined
}

/** The words of a small list, shared by every field that is filled from it. */
export const namedListId = (form: string, name: ListName): string => `${form}-list-${name}`

/** The list of choices of a field; fields with the same choices share one. */
export const listId = (form: string, box: string): string =>
  `${form}-choices-${/\.poa$/.test(box) ? 'poa' : box.replaceAll('.', '-')}`

/** Boxes to cross: one at most, and a cross can be taken away again. */
function Crosses(props: FieldProps) {
  const { place, onBox } = props
  const { field, line } = place
  const id = elementId(props.id, place)
  const typed = textIn(props, place).trim().toLowerCase()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in the grid of the form
    <span
      role="group"
      id={id}
      tabIndex={-1}
      aria-label={`${boxName(place)}: ${field.title}`}
      class="form-crosses"
    >
      {(field.options ?? []).map(({ value, label }, index) => (
        <label key={value} class="form-check" for={`${id}-${index}`}>
          <input
            type="checkbox"
            id={`${id}-${index}`}
            name={`${id}-${index}`}
            checked={typed === value.toLowerCase()}
            disabled={onBox === undefined}
            aria-describedby={`${props.id}-help`}
            data-box={field.box}
            data-line={line}
            onChange={(event) => onBox?.(field.box, event.currentTarget.checked ? value : '', line)}
          />
          {shortest(place.field, value, label)}
        </label>
      ))}
    </span>
  )
}

/** F and M where the form prints a letter; spoken in full. */
function shortest({ as }: Place['field'], value: string, label: string) {
  if (as !== 'code') return label
  return (
    <>
      <span aria-hidden="true">{value}</span>
      <span class="only-spoken">{label}</span>
    </>
  )
}
