import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface Column<Row> {
  readonly id: string
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  /** Money and counts: right aligned, figures of one width. */
  readonly number?: boolean | undefined
  /** Makes the column sortable: less than zero when the first row comes first. */
  readonly compare?: ((first: Row, second: Row) => number) | undefined
}

interface DataTableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  dense?: boolean | undefined
  /** Shown instead of rows when there are none. */
  empty?: string | undefined
}

/** A table with a caption; the first column heads its row. Wide ones scroll in their own box. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns } = props
  const [sort, setSort] = useState<{ id: string; down: boolean }>()
  const compare = columns.find((column) => column.id === sort?.id)?.compare
  const rows = compare
    ? [...props.rows].sort((first, second) => (sort?.down ? -1 : 1) * compare(first, second))
    : props.rows
  const turn = (id: string) => setSort({ id, down: sort?.id === id && !sort.down })
  const direction = (id: string) => (sort?.id !== id ? 'none' : sort.down ? 'descending' : 'ascending')

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-wrap" aria-label={props.caption} tabIndex={0}>
      <table class={props.dense ? 'table dense' : 'table'}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                class={column.number ? 'num' : undefined}
                aria-sort={column.compare ? direction(column.id) : undefined}
              >
                {column.compare ? (
                  <button type="button" onClick={() => turn(column.id)}>
                    {column.label}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length}>{props.empty ?? 'Nothing here yet.'}</td>
            </tr>
          ) : null}
          {rows.map((row) => (
            <tr key={props.rowId(row)}>
              {columns.map((column, index) => {
                const look = column.number ? 'num' : undefined
                return index === 0 ? (
                  <th key={column.id} scope="row" class={look}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} class={look}>
                    {column.cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
