import type { Grade } from '../domain/kernel/grade.ts'
import { Button } from '../ui/kit/Button.tsx'
import { Notice } from '../ui/kit/Notice.tsx'
import { PlainText } from '../ui/kit/PlainText.tsx'
import { Verdict } from '../ui/kit/Status.tsx'
import { splitAuthority } from './authority.ts'
import type { Sources } from './props.ts'

interface FeedbackProps {
  grade: Grade | undefined
  sources: Sources
  onRetry?: (() => void) | undefined
}

/** What came of a question: what is blank, or the verdict with its reason and its source. */
export function Feedback({ grade, sources, onRetry }: FeedbackProps) {
  if (!grade) return null
  if (grade.state === 'incomplete') {
    return (
      <Notice kind="warning" live>
        {grade.missing.map(({ message }) => message).join(' ')}
      </Notice>
    )
  }
  return (
    <div role="status" class="stack tight">
      {grade.marks.map((mark) => (
        <Verdict key={mark.at} kind={mark.verdict}>
          {mark.verdict === 'right' ? null : (
            <p>
              Right is: <strong>{mark.expected}</strong>
            </p>
          )}
          <PlainText text={mark.why} />
          {mark.authority ? <Source authority={mark.authority} sources={sources} /> : null}
        </Verdict>
      ))}
      {onRetry ? (
        <Button small onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
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
