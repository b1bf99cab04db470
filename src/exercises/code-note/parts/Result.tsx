import type { ComponentChildren } from 'preact'
import type { CodingKey } from '../../../domain/coding/key.ts'
import type { Graded, Strict } from '../../../domain/kernel/grade.ts'
import type { Span } from '../../../domain/kernel/span.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import type { Sources } from '../../props.ts'
import type { Comparison } from '../compare.ts'
import { ComparedLine } from './ComparedLine.tsx'

interface ResultProps {
  id: string
  grade: Graded
  comparison: readonly Comparison[]
  solution: CodingKey | undefined
  sources: Sources
  titleOf: (code: string) => string | undefined
  onShow: (span: Span) => void
  onRetry: (() => void) | undefined
  onSendToBilling: (() => void) | undefined
  actions: ComponentChildren
}

/** After Check: both scores side by side, then every line with its reason, and what to do next. */
export function Result(props: ResultProps) {
  const { id, grade, comparison, solution } = props
  return (
    <section class="sheet stack" aria-labelledby={`${id}-result`}>
      <h2 id={`${id}-result`} tabIndex={-1}>
        Comparison
      </h2>
      <dl class="facts">
        <div>
          <dt>Learning score</dt>
          <dd>
            {grade.earned} of {grade.possible} points
          </dd>
        </div>
        {grade.strict.map((score) => (
          <div key={score.id}>
            <dt>{score.label}</dt>
            <dd>{strictText(score)}</dd>
          </div>
        ))}
      </dl>
      <div class="table-wrap">
        <table class="compare">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Yours</th>
              <th scope="col">Key</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {comparison.map((row) => (
              <ComparedLine
                key={row.id}
                row={row}
                sources={props.sources}
                titleOf={props.titleOf}
                onShow={props.onShow}
              />
            ))}
          </tbody>
        </table>
      </div>
      {solution ? <p class="muted small">{reviewText(solution)}</p> : null}
      <div class="row">
        {props.onSendToBilling ? (
          <Button kind="primary" onClick={props.onSendToBilling}>
            Send it to billing
          </Button>
        ) : null}
        {props.onRetry ? <Button onClick={props.onRetry}>Try again</Button> : null}
        {props.actions}
      </div>
    </section>
  )
}

const strictText = ({ right, of }: Strict): string =>
  of === 1 ? (right === 1 ? 'yes' : 'no') : `${right} of ${of}`

function reviewText({ review }: CodingKey): string {
  const status =
    review.status === 'draft'
      ? 'This key is a draft: nobody has coded it a second time yet.'
      : 'This key was coded again independently by a second automated reader'
  const agreement =
    review.status === 'draft'
      ? ''
      : `${review.agreement === undefined ? '' : `, agreement ${Math.round(review.agreement * 100)} %`}${review.on ? `, ${review.on}` : ''}.`
  const credentialed =
    review.credentialed === 'no'
      ? 'No credentialed coder has reviewed it.'
      : `Reviewed by a credentialed coder: ${review.credentialed}.`
  const open =
    review.open.length === 0 ? '' : ` Could not be checked: ${review.open.map(({ why }) => why).join(' ')}`
  return `${status}${agreement} ${credentialed}${open}`
}
