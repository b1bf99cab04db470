import { useState } from 'preact/hooks'
import { boxName, fieldOf, fieldsOf, LINES_ON, type Place } from '../../domain/claim/fields.ts'
import { Button } from '../kit/Button.tsx'
import { FormCell } from './FormCell.tsx'
import { listId } from './FormField.tsx'
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

  const look = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return
    const { box, line } = event.target.dataset
    const field = box === undefined ? undefined : fieldOf(sheet.form, box)
    if (field) setPlace({ field, ...(line === undefined ? {} : { line: Number(line) }) })
  }

  return (
    <>
      <div class={props.look} onFocusIn={look}>
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
      <Choices {...props} />
      <FormHelp id={props.id} place={place} />
    </>
  )
}

/** What belongs in the box that has the focus, and where it travels. */
function FormHelp({ id, place }: { id: string; place: Place | undefined }) {
  return (
    <p class="form-help no-print" id={`${id}-help`}>
      {place ? (
        <>
          <strong>
            {boxName(place)}, {place.field.title}.
          </strong>{' '}
          {place.field.help}
          {place.field.wire ? (
            <>
              {' '}
              In the 837: <code class="code">{place.field.wire}</code>
            </>
          ) : (
            ' It does not travel in the 837.'
          )}
        </>
      ) : (
        'Go into a box to read what belongs there and where it travels.'
      )}
    </p>
  )
}

function Choices({ id, sheet }: FormProps) {
  const lists = new Map(
    fieldsOf(sheet.form)
      .filter((field) => field.options && !isCrossed(field))
      .map((field) => [listId(id, field.box), field.options ?? []]),
  )
  return (
    <>
      {[...lists].map(([list, options]) => (
        <datalist key={list} id={list}>
          {options.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      ))}
    </>
  )
}
