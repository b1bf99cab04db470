import { Button } from '../../ui/kit/Button.tsx'
import { type Option, RadioGroup } from '../../ui/kit/Options.tsx'
import { useReady } from '../../ui/kit/use-ready.ts'
import { Confidence } from '../Confidence.tsx'
import { Feedback } from '../Feedback.tsx'
import type { QuestionProps } from '../props.ts'
import type { SingleAnswer, SingleKey, SinglePrompt } from './kind.ts'

/** One question, one right option; letters and digits pick, Enter checks. */
export function SingleView(props: QuestionProps<SinglePrompt, SingleKey, SingleAnswer>) {
  const { prompt, answer, onAnswer, grade, solution } = props
  const ready = useReady()
  const graded = grade?.state === 'graded' ? grade : undefined
  const isLocked = !ready || graded !== undefined || props.disabled === true
  const options = prompt.options.map((option): Option => {
    const verdict = !graded
      ? undefined
      : option.id === solution?.right
        ? 'right'
        : option.id === answer.choice && graded.earned === 0
          ? 'wrong'
          : undefined
    return { value: option.id, label: option.text, ...(verdict ? { status: verdict } : {}) }
  })
  const pick = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isLocked) return
    if (event.key === 'Enter') {
      event.preventDefault()
      props.onCheck(answer)
      return
    }
    const place = /^[1-8]$/.test(event.key)
      ? Number(event.key) - 1
      : 'abcdefgh'.indexOf(event.key.toLowerCase())
    const option = event.key.length === 1 && place >= 0 ? prompt.options[place] : undefined
    if (!option) return
    event.preventDefault()
    onAnswer({ ...answer, choice: option.id })
    document.getElementById(`${prompt.id}-${place}`)?.focus()
  }
  return (
    <div class="try stack">
      <fieldset class="bare stack" disabled={isLocked}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the options inside; the radios themselves are the controls */}
        <div onKeyDown={pick} role="presentation">
          <RadioGroup
            id={prompt.id}
            legend={prompt.text}
            options={options}
            boxed
            value={answer.choice}
            onChange={(choice) => onAnswer({ ...answer, choice })}
          />
        </div>
        {props.asksConfidence ? (
          <Confidence
            id={prompt.id}
            value={answer.confidence}
            onChange={(confidence) => onAnswer({ ...answer, confidence })}
          />
        ) : null}
        {graded ? null : (
          <Button kind="primary" onClick={() => props.onCheck(answer)}>
            Check
          </Button>
        )}
      </fieldset>
      <Feedback grade={grade} sources={props.sources} onRetry={props.onRetry} />
    </div>
  )
}
