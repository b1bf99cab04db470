import type { CodeEntry } from '../../domain/codes/entry.ts'
import { Button } from '../kit/Button.tsx'

interface CodeRowProps {
  entry: CodeEntry
  /** Words to show stronger, in lower case. */
  matched?: readonly string[] | undefined
  depth?: number | undefined
  target: string
  isOpen: boolean
  onOpen: () => void
  onUse: ((code: string) => void) | undefined
}

/** A row of the book: its code opens its place, "use" puts it on the worksheet. */
export function CodeRow({ entry, matched = [], depth = 0, target, isOpen, onOpen, onUse }: CodeRowProps) {
  const look = ['code-row', entry.billable ? '' : 'header', depth > 0 ? `d${Math.min(depth, 4)}` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <li class={look}>
      <span class="code-id">
        <Button kind="quiet" small says={`Open ${entry.code} in the book`} expanded={isOpen} onClick={onOpen}>
          {entry.code}
        </Button>
      </span>
      <span class="code-title">{strongWords(entry.title, matched)}</span>
      {entry.billable && onUse ? (
        <Button small says={`Use ${entry.code} for ${target}`} onClick={() => onUse(entry.code)}>
          use
        </Button>
      ) : (
        <span class="muted small">{entry.billable ? '' : entry.seventh ? 'needs 7th' : 'header'}</span>
      )}
    </li>
  )
}

function strongWords(title: string, matched: readonly string[]) {
  if (matched.length === 0) return title
  return title.split(/([A-Za-z\d]+)/).map((word, at) => {
    const key = `${at} ${word}`
    return matched.includes(word.toLowerCase()) ? <strong key={key}>{word}</strong> : word
  })
}
