import { fieldOf, type Place } from '../../domain/claim/fields.ts'
import { FormField } from './FormField.tsx'
import { FormSays } from './FormSays.tsx'
import type { Printed } from './form-layout.ts'
import { elementId, type FormProps, isCrossed, saidAt } from './form-value.ts'

interface CellProps extends FormProps {
  printed: Printed
}

/** One printed box, or several under each other. */
export function FormCell(props: CellProps) {
  const { printed } = props
  if ('stack' in printed) {
    return (
      <div class={`form-stack w${printed.width}`}>
        {printed.stack.map((one) => (
          <FormCell key={one.no} {...props} printed={one} />
        ))}
      </div>
    )
  }
  const places = printed.boxes.flatMap((box): Place[] => {
    const field = fieldOf(props.sheet.form, box)
    return field ? [{ field }] : []
  })
  const [first] = places
  const isWrong = places.some((place) => saidAt(props, place).length > 0)
  const isSingle = places.length === 1 && first && !first.field.reserved && !isCrossed(first.field)
  const caption = (
    <>
      <b>{printed.no}</b> {printed.caption}
    </>
  )
  return (
    <div class={`form-box w${printed.width}${isWrong ? ' wrong' : ''}`}>
      {isSingle ? (
        <label class="form-cap" for={elementId(props.id, first)}>
          {caption}
          {printed.caption ? null : <span class="only-spoken">{first.field.title}</span>}
        </label>
      ) : (
        <p class="form-cap">{caption}</p>
      )}
      <div class={isSingle ? undefined : places.length > 9 ? 'form-parts in-four' : 'form-parts'}>
        {places.map((place) => (
          <div key={place.field.box} class={isSingle ? undefined : `form-sub g${share(place.field.width)}`}>
            <FormField {...props} place={place} />
            {isSingle || isCrossed(place.field) || place.field.reserved ? null : (
              <label class="form-cap" for={elementId(props.id, place)}>
                {partName(place)}
              </label>
            )}
          </div>
        ))}
      </div>
      {places.map((place) => (
        <FormSays key={place.field.box} {...props} place={place} />
      ))}
    </div>
  )
}

/** "Patient: last name" → "last name" under its part of the box; where the caption says the rest, a shorter one. */
function partName({ field }: Place): string {
  const part = /^FL(?:67|72|74)[A-Qa-e]?(\.\w+)?$/.exec(field.box)
  if (part) return { '.poa': 'POA', '.day': 'date' }[part[1] ?? ''] ?? 'code'
  return (
    shortNames[field.box] ??
    field.title
      .split(': ')
      .at(-1)
      ?.replace(/^Diagnosis /, '') ??
    field.title
  )
}

const shortNames: Readonly<Record<string, string>> = {
  '14.day': 'date',
  '14.qualifier': 'qualifier',
  '15.day': 'date',
  '15.qualifier': 'qualifier',
  '16.from': 'from',
  '16.to': 'to',
  '18.from': 'from',
  '18.to': 'to',
  '20.charge': 'charge',
  '22.code': 'code',
  '22.reference': 'original reference',
  '23': 'authorization',
  '25': 'number',
  '31': 'signature',
  'FL50.filing': 'kind',
}

/** Classes g1 to g6 by the characters that fit: a state, a code, a date, a first name, a last name, a whole line. */
const share = (width: number): number => 1 + [3, 8, 12, 16, 24].filter((limit) => width > limit).length
