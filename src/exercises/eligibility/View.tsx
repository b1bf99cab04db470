import { useState } from 'preact/hooks'
import { formDay } from '../../domain/kernel/day.ts'
import { dollars } from '../../domain/kernel/money.ts'
import { answeredServices } from '../../domain/office/eligibility-plan.ts'
import { benefitLines } from '../../domain/x12/benefit-words.ts'
import { eligibilityWords } from '../../domain/x12/explain/eligibility-words.ts'
import { rejectionSentence } from '../../domain/x12/rejection-words.ts'
import { announce } from '../../ui/kit/announce.ts'
import { Button } from '../../ui/kit/Button.tsx'
import { Disclosure } from '../../ui/kit/Disclosure.tsx'
import { Field } from '../../ui/kit/Field.tsx'
import { Notice } from '../../ui/kit/Notice.tsx'
import { RadioGroup } from '../../ui/kit/Options.tsx'
import { PlainText } from '../../ui/kit/PlainText.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import { useReady } from '../../ui/kit/use-ready.ts'
import { DeskPapers } from '../../ui/sheets/DeskPapers.tsx'
import { WireText } from '../../ui/sheets/WireText.tsx'
import { Feedback } from '../Feedback.tsx'
import type { QuestionProps } from '../props.ts'
import { type Ask, askLabel, askProblems, exchange } from './ask.ts'
import type { EligibilityAnswer, EligibilityKey, EligibilityPrompt } from './kind.ts'
import { type SheetFieldId, sheetField } from './sheet-fields.ts'

type Props = QuestionProps<EligibilityPrompt, EligibilityKey, EligibilityAnswer>

/** The question to the plan at the left with what it answers, the benefits worksheet at the right. */
export function EligibilityView(props: Props) {
  const { prompt, answer, grade } = props
  const ready = useReady()
  const isGraded = grade?.state === 'graded'
  const isLocked = !ready || isGraded || props.disabled === true
  return (
    <div class="desk">
      <section class="pane stack" aria-label="Question to the plan">
        <PlainText text={prompt.text} />
        <DeskPapers papers={prompt.papers} />
        <Question {...props} isLocked={isLocked} />
        {answer.sent.map((ask, at) => (
          <Answered
            key={at}
            prompt={prompt}
            ask={ask}
            number={at + 1}
            isLast={at === answer.sent.length - 1}
          />
        ))}
      </section>
      <BenefitsSheet {...props} isLocked={isLocked} isGraded={isGraded} />
    </div>
  )
}

const relationships = [
  { value: 'self', label: 'Self: the patient is the subscriber' },
  { value: 'spouse', label: 'Spouse' },
  { value: 'child', label: 'Child' },
]
const services = answeredServices.map((value) => ({
  value,
  label: `${value} ${(eligibilityWords.EB03 as Readonly<Record<string, string>>)[value] ?? ''}`,
}))

function Question({ prompt, answer, onAnswer, isLocked }: Props & { isLocked: boolean }) {
  const { ask, sent } = answer
  const [isTried, setTried] = useState(false)
  const problems = isTried ? askProblems(ask) : []
  const errorOf = (field: keyof Ask) => problems.find(({ at }) => at === field)?.message
  const change = (patch: Partial<Ask>) => onAnswer({ ...answer, ask: { ...ask, ...patch } })
  const typed = (field: keyof Ask, size?: number) => (
    <Field
      key={field}
      id={`${prompt.id}-ask-${field}`}
      label={askLabel(field)}
      value={ask[field]}
      mono={size !== undefined}
      {...(size === undefined ? {} : { size })}
      hint={field === 'birth' || field === 'day' ? 'MM/DD/YYYY' : undefined}
      error={errorOf(field)}
      onInput={(value) => change({ [field]: value })}
    />
  )
  const chosen = (field: keyof Ask, choices: readonly { value: string; label: string }[]) => (
    <Select
      id={`${prompt.id}-ask-${field}`}
      label={askLabel(field)}
      choices={choices}
      value={ask[field]}
      prompt="Choose"
      error={errorOf(field)}
      onChange={(value) => change({ [field]: value })}
    />
  )
  const send = () => {
    setTried(true)
    if (askProblems(ask).length > 0) return
    setTried(false)
    onAnswer({ ...answer, sent: [...sent, ask] })
    announce('The plan has answered.')
  }
  return (
    <form
      class="sheet stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isLocked) send()
      }}
    >
      <fieldset class="bare stack tight" disabled={isLocked}>
        <legend class="label">Question to the plan (270), {formDay(prompt.day)}</legend>
        <div class="fields">
          {chosen(
            'plan',
            prompt.plans.map(({ id, name }) => ({ value: id, label: name })),
          )}
          {typed('memberId', 18)}
          {chosen('relationship', relationships)}
          {typed('last')}
          {typed('first')}
          {typed('birth', 12)}
          {ask.relationship === 'spouse' || ask.relationship === 'child' ? (
            <>
              {typed('subscriberLast')}
              {typed('subscriberFirst')}
            </>
          ) : null}
          {typed('day', 12)}
          {chosen('service', services)}
        </div>
        <Button type="submit">Send the question</Button>
      </fieldset>
    </form>
  )
}

