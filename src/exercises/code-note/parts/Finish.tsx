import { useState } from 'preact/hooks'
import type { CodingAnswer } from '../../../domain/coding/answer.ts'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { Checkbox } from '../../../ui/kit/Checkbox.tsx'
import { Field } from '../../../ui/kit/Field.tsx'
import { CheckboxGroup } from '../../../ui/kit/Options.tsx'
import { Confidence } from '../../Confidence.tsx'

interface FinishProps {
  prompt: CodingPrompt
  answer: CodingAnswer
  onAnswer: (answer: CodingAnswer) => void
  onHint: ((number: number) => void) | undefined
  onCheck: () => void
  /** After Check: hints and Check itself are gone. */
  isLocked: boolean
}

/** What is not a line: nothing to code, a query, the DRG; then hints, how sure one is, and Check. */
export function Finish({ prompt, answer, onAnswer, onHint, onCheck, isLocked }: FinishProps) {
  const [isQuerying, setQuerying] = useState(answer.query.length > 0)
  const shown = answer.hints.length
  const query = (wanted: boolean) => {
    setQuerying(wanted)
    if (!wanted) onAnswer({ ...answer, query: [] })
  }
  const hint = () => {
    onAnswer({ ...answer, hints: [...answer.hints, String(shown + 1)] })
    onHint?.(shown + 1)
  }
  return (
    <div class="stack">
      <div class="row">
        <Checkbox
          id={`${prompt.id}-nothing`}
          label="Nothing to code"
          checked={answer.nothingToCode}
          onChange={(nothingToCode) => onAnswer({ ...answer, nothingToCode })}
        />
        {prompt.queryParts.length > 0 ? (
          <Checkbox
            id={`${prompt.id}-query`}
            label="Query the provider"
            checked={isQuerying}
            onChange={query}
          />
        ) : null}
      </div>
      {isQuerying ? (
        <CheckboxGroup
          id={`${prompt.id}-query-parts`}
          legend="Your query says"
          hint="Choose the sentences that belong in it."
          options={prompt.queryParts.map((part) => ({ value: part.id, label: part.text }))}
          values={answer.query}
          onChange={(parts) => onAnswer({ ...answer, query: [...parts] })}
        />
      ) : null}
      {prompt.asks.drg ? (
        <Field
          id={`${prompt.id}-drg`}
          label="MS-DRG"
          mono
          size={4}
          maxLength={4}
          inputMode="numeric"
          value={answer.drg}
          onInput={(drg) => onAnswer({ ...answer, drg })}
        />
      ) : null}
      {prompt.hints.length > 0 ? (
        <div class="stack tight">
          <ol aria-live="polite" class={shown === 0 ? 'bare' : undefined}>
            {prompt.hints.slice(0, shown).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {shown < prompt.hints.length && !isLocked ? (
            <Button kind="quiet" small onClick={hint}>
              {shown === 0 ? 'Show a hint' : `Show hint ${shown + 1} of ${prompt.hints.length}`}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Confidence
        id={prompt.id}
        value={answer.confidence}
        onChange={(confidence) => onAnswer({ ...answer, confidence })}
      />
      {isLocked ? null : (
        <Button kind="primary" keys="Ctrl+Enter" onClick={onCheck}>
          Check
        </Button>
      )}
    </div>
  )
}
