import type { Grade, Graded } from '../domain/kernel/grade.ts'
import { Button } from '../ui/kit/Button.tsx'
import { Disclosure } from '../ui/kit/Disclosure.tsx'
import { Notice } from '../ui/kit/Notice.tsx'
import { PlainText } from '../ui/kit/PlainText.tsx'
import { Verdict } from '../ui/kit/Status.tsx'
import { splitAuthority } from './authority.ts'
import type { Sources } from './props.ts'

interface FeedbackProps {
  grade: Grade | undefined
  sources: Sources
  onRetry?: (() => void) | undefined
  /** Where many things are judged: what went wrong stands open, what was right is folded away behind its count. */
  foldsRight?: boolean | undefined
}

/** What came of a question: what is blank, or the verdict with its reason and its source. */
export function Feedback({ grade, sources, onRetry, foldsRight }: FeedbackProps) {
  if (!grade) return null
  if (grade.state === 'incomplete') {
    return (
      <Notice kind="warning" live>
        {grade.missing.map(({ message }) => message).join(' ')}
      </Notice>
    )
  }
  const open = foldsRight ? grade.marks.filter(({ verdict }) => verdict !== 'right') : grade.marks
  const folded = grade.marks.filter((mark) => !open.includes(mark))
  return (
    <div role="status" class="stack tight">
      {foldsRight ? (
        <p>
          <strong>
            {grade.earned} of {grade.possible} points.
          </strong>
        </p>
      ) : null}
      <Marks marks={open} sources={sources} />
      {folded.length > 0 ? (
        <Disclosure summary={`What was right (${folded.length})`} open={open.length === 0}>
          <Marks marks={folded} sources={sources} />
        </Disclosure>
      ) : null}
      {onRetry ? (
        <Button small onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  )
}

function Marks({ marks, sources }: { marks: Graded['marks']; sources: Sources }) {
  return (
    <>
      {marks.map((mark) => (
        <Verdict key={mark.at} kind={mark.verdict}>
          {mark.verdict === 'right' ? null : (
            <p>
              Right is: <strong>{mark.expected}</strong>
            </p>
          )}
          <PlainText text={mark.why} />
          {mark.verdict !== 'right' && mark.effect ? <p>What it would have done: {mark.effect}</p> : null}
          {mark.authority ? <Source authority={mark.authority} sources={sources} /> : null}
        </Verdict>
      ))}
    </>
  )
}

/** The source of a rule, with the place in it. */
export function Source({ authority, sources }: { authority: string; sources: Sources }) {
  const { id, place } = splitAuthority(authority)
  const source = sources[id]
  const title = source?.title ?? id
  return (
    <p class="small muted">
      {source?.url ? (
        <a href={source.url} rel="external noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {place ? `, ${place}` : null}
    </p>
  )
}
