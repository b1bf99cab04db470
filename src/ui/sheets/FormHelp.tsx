import { hippsParts, typeOfBillParts } from '../../domain/claim/code-parts.ts'
import { listOf } from '../../domain/claim/field-list.ts'
import { boxName, fieldOf, type Place } from '../../domain/claim/fields.ts'
import { type FormProps, textIn } from './form-value.ts'

/** What belongs in the box that has the focus, what its code says, and where it travels. */
export function FormHelp(props: FormProps & { place: Place | undefined }) {
  const { id, place } = props
  if (!place)
    return (
      <p class="form-help no-print" id={`${id}-help`}>
        Go into a box to read what belongs there and where it travels.
      </p>
    )
  const { field } = place
  const meaning = meaningOf(props, place)
  const origin = textIn(props, place).trim() === '' ? undefined : props.originOf?.(place)
  return (
    <p class="form-help no-print" id={`${id}-help`}>
      <strong>
        {boxName(place)}, {field.title}.
      </strong>{' '}
      {field.help}
      {meaning === '' ? null : (
        <>
          {' '}
          <strong>{meaning}</strong>
        </>
      )}
      {origin ? ` ${origin}` : ''}
      {field.wire ? (
        <>
          {' '}
          In the 837: <code class="code">{field.wire}</code>
        </>
      ) : (
        ' It does not travel in the 837.'
      )}
    </p>
  )
}

/** The words of the code that stands in a box; blank where it has none. */
function meaningOf(props: FormProps, place: Place): string {
  const { field, line } = place
  const typed = textIn(props, place).trim().toUpperCase()
  if (typed === '') return ''
  const label = (code: string, name = listOf(field)) =>
    name && props.lists?.[name]?.find((row) => row.code === code)?.label
  if (field.box === 'FL4') return sentence(typeOfBillParts(typed, (first) => label(first, 'type-of-bill')))
  if (field.box === 'FL44' && line !== undefined) {
    const revenue = fieldOf('institutional', 'FL42')
    const parts = revenue ? hippsParts(textIn(props, { field: revenue, line }), typed) : []
    return parts.length > 0 ? sentence(parts) : ''
  }
  const said = field.options?.find(({ value }) => value.toUpperCase() === typed)?.label ?? label(typed)
  return said ? `${typed}: ${said}.` : ''
}

const sentence = (parts: ReturnType<typeof typeOfBillParts>): string =>
  parts
    .map(({ text, name, says }) => `${text || '–'} ${says ?? `${name.toLowerCase()}: not known`}`)
    .join(' · ')
