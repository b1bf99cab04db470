import { formDay } from '../../domain/kernel/day.ts'
import { dollars } from '../../domain/kernel/money.ts'
import { Field } from '../../ui/kit/Field.tsx'
import { CheckboxGroup } from '../../ui/kit/Options.tsx'
import { FollowQuestion } from '../FollowQuestion.tsx'
import type { QuestionProps } from '../props.ts'
import { paperTabs, WorkDesk } from '../WorkDesk.tsx'
import { slipLabels } from './grid.ts'
import {
  type ChargeBatchAnswer,
  type ChargeBatchKey,
  type ChargeBatchPrompt,
  type SlipField,
  slipFields,
} from './schema.ts'
import { TicketEntry } from './TicketEntry.tsx'
import { TicketSheet } from './TicketSheet.tsx'

type Props = QuestionProps<ChargeBatchPrompt, ChargeBatchKey, ChargeBatchAnswer>

/** The morning's tickets, the schedule and the charges at the left; the grid, the slip and the deposit at the right. */
export function ChargeBatchView(props: Props) {
  const { prompt, answer, onAnswer } = props
  const change = (patch: Partial<ChargeBatchAnswer>) => onAnswer({ ...answer, ...patch })
  const tabs = [
    {
      id: 'tickets',
      label: 'Tickets',
      panel: (
        <div class="stack">
          {prompt.tickets.map((ticket) => (
            <TicketSheet key={ticket.ticket} ticket={ticket} prompt={prompt} />
          ))}
        </div>
      ),
    },
    { id: 'schedule', label: 'Schedule', panel: <Schedule prompt={prompt} /> },
    { id: 'charges', label: 'Charges', panel: <Charges prompt={prompt} /> },
    { id: 'deposit', label: 'Deposit', panel: <Deposit prompt={prompt} /> },
    ...paperTabs(prompt.papers),
  ]
  return (
    <WorkDesk
      id={prompt.id}
      text={prompt.text}
      tabs={tabs}
      action="Close the batch"
      grade={props.grade}
      labelOf={(at) => labelOf(prompt, at)}
      sources={props.sources}
      disabled={props.disabled}
      confidence={
        props.asksConfidence
          ? { value: answer.confidence, onChange: (confidence) => change({ confidence }) }
          : undefined
      }
      onCheck={() => props.onCheck(answer)}
      onRetry={props.onRetry}
    >
      {prompt.tickets.map((ticket) => (
        <TicketEntry key={ticket.ticket} id={prompt.id} ticket={ticket} answer={answer} change={change} />
      ))}
      <CheckboxGroup
        id={`${prompt.id}-missing`}
        legend="Who was seen and has no ticket?"
        hint="Leave it empty when every visit has one."
        options={prompt.schedule.map((visit) => ({
          value: visit.account,
          label: `${visit.time} ${visit.patient}`,
        }))}
        values={answer.missing}
        onChange={(missing) => change({ missing: [...missing] })}
      />
      <section class="sheet stack tight" aria-label="Batch slip">
        <h3>Batch slip, added up from the papers</h3>
        <div class="work-fields">
          {slipFields.map((name) => (
            <Field
              key={name}
              id={`${prompt.id}-slip-${name}`}
              label={slipLabels[name]}
              mono
              size={10}
              inputMode="decimal"
              value={answer.slip[name] ?? ''}
              onInput={(value) => change({ slip: { ...answer.slip, [name]: value } })}
            />
          ))}
        </div>
        <Field
          id={`${prompt.id}-difference`}
          label="Payments entered less the deposit"
          hint="0 when they agree; a minus when the deposit is larger"
          mono
          size={10}
          value={answer.difference}
          onInput={(difference) => change({ difference })}
        />
      </section>
      <FollowQuestion
        id={prompt.id}
        follow={prompt.follow}
        value={answer.follow}
        onChange={(follow) => change({ follow })}
      />
    </WorkDesk>
  )
}

const states = { seen: 'Seen', 'no-show': 'Did not come', canceled: 'Canceled' } as const

function Schedule({ prompt }: { prompt: ChargeBatchPrompt }) {
  return (
    <div class="table-wrap">
      <table class="table dense">
        <caption>Schedule of {formDay(prompt.day)}</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Account</th>
            <th scope="col">Patient</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {prompt.schedule.map((visit) => (
            <tr key={`${visit.time} ${visit.account}`}>
              <td>{visit.time}</td>
              <td>{visit.account}</td>
              <th scope="row">{visit.patient}</th>
              <td>{states[visit.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Charges({ prompt }: { prompt: ChargeBatchPrompt }) {
  return (
    <div class="table-wrap">
      <table class="table dense">
        <caption>Charges of the practice, one unit</caption>
        <tbody>
          {prompt.prices.map(({ code, label, cents }) => (
            <tr key={code}>
              <td>
                <code class="code">{code}</code>
              </td>
              <td>{label}</td>
              <td class="num">{dollars(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Deposit({ prompt }: { prompt: ChargeBatchPrompt }) {
  const { cash, check, card } = prompt.deposit
  return (
    <table class="table dense">
      <caption>Deposit as counted</caption>
      <tbody>
        {Object.entries({ Cash: cash, Checks: check, Cards: card, Total: cash + check + card }).map(
          ([label, cents]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="num">{dollars(cents)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function labelOf(prompt: ChargeBatchPrompt, at: string): string {
  const [what = '', which = '', index] = at.split('.')
  const name = prompt.schedule.find((visit) => visit.account === which)?.patient ?? which
  const own: Readonly<Record<string, string>> = {
    decisions: `Ticket ${which}`,
    lines: `Ticket ${which}, line ${Number(index) + 1}`,
    extra: `Ticket ${which}, more than marked`,
    paid: `Ticket ${which}, paid`,
    missing: `No ticket: ${name}`,
    slip: slipLabels[which as SlipField] ?? which,
    difference: 'Payments less deposit',
    follow: 'What next',
  }
  return own[what] ?? at
}
