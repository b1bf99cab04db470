import { formDay } from '../../domain/kernel/day.ts'
import { Button } from '../../ui/kit/Button.tsx'
import { Field } from '../../ui/kit/Field.tsx'
import { RadioGroup } from '../../ui/kit/Options.tsx'
import { PlainText } from '../../ui/kit/PlainText.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import { useReady } from '../../ui/kit/use-ready.ts'
import { DeskPapers } from '../../ui/sheets/DeskPapers.tsx'
import { Feedback } from '../Feedback.tsx'
import type { QuestionProps } from '../props.ts'
import { labelOf, type RegistrationAnswer, type RegistrationKey, type RegistrationPrompt } from './kind.ts'
import { recordField } from './record-fields.ts'

/** The papers at the left, the record at the right: fill it, say what is wrong, choose what to do. */
export function RegistrationView(
  props: QuestionProps<RegistrationPrompt, RegistrationKey, RegistrationAnswer>,
) {
  const { prompt, answer, onAnswer, grade, solution } = props
  const ready = useReady()
  const isGraded = grade?.state === 'graded'
  const evidence = isGraded
    ? prompt.record.flatMap((asked) => {
        const from = solution?.record[asked.id]?.from
        return from ? [{ ...from, label: labelOf(asked) }] : []
      })
    : []
  const fill = (id: string, value: string) =>
    onAnswer({ ...answer, record: { ...answer.record, [id]: value } })
  return (
    <div class="desk">
      <section class="pane follows stack" aria-label="On the desk">
        <PlainText text={prompt.text} />
        <DeskPapers papers={prompt.papers} evidence={evidence} />
      </section>
      <section class="try stack" aria-label="Registration record">
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isGraded) props.onCheck(answer)
          }}
        >
          <fieldset class="bare stack" disabled={!ready || isGraded || props.disabled === true}>
            <legend class="label">Registration record, {formDay(prompt.day)}</legend>
            <div class="fields">
              {prompt.record.map((asked) => (
                <RecordInput
                  key={asked.id}
                  id={`${prompt.id}-${asked.id}`}
                  asked={asked}
                  value={answer.record[asked.id] ?? ''}
                  onChange={(value) => fill(asked.id, value)}
                />
              ))}
            </div>
            <RadioGroup
              id={`${prompt.id}-fault`}
              legend="What is wrong here?"
              options={prompt.faults.map(({ id, text }) => ({ value: id, label: text }))}
              value={answer.fault}
              onChange={(fault) => onAnswer({ ...answer, fault })}
            />
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
        <Feedback grade={grade} sources={props.sources} onRetry={props.onRetry} foldsRight />
      </section>
    </div>
  )
}

interface InputProps {
  id: string
  asked: RegistrationPrompt['record'][number]
  value: string
  onChange: (value: string) => void
}

/** One field of the record: a list where only some values exist, else typed as it stands on the card. */
function RecordInput({ id, asked, value, onChange }: InputProps) {
  const { choices, hint, mono } = recordField(asked.field)
  if (choices)
    return (
      <Select
        id={id}
        label={labelOf(asked)}
        choices={choices}
        value={value}
        prompt="Choose"
        onChange={onChange}
      />
    )
  return (
    <Field
      id={id}
      label={labelOf(asked)}
      hint={hint}
      value={value}
      mono={mono}
      {...(mono ? { size: 18 } : {})}
      onInput={onChange}
    />
  )
}
