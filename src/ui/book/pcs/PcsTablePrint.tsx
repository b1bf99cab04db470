import { useEffect, useRef } from 'preact/hooks'
import {
  axisName,
  meaningIn,
  operationOf,
  type PcsRow,
  type PcsTables,
} from '../../../domain/codes/pcs/tables.ts'
import { fits } from '../../../domain/codes/pcs/title.ts'

interface PcsTablePrintProps {
  tables: PcsTables
  /** Three characters: `0DT`. */
  table: string
  /** Rows it does not fit are drawn pale. */
  choice: string
}

const places = [4, 5, 6, 7] as const

/** A table as the book prints it: a row is four lists, and one of each makes a code. */
export function PcsTablePrint({ tables, table, choice }: PcsTablePrintProps) {
  const rows = tables.tables[table]?.rows ?? []
  const section = table.slice(0, 1)
  const left = rows.filter((row) => fits(row, choice)).length
  const region = useRef<HTMLElement>(null)
  // The first row that still fits is brought under the head of the table.
  useEffect(() => {
    const box = region.current
    const row = box?.querySelector<HTMLElement>('tbody > tr:not(.pale)')
    const top = box?.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0
    if (box && row) box.scrollTop = left === rows.length ? 0 : Math.max(0, row.offsetTop - top)
  }, [table, choice])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys
    <section ref={region} class="pcs-print" aria-label={`Table ${table} as printed`} tabIndex={0}>
      <table>
        <caption>
          <b class="code">{table}</b> {tables.systems[table.slice(0, 2)]?.label},{' '}
          {operationOf(tables, table)?.label}.{' '}
          <span class="muted">
            {left === rows.length
              ? `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
              : `${left} of ${rows.length} rows fit`}
          </span>
        </caption>
        <thead>
          <tr>
            {places.map((axis) => (
              <th key={axis} scope="col">
                {axisName(tables, section, axis)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={fits(row, choice) ? undefined : 'pale'}>
              {places.map((axis) => (
                <td key={axis}>
                  <Cell
                    tables={tables}
                    table={table}
                    row={row}
                    axis={axis}
                    chosen={fits(row, choice) ? choice[axis - 1] : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  tables: PcsTables
  table: string
  row: PcsRow
  axis: (typeof places)[number]
  chosen: string | undefined
}

function Cell({ tables, table, row, axis, chosen }: CellProps) {
  return (
    <ul>
      {[...(row.axes[axis - 4] ?? '')].map((character) => (
        <li key={character}>
          {character === chosen ? (
            <mark>
              <b>{character}</b> {meaningIn(tables, table, row, axis, character)?.label}
            </mark>
          ) : (
            <>
              <b>{character}</b> {meaningIn(tables, table, row, axis, character)?.label}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
