import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../ui/kit/Button.tsx'
import { PlainText } from '../../ui/kit/PlainText.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import { useReady } from '../../ui/kit/use-ready.ts'
import { DeskPapers } from '../../ui/sheets/DeskPapers.tsx'
import { Feedback } from '../Feedback.tsx'
import type { QuestionProps } from '../props.ts'
import {
  type PayerOrderAnswer,
  type PayerOrderKey,
  type PayerOrderPrompt,
  places,
  ruleChoices,
  typeChoices,
} from './kind.ts'

/** The interview at the left, the decision at the right. */
export function PayerOrderView(props: QuestionProps<PayerOrderPrompt, PayerOrderKey, PayerOrderAnswer>) {
  const { prompt, answer, onAnswer, grade } = props
  const ready = useReady()
  const isGraded = grade?.state === 'graded'
  const isLocked = !ready || isGraded || props.disabled === true
  const told = useRef<HTMLSpanElement>(null)
  const isAsking = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone: the answer takes its place, so that the keyboard goes on from there.
    if (isAsking.current) told.current?.focus()
    isAsking.current = false
  }, [answer.asked])
  const ask = (id: string) => {
    isAsking.current = true
    onAnswer({ ...answer, asked: [...answer.asked, id] })
  }
  return (
    <div class="desk">
      <section class="pane stack" aria-label="Interview">
        <PlainText text={prompt.text} />
        <DeskPapers papers={prompt.papers} />
        <h3>Ask</h3>
        <ol class="phone">
          {prompt.questions.map(({ id, text, answer: says }) =>
            answer.asked.includes(id) ? (
              <li key={id} class="turn them">
                <b>{text}</b>{' '}
                <span ref={answer.asked.at(-1) === id ? told : null} tabIndex={-1}>
                  {says}
                </span>
              </li>
            ) : (
              <li key={id} class="choices">
                <Button disabled={isLocked} onClick={() => ask(id)}>
                  {text}
                </Button>
              </li>
            ),
          )}
        </ol>
      </section>
      <section class="try stack" aria-label="Order of payers">
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isGraded) props.onCheck(answer)
          }}
        >
          <fieldset class="bare stack" disabled={isLocked}>
            <legend class="label">Who is billed, and when?</legend>
            <div class="fields">
              {prompt.coverages.map(({ id, name }) => (
                <Select
                  key={id}
                  id={`${prompt.id}-${id}`}
                  label={name}
                  choices={places}
                  value={answer.place[id] ?? ''}
                  prompt="Choose"
                  onChange={(place) => onAnswer({ ...answer, place: { ...answer.place, [id]: place } })}
                />
              ))}
            </div>
            <Select
              id={`${prompt.id}-rule`}
              label="The rule that decides who is first"
              choices={ruleChoices}
              value={answer.rule}
              prompt="Choose"
              onChange={(rule) => onAnswer({ ...answer, rule })}
            />
            <Select
              id={`${prompt.id}-type`}
              label="Insurance type on the claim to Medicare"
              choices={typeChoices}
              value={answer.type}
              prompt="Choose"
              onChange={(type) => onAnswer({ ...answer, type })}
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
