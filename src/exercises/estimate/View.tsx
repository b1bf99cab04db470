import { formDay } from '../../domain/kernel/day.ts'
import { dollars } from '../../domain/kernel/money.ts'
import { Field } from '../../ui/kit/Field.tsx'
import { RadioGroup } from '../../ui/kit/Options.tsx'
import { FollowQuestion } from '../FollowQuestion.tsx'
import type { QuestionProps } from '../props.ts'
import { paperTabs, WorkDesk } from '../WorkDesk.tsx'
import { type Column, columnLabels, columnsOf } from './columns.ts'
import type { EstimateAnswer, EstimateKey, EstimatePrompt } from './kind.ts'

type Props = QuestionProps<EstimatePrompt, EstimateKey, EstimateAnswer>

/** Papers, prices and benefits at the left; the estimate, line by line, at the right. */
export function EstimateView(props: Props) {
  const { prompt, answer, onAnswer } = props
  const change = (patch: Partial<EstimateAnswer>) => onAnswer({ ...answer, ...patch })
  const tabs = [
    ...paperTabs(prompt.papers),
    { id: 'prices', label: 'Prices', panel: <Prices prompt={prompt} /> },
    ...(prompt.benefits.length > 0
      ? [{ id: 'benefits', label: 'Benefits', panel: <Benefits prompt={prompt} /> }]
      : []),
  ]
  return (
    <WorkDesk
      id={prompt.id}
      text={prompt.text}
      tabs={tabs}
      action={prompt.mode === 'self-pay' ? 'Give the estimate' : 'Check the share'}
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
      <Grid prompt={prompt} answer={answer} change={change} />
      <Field
        id={`${prompt.id}-total`}
        label={prompt.mode === 'self-pay' ? 'Total of the estimate' : 'To collect from the patient'}
        mono
        size={10}
        value={answer.total}
        onInput={(total) => change({ total })}
      />
      {prompt.call ? (
        <Field
          id={`${prompt.id}-due`}
          label="Last day on which the estimate is in time"
          hint="MM/DD/YYYY, or the word none when no estimate is due"
          mono
          size={14}
          value={answer.due}
          onInput={(due) => change({ due })}
        />
      ) : null}
      <Dispute prompt={prompt} answer={answer} change={change} />
      <FollowQuestion
        id={prompt.id}
        follow={prompt.follow}
        value={answer.follow}
        onChange={(follow) => change({ follow })}
      />
    </WorkDesk>
  )
}

interface PartProps {
  prompt: EstimatePrompt
  answer: EstimateAnswer
  change: (patch: Partial<EstimateAnswer>) => void
}

function Grid({ prompt, answer, change }: PartProps) {
  const columns = columnsOf(prompt.mode)
  const set = (code: string, column: Column) => (value: string) =>
    change({ rows: { ...answer.rows, [code]: { ...answer.rows[code], [column]: value } } })
  return (
    <div class="table-wrap">
      <table class="table dense">
        <caption>{prompt.mode === 'self-pay' ? 'Good-faith estimate' : "The patient's share"}</caption>
        <thead>
          <tr>
            <th scope="col">Item (leave a row blank that does not belong)</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLabels[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...prompt.prices, ...prompt.others].map(({ code, label }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <td key={column}>
                  <Field
                    id={`${prompt.id}-${code}-${column}`}
                    label={`${columnLabels[column]}, ${label}`}
                    hideLabel
                    mono
                    size={6}
                    inputMode="decimal"
                    value={answer.rows[code]?.[column] ?? ''}
                    onInput={set(code, column)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Dispute({ prompt, answer, change }: PartProps) {
  if (!prompt.bill) return null
  return (
    <>
      <RadioGroup
        id={`${prompt.id}-disputable`}
        legend={`The bill of ${formDay(prompt.bill.on)} was ${dollars(prompt.bill.cents)}. May the patient dispute it?`}
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={answer.disputable}
        onChange={(value) => change({ disputable: value === 'yes' ? 'yes' : 'no' })}
      />
      {answer.disputable === 'yes' ? (
        <Field
          id={`${prompt.id}-disputeBy`}
          label="Last day for the dispute"
          hint="MM/DD/YYYY"
          mono
          size={14}
          value={answer.disputeBy}
          onInput={(disputeBy) => change({ disputeBy })}
        />
      ) : null}
    </>
  )
}

function Prices({ prompt }: { prompt: EstimatePrompt }) {
  return (
    <div class="table-wrap">
      <table class="table dense">
        <caption>Price list, one unit by itself</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Service</th>
            <th scope="col" class="num">
              Charge
            </th>
            <th scope="col" class="num">
              {prompt.mode === 'self-pay' ? 'Patient without insurance' : 'Allowed by contract'}
            </th>
          </tr>
        </thead>
        <tbody>
          {prompt.prices.map(({ code, label, charge, price }) => (
            <tr key={code}>
              <td>
                <code class="code">{code}</code>
              </td>
              <td>{label}</td>
              <td class="num">{dollars(charge)}</td>
              <td class="num">{dollars(price)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Benefits({ prompt }: { prompt: EstimatePrompt }) {
  return (
    <dl class="paper">
      {prompt.benefits.map(({ label, says }) => (
        <>
          <dt key={label}>{label}</dt>
          <dd>{says}</dd>
        </>
      ))}
    </dl>
  )
}

function labelOf(prompt: EstimatePrompt, at: string): string {
  const [first, code, column] = at.split('.')
  if (first === 'rows') {
    const label = [...prompt.prices, ...prompt.others].find((one) => one.code === code)?.label ?? code ?? ''
    return column ? `${columnLabels[column as Column]}: ${label}` : label
  }
  const own: Readonly<Record<string, string>> = {
    total: 'Total',
    due: 'In time until',
    disputable: 'Dispute?',
    disputeBy: 'Dispute until',
    follow: 'What next',
  }
  return own[at] ?? at
}
