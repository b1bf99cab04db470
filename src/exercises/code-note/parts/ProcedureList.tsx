import { emptyProcedure } from '../../../domain/coding/solve.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { addProcedure, detach, editProcedure, removeProcedure } from '../edit.ts'
import { focusLine } from './DiagnosisList.tsx'
import { ProcedureRow } from './ProcedureRow.tsx'
import { fieldId, verdictAt, type WorksheetProps } from './worksheet.ts'

export function ProcedureList(props: WorksheetProps) {
  const { prompt, answer, onAnswer } = props
  const lines = answer.procedures.length > 0 ? answer.procedures : [emptyProcedure]
  const isPcs = prompt.asks.procedures === 'icd10pcs'
  const heads = isPcs ? ['code', 'day'] : ['code', 'mods', 'units', prompt.asks.pointers ? 'points to' : '']
  const add = () => {
    onAnswer(addProcedure(answer))
    focusLine(prompt, { list: 'procedures', at: lines.length })
  }
  const next = (at: number) =>
    at + 1 < lines.length ? focusLine(prompt, { list: 'procedures', at: at + 1 }) : add()
  return (
    <section aria-labelledby={`${prompt.id}-px`}>
      <h3 class="box-title" id={`${prompt.id}-px`}>
        Procedures {isPcs ? <span class="muted">ICD-10-PCS</span> : null}
      </h3>
      <ol class="worksheet">
        <li class={isPcs ? 'ws-row ws-head' : 'ws-row px ws-head'} aria-hidden="true">
          <span />
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </li>
        {lines.map((line, at) => {
          const place = { list: 'procedures', at } as const
          return (
            <ProcedureRow
              key={at}
              id={fieldId(prompt, place)}
              at={at}
              line={line}
              saying={props.lookup.procedure(line.code)}
              given={prompt.given.procedures[at]}
              asks={prompt.asks}
              verdict={verdictAt(props.comparison, place)}
              onEdit={(patch) => onAnswer(editProcedure(answer, at, patch))}
              onRemove={() => onAnswer(removeProcedure(answer, at))}
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
          + add procedure
        </Button>
      )}
    </section>
  )
}
