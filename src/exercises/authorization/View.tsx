import { useState } from 'preact/hooks'
import type { Highlight } from '../../domain/chart/highlight.ts'
import { type Span, spanStart } from '../../domain/kernel/span.ts'
import { Button } from '../../ui/kit/Button.tsx'
import { Field } from '../../ui/kit/Field.tsx'
import { Notice } from '../../ui/kit/Notice.tsx'
import { RadioGroup } from '../../ui/kit/Options.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import { DocumentPane } from '../../ui/sheets/DocumentPane.tsx'
import { FollowQuestion } from '../FollowQuestion.tsx'
import type { Sheet } from '../paper.ts'
import type { QuestionProps } from '../props.ts'
import { WorkDesk } from '../WorkDesk.tsx'
import { boxes, fieldLabels, type RequestField, requestFields } from './fields.ts'
import { PolicyTable } from './PolicyTable.tsx'
import { portalAnswer } from './portal.ts'
import type { AuthorizationAnswer, AuthorizationKey, AuthorizationPrompt } from './schema.ts'

type Props = QuestionProps<AuthorizationPrompt, AuthorizationKey, AuthorizationAnswer>

/** The plan's portal: its list, the order and the record at the left, the request at the right. */
export function AuthorizationView(props: Props) {
  const { prompt, answer, onAnswer, grade } = props
  const [chosen, setChosen] = useState<Span>()
  const isGraded = grade?.state === 'graded'
  const change = (patch: Partial<AuthorizationAnswer>) => onAnswer({ ...answer, ...patch })
  const attach = () => {
    if (isGraded || !chosen || answer.evidence.some((span) => isSame(span, chosen))) return
    change({ evidence: [...answer.evidence, chosen] })
  }
  const paper = (sheet: Sheet) => ({
    id: sheet.id,
    label: sheet.title,
    panel: (
      <div class="stack tight">
        <DocumentPane
          paper={sheet}
          highlights={highlightsOf(sheet, answer.evidence, isGraded ? props.solution : undefined)}
          onChoose={setChosen}
          onEnter={attach}
        />
        {isGraded || answer.needed !== 'yes' ? null : (
          <Button small disabled={chosen?.document !== sheet.id} onClick={attach}>
            Attach the chosen words to the request
          </Button>
        )}
      </div>
    ),
  })
  const tabs = [
    ...prompt.papers.map(paper),
    { id: 'policy', label: "The plan's list", panel: <PolicyTable plan={prompt.plan} /> },
  ]
  const said = isGraded && props.solution ? portalAnswer(prompt, props.solution, answer) : undefined
  return (
    <WorkDesk
      id={prompt.id}
      text={prompt.text}
      tabs={tabs}
      action="Send it"
      grade={grade}
      labelOf={labelOf}
      sources={props.sources}
      disabled={props.disabled}
      confidence={
        props.asksConfidence
          ? { value: answer.confidence, onChange: (confidence) => change({ confidence }) }
          : undefined
      }
      onCheck={() => props.onCheck(answer)}
      onRetry={props.onRetry}
      answer={
        said ? (
          <Notice
            kind={said.result === 'certified' ? 'success' : 'info'}
            title={`${prompt.plan.name} answers (HCR ${said.action})`}
          >
            <p>{said.says}</p>
          </Notice>
        ) : null
      }
    >
      <RadioGroup
        id={`${prompt.id}-needed`}
        legend="Does the plan want to be asked before this service?"
        options={[
          { value: 'yes', label: 'Yes: fill the request' },
          { value: 'no', label: 'No: schedule it' },
        ]}
        boxed
        value={answer.needed}
        onChange={(needed) => change({ needed: needed === 'yes' ? 'yes' : 'no' })}
      />
      {answer.needed === 'yes' ? <Request prompt={prompt} answer={answer} change={change} /> : null}
      <FollowQuestion
        id={prompt.id}
        follow={prompt.follow}
        value={answer.follow}
        onChange={(follow) => change({ follow })}
      />
    </WorkDesk>
  )
}