interface AnsweredProps {
  prompt: EligibilityPrompt
  ask: Ask
  number: number
  isLast: boolean
}

/** What went out and what came back: in words as a portal shows it, and segment by segment. */
function Answered({ prompt, ask, number, isLast }: AnsweredProps) {
  const found = exchange(prompt, ask)
  if (!found) return null
  const { person, question, answer } = found
  const plan = prompt.plans.find(({ id }) => id === ask.plan)?.name ?? ask.plan
  const refusals = [person.subscriber, ...(person.dependent ? [person.dependent] : [])].flatMap(
    ({ rejections }) => rejections,
  )
  const { subscriber } = person
  const dates = (person.dependent ?? subscriber).dates
  return (
    <Disclosure summary={`Answer ${number} of ${plan}`} open={isLast}>
      <div class="stack tight">
        {refusals.map((refusal) => (
          <Notice key={refusal.reason} kind="warning" title="The plan refused the question.">
            <p>{rejectionSentence(refusal)}</p>
          </Notice>
        ))}
        <p class="small">
          {subscriber.first} {subscriber.last}, <code class="code">{subscriber.id}</code>
          {subscriber.changed ? ' (the plan has changed this number)' : ''}
          {dates.map(({ kind, from }) => `, ${kind === '347' ? 'ended' : 'began'} ${formDay(from)}`)}
        </p>
        {person.benefits.length > 0 ? (
          <div class="table-wrap">
            <table class="table dense">
              <thead>
                <tr>
                  {['What', 'Services', 'For', 'How much', 'More'].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {benefitLines(person.benefits).map((line, at) => (
                  <tr key={at}>
                    <th scope="row">{line.what}</th>
                    <td>{line.services}</td>
                    <td>{line.whom}</td>
                    <td>{line.amount}</td>
                    <td>{line.more}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        <Disclosure summary="The 270 as it went out">
          <WireText text={question} way="sent" />
        </Disclosure>
        <Disclosure summary="The 271 as it came back">
          <WireText text={answer} way="got" />
        </Disclosure>
      </div>
    </Disclosure>
  )
}

function BenefitsSheet(props: Props & { isLocked: boolean; isGraded: boolean }) {
  const { prompt, answer, onAnswer, isLocked, isGraded } = props
  const fill = (id: SheetFieldId, value: string) =>
    onAnswer({ ...answer, sheet: { ...answer.sheet, [id]: value } })
  return (
    <section class="try stack" aria-label="Benefits worksheet">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isGraded) props.onCheck(answer)
        }}
      >
        <fieldset class="bare stack" disabled={isLocked}>
          <legend class="label">Benefits worksheet</legend>
          <p class="hint">
            In network. The contract allows {dollars(prompt.allowed)} for the visit. Write none where the
            answer says nothing.
          </p>
          <div class="fields">
            {prompt.fields.map((id) => {
              const { label, choices, is } = sheetField(id)
              const shared = { id: `${prompt.id}-sheet-${id}`, label, value: answer.sheet[id] ?? '' }
              return choices ? (
                <Select
                  key={id}
                  {...shared}
                  choices={choices}
                  prompt="Choose"
                  onChange={(value) => fill(id, value)}
                />
              ) : (
                <Field
                  key={id}
                  {...shared}
                  {...(is === 'text' ? {} : { mono: true, size: 12 })}
                  onInput={(value) => fill(id, value)}
                />
              )
            })}
          </div>
          <RadioGroup
            id={`${prompt.id}-action`}
            legend="What do you do?"
            options={prompt.actions.map(({ id, text }) => ({ value: id, label: text }))}
            value={answer.action}
            onChange={(action) => onAnswer({ ...answer, action })}
          />
          {isGraded ? null : (
            <Button kind="primary" type="submit" keys="Ctrl+Enter">
              Check
            </Button>
          )}
        </fieldset>
      </form>
      <Feedback grade={props.grade} sources={props.sources} onRetry={props.onRetry} foldsRight />
    </section>
  )
}
