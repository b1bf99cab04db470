import { useMemo, useState } from 'preact/hooks'
import { listOf } from '../../domain/claim/field-list.ts'
import { fieldOf, fieldsOf, LINES_ON, type Place } from '../../domain/claim/fields.ts'
import { Button } from '../kit/Button.tsx'
import { FormCell } from './FormCell.tsx'
import { listId, namedListId } from './FormField.tsx'
import { FormHelp } from './FormHelp.tsx'
import { FormLines } from './FormLines.tsx'
import type { FormLayout } from './form-layout.ts'
import { type FormProps, isCrossed } from './form-value.ts'

interface ClaimFormProps extends FormProps {
  layout: FormLayout
  look: 'form-cms' | 'form-ub'
}

/** A claim form drawn from its layout: boxes, service lines, and the help of the box that has the focus. */
export function ClaimForm(props: ClaimFormProps) {
  const { layout, sheet } = props
  const most = LINES_ON[sheet.form]
  const [added, setAdded] = useState(0)
  const [place, setPlace] = useState<Place>()
  const count = Math.min(most, Math.max(layout.atLeast, sheet.lines.length) + added)

  const placeOf = (target: EventTarget | null): Place | undefined => {
    if (!(target instanceof HTMLInputElement)) return undefined
    const { box, line } = target.dataset
    const field = box === undefined ? undefined : fieldOf(sheet.form, box)
    return field && { field, ...(line === undefined ? {} : { line: Number(line) }) }
  }
  const look = (event: FocusEvent) => {
    const found = placeOf(event.target)
    if (!found) return
    setPlace(found)
    props.onPlace?.(found)
  }
  const leave = (event: FocusEvent) => {
    const found = placeOf(event.target)
    if (found) props.onLeave?.(found)
  }

  // Going from box to box draws the help anew, not three hundred boxes.
  const form = useMemo(
    () => (
      <div class={props.look} onFocusIn={look} onFocusOut={leave}>
        {layout.parts.map((part) => (
          <div key={part.title}>
            {part.lines ? (
              <>
                <h3 class="form-part">{layout.linesTitle}</h3>
                <FormLines {...props} count={count} />
                {props.onBox && count < most ? (
                  <p class="form-more no-print">
                    <Button small kind="quiet" onClick={() => setAdded(added + 1)}>
                      Add line {count + 1}
                    </Button>
                  </p>
                ) : null}
              </>
            ) : null}
            <h3 class="form-part">{part.title}</h3>
            {part.rows.map((row, index) => (
              <div key={index} class="form-row">
                {row.map((printed, at) => (
                  <FormCell key={at} {...props} printed={printed} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    ),
    [sheet, props.said, props.onBox, props.lists, props.onPlace, props.onLeave, count],
  )
  const choices = useMemo(() => <Choices {...props} />, [sheet.form, props.id, props.lists])
  return (
    <>
      {form}
      {choices}
      <FormHelp {...props} place={place} />
    </>
  )
}

function Choices({ id, sheet, lists }: FormProps) {
  const fields = fieldsOf(sheet.form)
  const own = fields
    .filter((field) => field.options && !isCrossed(field))
    .map((field) => [listId(id, field.box), field.options ?? []] as const)
  const named = fields.flatMap((field) => {
    const name = field.options ? undefined : listOf(field)
    const rows = name && lists?.[name]
    // The list has facility and care; a whole stay or visit is what most bills are for.
    return rows
      ? [
          [
            namedListId(id, name),
            rows.map(({ code, label }) => ({ value: `${code}${name === 'type-of-bill' ? '1' : ''}`, label })),
          ] as const,
        ]
      : []
  })
  return (
    <>
      {[...new Map([...own, ...named])].map(([list, options]) => (
        <datalist key={list} id={list}>
          {options.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      ))}
    </>
  )
}