interface RequestProps {
  prompt: AuthorizationPrompt
  answer: AuthorizationAnswer
  change: (patch: Partial<AuthorizationAnswer>) => void
}

function Request({ prompt, answer, change }: RequestProps) {
  const lists = {
    ordering: prompt.providers,
    servicing: prompt.providers,
    procedure: prompt.procedures,
    place: prompt.places,
    urgency: [
      { id: 'standard', label: 'Standard' },
      { id: 'expedited', label: 'Expedited: waiting could harm the patient' },
    ],
  }
  const set = (field: RequestField) => (value: string) =>
    change({ fields: { ...answer.fields, [field]: value } })
  return (
    <div class="sheet stack">
      <h3>Request for authorization</h3>
      <div class="work-fields">
        {requestFields.map((field) => {
          const shared = {
            id: `${prompt.id}-${field}`,
            label: fieldLabels[field],
            value: answer.fields[field] ?? '',
          }
          const list = field in lists ? lists[field as keyof typeof lists] : undefined
          if (list)
            return (
              <Select
                key={field}
                {...shared}
                prompt="Choose"
                choices={list.map(({ id, label }) => ({ value: id, label }))}
                onChange={set(field)}
              />
            )
          return (
            <Field
              key={field}
              {...shared}
              mono
              size={field === 'units' ? 4 : 14}
              {...(field === 'from' || field === 'to' ? { hint: 'MM/DD/YYYY' } : {})}
              onInput={set(field)}
            />
          )
        })}
      </div>
      <div>
        <p class="label">Words of the record that go with it</p>
        <p class="hint">
          Choose words in a paper, then attach them. By keyboard: arrow keys choose a sentence, Enter attaches
          it. Send what the plan asks for, and no more.
        </p>
        <ul>
          {answer.evidence.map((span) => (
            <li key={`${span.document} ${span.quote} ${span.nth}`}>
              “{span.quote}”{' '}
              <Button
                small
                kind="quiet"
                says={`Take away: ${span.quote}`}
                onClick={() => change({ evidence: answer.evidence.filter((other) => other !== span) })}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <Field
        id={`${prompt.id}-answerBy`}
        label="The plan has to answer by"
        hint={`Sent today. MM/DD/YYYY`}
        mono
        size={14}
        value={answer.answerBy}
        onInput={(day) => change({ answerBy: day })}
      />
      <Select
        id={`${prompt.id}-box`}
        label="Where will the number go?"
        prompt="Choose"
        value={answer.box}
        choices={boxes}
        onChange={(box) => change({ box })}
      />
    </div>
  )
}

const isSame = (a: Span, b: Span): boolean =>
  a.document === b.document && a.quote === b.quote && a.nth === b.nth

function highlightsOf(
  paper: Sheet,
  evidence: readonly Span[],
  solution: AuthorizationKey | undefined,
): Highlight[] {
  const marked = (spans: readonly Span[], tone: 'mine' | 'key', label: string) =>
    spans
      .filter((span) => span.document === paper.id)
      .flatMap((span): Highlight[] => {
        const start = spanStart(span, paper.text)
        return start < 0 ? [] : [{ start, end: start + span.quote.length, tone, label }]
      })
  return [
    ...marked(evidence, 'mine', 'Attached'),
    ...marked(Object.values(solution?.facts ?? {}).flat(), 'key', 'Asked for by the policy'),
  ]
}

function labelOf(at: string): string {
  const own: Readonly<Record<string, string>> = {
    ...fieldLabels,
    needed: 'Needed?',
    answerBy: 'Answer due',
    box: 'Place of the number',
    follow: 'What next',
  }
  if (at.startsWith('evidence.')) return 'Words attached'
  if (at.startsWith('beyond.')) return 'More than needed'
  return own[at] ?? at
}
