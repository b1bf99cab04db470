import type { Graded } from '../domain/kernel/grade.ts'
import { Button } from '../ui/kit/Button.tsx'
import { PlainText } from '../ui/kit/PlainText.tsx'
import { Status } from '../ui/kit/Status.tsx'
import { Source } from './Feedback.tsx'
import type { Sources } from './props.ts'

interface MarkTableProps {
  grade: Graded
  /** What a mark is about, by its place in the answer. */
  labelOf: (at: string) => string
  sources: Sources
  onRetry?: (() => void) | undefined
}

/** What came of a larger task: one row a mark, mine beside the key, the reason and the source. */
export function MarkTable({ grade, labelOf, sources, onRetry }: MarkTableProps) {
  const right = grade.marks.filter((mark) => mark.verdict === 'right').length
  const asked = grade.marks.filter((mark) => mark.verdict !== 'extra').length
  return (
    <section class="stack" aria-label="What came of it">
      <p role="status">
        <strong>
          {grade.earned} of {grade.possible} points
        </strong>
        , {right} of {asked} right.
      </p>
      <div class="table-wrap">
        <table class="compare">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Yours</th>
              <th scope="col">Key</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {grade.marks.map((mark) => (
              <tr key={mark.at} class={mark.verdict}>
                <th scope="row">
                  {labelOf(mark.at)}
                  <br />
                  <Status kind={mark.verdict} />
                </th>
                <td>{mark.mine ?? '–'}</td>
                <td>{mark.expected ?? '–'}</td>
                <td>
                  <PlainText text={mark.why} />
                  {mark.effect ? (
                    <p>
                      <strong>What it would have done:</strong> {mark.effect}
                    </p>
                  ) : null}
                  {mark.authority && mark.verdict !== 'right' ? (
                    <Source authority={mark.authority} sources={sources} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onRetry ? (
        <Button small onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </section>
  )
}
