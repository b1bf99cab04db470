import type { IndexTerm } from '../../domain/codes/index-volume.ts'
import { Sends } from './IndexSends.tsx'
import type { OpenTermProps } from './IndexTree.tsx'

interface IndexTableProps extends OpenTermProps {
  columns: readonly string[]
}

interface Row {
  readonly path: readonly string[]
  readonly term: IndexTerm
}

const rowsOf = (term: IndexTerm, above: readonly string[]): readonly Row[] => {
  const path = [...above, term.term]
  return [{ path, term }, ...term.terms.flatMap((each) => rowsOf(each, path))]
}

/** A term of the tables of neoplasms or drugs with what stands below it, a column for each way it is coded. */
export function IndexTable({ main, at, columns, onCode, onSee }: IndexTableProps) {
  const meant = at.join(' ')
  return (
    <div class="index-table">
      <table class="table dense" onKeyDown={walk}>
        <caption class="only-spoken">{main.path.join(', ')}: a code in each column</caption>
        <thead>
          <tr>
            <th scope="col">Term</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(main.term, []).map(({ path, term }) => (
            <tr
              key={path.join(' ')}
              class={path.length > 1 && path.join(' ') === meant ? 'meant' : undefined}
            >
              <th scope="row" class={`d${Math.min(path.length - 1, 4)}`}>
                {term.term}
                {term.modifiers.map((word) => (
                  <span key={word} class="muted small">
                    {' '}
                    ({word})
                  </span>
                ))}
                <Sends term={term} onSee={onSee} />
              </th>
              {columns.map((column, place) => {
                const code = term.codes[place]
                return (
                  <td key={column} data-column={column} class={code ? undefined : 'none'}>
                    {code ? (
                      <button
                        type="button"
                        class="btn quiet small code"
                        aria-label={`${code}, ${column}: open in the tabular list`}
                        onClick={() => onCode(path, code)}
                      >
                        {code}
                      </button>
                    ) : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Arrows go from cell to cell. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
  const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th')
  const row = cell?.parentElement
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
  if (!cell || !(row instanceof HTMLTableRowElement) || !step) return
  const [down = 0, right = 0] = step
  const { rows } = event.currentTarget
  for (let y = row.rowIndex + down, x = cell.cellIndex + right; rows[y]?.cells[x]; y += down, x += right) {
    const button = rows[y]?.cells[x]?.querySelector('button')
    if (!button) continue
    event.preventDefault()
    button.focus()
    return
  }
}
