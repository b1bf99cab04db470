import type { CodeEntry } from '../../domain/codes/entry.ts'
import { Button } from '../kit/Button.tsx'

interface CodeRowProps {
  entry: CodeEntry
  /** Words to show stronger, in lower case. */
  matched?: readonly string[] | undefined
  depth?: number | undefined
  target: string
  isOpen: boolean
  /** Highlighted by the student. */
  isLit?: boolean | undefined
  /** Why it may not be used: shown below the title, and then it is not offered. */
  says?: string | undefined
  /** The complete code that is used in the place of a stem. */
  complete?: CodeEntry | undefined
  onOpen: () => void
  onUse: ((code: string) => void) | undefined
}

/** A row of the book: its code opens its place, "use" puts it on the worksheet. */
export function CodeRow(props: CodeRowProps) {
  const { entry, depth = 0, complete, onOpen, onUse } = props
  const used = complete ?? (entry.billable && !props.says ? entry : undefined)
  const look = ['code-row', entry.billable ? '' : 'header', depth > 0 ? `d${Math.min(depth, 6)}` : '']
    .filter(Boolean)
    .join(' ')
  const title = strongWords(entry.title, props.matched ?? [])
  return (
    <li class={look}>
      <span class="code-id">
        <button
          type="button"
          class="btn quiet small"
          data-hit={used?.code ?? ''}
          aria-label={`Open ${entry.code} in the book`}
          aria-expanded={props.isOpen}
          onClick={onOpen}
        >
          {entry.code}
        </button>
      </span>
      <span class="code-title">{props.isLit ? <mark>{title}</mark> : title}</span>
      {used && onUse ? (
        <Button small says={`Use ${used.code} for ${props.target}`} onClick={() => onUse(used.code)}>
          use{complete ? ` ${complete.code}` : ''}
        </Button>
      ) : (
        <span class="muted small">{entry.billable ? '' : entry.seventh ? 'needs 7th' : 'header'}</span>
      )}
      {props.says ? <span class="code-notes">{props.says}</span> : null}
    </li>
  )
}

function strongWords(title: string, matched: readonly string[]) {
  if (matched.length === 0) return title
  return title.split(/([\p{L}\d]+)/u).map((word, at) => {
    const key = `${at} ${word}`
    return matched.includes(word.toLowerCase()) ? <strong key={key}>{word}</strong> : word
  })
}
