import { formDay } from '../../domain/kernel/day.ts'
import { dollars } from '../../domain/kernel/money.ts'
import { RadioGroup } from '../../ui/kit/Options.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import { FollowQuestion } from '../FollowQuestion.tsx'
import type { QuestionProps } from '../props.ts'
import { paperTabs, WorkDesk } from '../WorkDesk.tsx'
import { type BlankField, blankLabels, claimMarks, needs, results } from './form.ts'
import {
  type AdvanceNoticeAnswer,
  type AdvanceNoticeKey,
  type AdvanceNoticePrompt,
  asksBlanks,
} from './kind.ts'
import { NoticeForm } from './NoticeForm.tsx'

type Props = QuestionProps<AdvanceNoticePrompt, AdvanceNoticeKey, AdvanceNoticeAnswer>

/** Papers and the payer's policy at the left; the decision, the notice and the claim line at the right. */
export function AdvanceNoticeView(props: Props) {
  const { prompt, answer, onAnswer } = props
  const change = (patch: Partial<AdvanceNoticeAnswer>) => onAnswer({ ...answer, ...patch })
  const tabs = [
    ...paperTabs(prompt.papers),
    { id: 'policy', label: 'Coverage', panel: <Policy prompt={prompt} /> },
  ]
  return (
    <WorkDesk
      id={prompt.id}
      text={prompt.text}
      tabs={tabs}
      action="Check"
      grade={props.grade}
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
    >
      <RadioGroup
        id={`${prompt.id}-need`}
        legend="Is a notice due before this service?"
        options={needs}
        boxed
        value={answer.need}
        onChange={(need) => change({ need })}
      />
      {asksBlanks(prompt, answer.need) ? (
        <NoticeForm
          prompt={prompt}
          values={answer.blanks}
          onChange={(field, value) => change({ blanks: { ...answer.blanks, [field]: value } })}
        />
      ) : null}
      <Select
        id={`${prompt.id}-modifiers`}
        label="Which of these modifiers go on the line?"
        prompt="Choose"
        value={answer.modifiers}
        choices={claimMarks}
        onChange={(modifiers) => change({ modifiers })}
      />
      <Select
        id={`${prompt.id}-result`}
        label="What will the payer answer, and who pays?"
        prompt="Choose"
        value={answer.result}
        choices={results}
        onChange={(result) => change({ result })}
      />
      <FollowQuestion
        id={prompt.id}
        follow={prompt.follow}
        value={answer.follow}
        onChange={(follow) => change({ follow })}
      />
    </WorkDesk>
  )
}

function Policy({ prompt }: { prompt: AdvanceNoticePrompt }) {
  const { service, payer } = prompt
  return (
    <div class="paper">
      <h3>
        {payer.name}: <code class="code">{service.code}</code>
      </h3>
      <p>{service.label}</p>
      <dl>
        <dt>Day of service</dt>
        <dd>{formDay(prompt.day)}</dd>
        <dt>Our charge</dt>
        <dd>{dollars(service.charge)}</dd>
      </dl>
      {prompt.policies.length === 0 ? (
        <p>No coverage policy of this payer limits the service by diagnosis or frequency.</p>
      ) : (
        <ul>
          {prompt.policies.map((policy) => (
            <li key={policy}>{policy}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function labelOf(at: string): string {
  if (at.startsWith('blanks.')) return blankLabels[at.slice('blanks.'.length) as BlankField] ?? at
  const own: Readonly<Record<string, string>> = {
    need: 'Notice due?',
    modifiers: 'Modifiers',
    result: 'Answer of the payer',
    follow: 'What next',
  }
  return own[at] ?? at
}
