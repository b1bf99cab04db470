import type { Problem } from '../../../domain/kernel/problem.ts'
import { Amount } from '../../kit/Amount.tsx'
import { Problem as ProblemText } from '../../kit/Problem.tsx'
import { lineName } from './desk.ts'
import { columns, type PostingRow, postingOf, restOf, type Typed } from './posting-form.ts'

interface GridProps {
  rows: readonly PostingRow[]
  typed: Typed
  problems: readonly Problem[]
  onType: (cell: string, text: string) => void
}

const cellId = (line: number, column: string): string => `post-${line}-${column}`

/** A row for each line of the remittance; Tab and Enter go from cell to cell. */
export function PostGrid({ rows, typed, problems, onType }: GridProps) {
  const { lines } = postingOf(rows, typed)
  // What the payers before have settled is shown, and posted with their answers.
  const isLater = rows.some((row) => row.settled !== 0)
  const next = (event: KeyboardEvent & { currentTarget: HTMLTableElement }) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    const after = inputs[inputs.indexOf(event.target as HTMLInputElement) + 1]
    event.preventDefault()
    after?.focus()
    after?.select()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-wrap" aria-label="Posting" tabIndex={0}>
      <table class="table dense money-grid" onKeyDown={next}>
        <caption>Type the figures of the remittance</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" class="num">
              Charge
            </th>
            {isLater ? (
              <th scope="col" class="num">
                OA-23
              </th>
            ) : null}
            {columns.map(([column, label]) => (
              <th key={column} scope="col" class="num">
                {label}
              </th>
            ))}
            <th scope="col" class="num">
              Left
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <th scope="row">{lineName(row.line)}</th>
              <td class="num">
                <Amount cents={row.charge} />
              </td>
              {isLater ? (
                <td class="num">
                  <Amount cents={row.settled} />
                </td>
              ) : null}
              {columns.map(([column, label]) => (
                <Cell
                  key={column}
                  id={cellId(row.line, column)}
                  label={`${lineName(row.line)}: ${label}`}
                  value={typed[`${row.line}.${column}`] ?? ''}
                  problem={problems.find(({ at }) => at === `lines.${row.line}.${column}`)?.message}
                  onInput={(text) => onType(`${row.line}.${column}`, text)}
                />
              ))}
              <td class="num">
                <Amount
                  cents={restOf(
                    row,
                    lines.find(({ line }) => line === row.line),
                  )}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  id: string
  label: string
  value: string
  problem: string | undefined
  onInput: (text: string) => void
}

function Cell({ id, label, value, problem, onInput }: CellProps) {
  return (
    <td class="num">
      <input
        id={id}
        name={id}
        class="input mono"
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem ? <ProblemText id={`${id}-error`}>{problem}</ProblemText> : null}
    </td>
  )
}
