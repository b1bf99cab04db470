import type { ComponentChildren } from 'preact'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import { emptyDiagnosis } from '../../../domain/coding/solve.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { addDiagnosis, detach, editDiagnosis, moveDiagnosis, type Place, removeDiagnosis } from '../edit.ts'
import { DiagnosisRow } from './DiagnosisRow.tsx'
import { fieldId, verdictAt, type WorksheetProps } from './worksheet.ts'

/** Moves the focus to a line once it is drawn. */
export const focusLine = (prompt: CodingPrompt, place: Place): void => {
  requestAnimationFrame(() => document.getElementById(fieldId(prompt, place))?.focus())
}

interface DiagnosisListProps extends WorksheetProps {
  /** Quiet hints of the book below a line, once the book is open. */
  hints: ((at: number) => ComponentChildren) | undefined
}

export function DiagnosisList(props: DiagnosisListProps) {
  const { prompt, answer, onAnswer } = props
  const lines = answer.diagnoses.length > 0 ? answer.diagnoses : [emptyDiagnosis]
  const fixed = prompt.given.diagnoses.length
  const add = () => {
    onAnswer(addDiagnosis(answer))
    focusLine(prompt, { list: 'diagnoses', at: lines.length })
  }
  const next = (at: number) =>
    at + 1 < lines.length ? focusLine(prompt, { list: 'diagnoses', at: at + 1 }) : add()
  return (
    <section aria-labelledby={`${prompt.id}-dx`}>
      <h3 class="box-title" id={`${prompt.id}-dx`}>
        Diagnoses <span class="muted">first listed on line 1</span>
      </h3>
      <ol class="worksheet">
        {lines.map((line, at) => {
          const place = { list: 'diagnoses', at } as const
          return (
            <DiagnosisRow
              key={at}
              id={fieldId(prompt, place)}
              at={at}
              line={line}
              saying={props.lookup.diagnosis(line.code)}
              hints={props.hints?.(at)}
              given={prompt.given.diagnoses[at]}
              asksPoa={prompt.asks.poa}
              hasLetters={prompt.asks.pointers}
              verdict={verdictAt(props.comparison, place)}
              isFirst={at <= fixed}
              isLast={at === lines.length - 1}
              onEdit={(patch) => onAnswer(editDiagnosis(answer, at, patch))}
              onMove={(by) => onAnswer(moveDiagnosis(answer, at, by))}
              onRemove={() => onAnswer(removeDiagnosis(answer, at))}
              onFocus={() => props.onPlace(place)}
              onNext={() => next(at)}
              onShow={props.onShow}
              onDetach={props.isLocked ? undefined : (span) => onAnswer(detach(answer, place, span))}
            />
          )
        })}
      </ol>
      {props.isLocked ? null : (
        <Button kind="quiet" small onClick={add}>
          + add diagnosis
        </Button>
      )}
    </section>
  )
}
