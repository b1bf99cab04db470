import type { CodeEntry } from '../../domain/codes/entry.ts'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import type { Need } from '../../domain/codes/needs.ts'
import { CodeLink } from './CodeLink.tsx'

const names: Readonly<Record<Need['what'], string>> = {
  side: 'the side',
  trimester: 'the trimester',
  stage: 'the stage',
  degree: 'the degree',
  severity: 'how severe it is',
  detail: 'more detail',
  seventh: 'the 7th character',
}

/** What a header still asks for, level by level. */
export function Needs({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null
  return (
    <p class="needs">
      <strong>Not complete. Still needed:</strong>{' '}
      {needs.map(({ what, choices }, at) => (
        <span key={`${at} ${what}`}>
          {at > 0 ? ', then ' : ''}
          {names[what]}
          {what === 'detail' ? ` (one of ${choices.length} rows below)` : ` (${listed(choices)})`}
        </span>
      ))}
      . Look for it in the note.
    </p>
  )
}

function listed(choices: readonly string[]): string {
  const shown = choices.length > 6 ? [...choices.slice(0, 5), 'others'] : choices
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

const SHOWN = 6

interface MoreSpecificProps {
  /** Rows that say more than the open one. */
  rows: readonly CodeEntry[]
  onOpen: (row: MarkedRow) => void
}

/** An unspecified code is a last resort: first the note is read once more. */
export function MoreSpecific({ rows, onOpen }: MoreSpecificProps) {
  if (rows.length === 0) return null
  return (
    <div class="needs">
      <p>
        <strong>This row says “unspecified”.</strong> Use it only when the note does not say more. More
        specific:
      </p>
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.code}>
            <CodeLink row={row} onOpen={onOpen} /> {row.title}
          </li>
        ))}
        {rows.length > SHOWN ? <li class="muted">and {rows.length - SHOWN} more below</li> : null}
      </ul>
    </div>
  )
}
