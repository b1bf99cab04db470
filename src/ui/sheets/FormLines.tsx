import { fieldOf, type Place } from '../../domain/claim/fields.ts'
import { FormField } from './FormField.tsx'
import { FormSays } from './FormSays.tsx'
import type { FormLayout, LineColumn } from './form-layout.ts'
import { type FormProps, saidAt } from './form-value.ts'

interface LinesProps extends FormProps {
  layout: FormLayout
  count: number
}

/** The service lines: one row of cells each, and above it the shaded half where the form has one. */
export function FormLines(props: LinesProps) {
  const { layout, count } = props
  const lines = Array.from({ length: count }, (_, index) => index + 1)
  return (
    <table class="form-lines">
      <caption class="only-spoken">{layout.linesTitle}</caption>
      <thead>
        <tr>
          <th scope="col" class="form-cap size-n">
            <span class="only-spoken">Line</span>
          </th>
          {layout.columns.map((one) => (
            <th key={one.box} scope="col" class={`form-cap size-${one.size}`}>
              {one.caption}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <tbody key={line} class={isSpare(props, line) ? 'spare' : undefined}>
          {layout.shaded.length > 0 ? <Shaded {...props} line={line} /> : null}
          <tr>
            <th scope="row" class="form-cap line-no">
              {line}
            </th>
            {layout.columns.map((one) => (
              <LineCell key={one.box} {...props} column={one} line={line} />
            ))}
          </tr>
          <LineSays {...props} line={line} />
        </tbody>
      ))}
    </table>
  )
}

/** An empty line after the first empty one: not shown among the groups of a phone. */
const isSpare = ({ sheet }: FormProps, line: number): boolean => line > sheet.lines.length + 1

interface CellProps extends LinesProps {
  column: LineColumn
  line: number
  shaded?: boolean
  span?: number | undefined
}

function placeOf({ sheet }: FormProps, box: string, line: number): Place | undefined {
  const field = fieldOf(sheet.form, box)
  return field && { field, line }
}

function LineCell(props: CellProps) {
  const place = placeOf(props, props.column.box, props.line)
  if (!place) return null
  const looks = [props.shaded ? 'shaded' : '', saidAt(props, place).length > 0 ? 'wrong' : '']
    .filter(Boolean)
    .join(' ')
  return (
    <td class={looks || undefined} colSpan={props.span} data-cap={place.field.title}>
      <FormField {...props} place={place} label={`Line ${props.line}: ${place.field.title}`} />
    </td>
  )
}

/** The upper half of a line on the CMS-1500: drug number, unit, qualifier and taxonomy. */
function Shaded(props: LinesProps & { line: number }) {
  const [drug, ...rest] = props.layout.shaded
  return (
    <tr>
      <th class="line-no" />
      {drug ? (
        <LineCell {...props} column={drug} shaded span={props.layout.columns.length - rest.length} />
      ) : null}
      {rest.map((one) => (
        <LineCell key={one.box} {...props} column={one} shaded />
      ))}
    </tr>
  )
}

function LineSays(props: LinesProps & { line: number }) {
  const places = [...props.layout.shaded, ...props.layout.columns].flatMap(
    ({ box }) => placeOf(props, box, props.line) ?? [],
  )
  const wrong = places.filter((place) => saidAt(props, place).length > 0)
  if (wrong.length === 0) return null
  return (
    <tr>
      <td colSpan={props.layout.columns.length + 1} class="line-says">
        {wrong.map((place) => (
          <FormSays key={place.field.box} {...props} place={place} />
        ))}
      </td>
    </tr>
  )
}
