import { Button } from '../../ui/kit/Button.tsx'
import { Field } from '../../ui/kit/Field.tsx'
import { useReady } from '../../ui/kit/use-ready.ts'
import { Confidence } from '../Confidence.tsx'
import { Feedback } from '../Feedback.tsx'
import type { QuestionProps } from '../props.ts'
import type { FillInAnswer, FillInKey, FillInPrompt } from './kind.ts'

/** One question, one short typed answer; Enter checks. */
export function FillInView(props: QuestionProps<FillInPrompt, FillInKey, FillInAnswer>) {
  const { prompt, answer, onAnswer, grade } = props
  const ready = useReady()
  const isGraded = grade?.state === 'graded'
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isGraded) props.onCheck(answer)
  }
  return (
    <div class="try stack">
      <form onSubmit={submit}>
        <fieldset class="bare stack" disabled={!ready || isGraded || props.disabled === true}>
          <Field
            id={prompt.id}
            label={prompt.text}
            hint={prompt.hint}
            value={answer.text}
            mono={prompt.mono}
            {...(prompt.mono ? { size: 12 } : {})}
            onInput={(text) => onAnswer({ ...answer, text })}
          />
          {props.asksConfidence ? (
            <Confidence
              id={prompt.id}
              value={answer.confidence}
              onChange={(confidence) => onAnswer({ ...answer, confidence })}
            />
          ) : null}
          {isGraded ? null : (
            <Button kind="primary" type="submit">
              Check
            </Button>
          )}
        </fieldset>
      </form>
      <Feedback grade={grade} sources={props.sources} onRetry={props.onRetry} />
    </div>
  )
}
