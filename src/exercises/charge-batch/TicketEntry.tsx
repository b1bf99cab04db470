import { Button } from '../../ui/kit/Button.tsx'
import { Field } from '../../ui/kit/Field.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import type { ChargeBatchAnswer, EnteredLine } from './schema.ts'
import { decisions, type Ticket } from './tickets.ts'

interface TicketEntryProps {
  id: string
  ticket: Ticket
  answer: ChargeBatchAnswer
  change: (patch: Partial<ChargeBatchAnswer>) => void
}

const columns = [
  { name: 'code', label: 'Code', size: 7 },
  { name: 'modifiers', label: 'Modifiers', size: 6 },
  { name: 'units', label: 'Units', size: 3 },
  { name: 'diagnosis', label: 'Diagnosis', size: 9 },
  { name: 'charge', label: 'Charge', size: 8 },
] as const

const empty: EnteredLine = { code: '', modifiers: '', units: '', diagnosis: '', charge: '' }

/** What becomes of one ticket, and its lines in the grid; a new line opens below the last filled one. */
export function TicketEntry({ id, ticket, answer, change }: TicketEntryProps) {
  const number = ticket.ticket
  const lines = [...(answer.lines[number] ?? [])]
  const rows = lines.length === 0 ? [empty] : lines
  const put = (next: readonly EnteredLine[]) => change({ lines: { ...answer.lines, [number]: [...next] } })
  const set = (index: number, name: keyof EnteredLine) => (value: string) =>
    put(rows.map((row, at) => (at === index ? { ...row, [name]: value } : row)))
  return (
    <section class="sheet stack tight" aria-label={`Ticket ${number}`}>
      <h3>
        {number} · {ticket.patient}
      </h3>
      <Select
        id={`${id}-${number}`}
        label={`What to do with ticket ${number}`}
        hideLabel
        prompt="What to do with it"
        value={answer.decisions[number] ?? ''}
        choices={decisions}
        onChange={(value) => change({ decisions: { ...answer.decisions, [number]: value } })}
      />
      {answer.decisions[number] === 'post' ? (
        <>
          <div class="table-wrap">
            <table class="table dense">
              <thead>
                <tr>
                  {columns.map(({ name, label }) => (
                    <th key={name} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={index}>
                    {columns.map(({ name, label, size }) => (
                      <td key={name}>
                        <Field
                          id={`${id}-${number}-${index}-${name}`}
                          label={`${label}, line ${index + 1} of ticket ${number}`}
                          hideLabel
                          mono
                          size={size}
                          value={row[name]}
                          onInput={set(index, name)}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div class="row">
            <Button small says={`Add a line to ticket ${number}`} onClick={() => put([...rows, empty])}>
              Add a line
            </Button>
            {rows.length > 1 ? (
              <Button
                small
                kind="quiet"
                says={`Take away the last line of ticket ${number}`}
                onClick={() => put(rows.slice(0, -1))}
              >
                Take the last one away
              </Button>
            ) : null}
          </div>
          <Field
            id={`${id}-${number}-paid`}
            label={`Paid at the visit, ticket ${number}`}
            mono
            size={8}
            inputMode="decimal"
            value={answer.paid[number] ?? ''}
            onInput={(value) => change({ paid: { ...answer.paid, [number]: value } })}
          />
        </>
      ) : null}
    </section>
  )
}
