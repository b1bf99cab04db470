import type { Conflict } from '../../domain/codes/book-desk.ts'
import { codeKey } from '../../domain/codes/completion.ts'
import { Button } from '../kit/Button.tsx'
import { Glyph } from '../kit/Glyph.tsx'

interface ConflictHintsProps {
  conflicts: readonly Conflict[]
  /** Switches hints off for good; the book has the way back. */
  onOff?: (() => void) | undefined
}

/** What the book says against codes standing together: quiet, never judged, never recorded. */
export function ConflictHints({ conflicts, onOff }: ConflictHintsProps) {
  if (conflicts.length === 0) return null
  return (
    <div class="hints">
      {conflicts.map((conflict) => (
        <p key={`${conflict.kind} ${conflict.code} ${conflict.other}`} class="small">
          <Glyph name="info" /> {sayConflict(conflict)}
        </p>
      ))}
      {onOff ? (
        <Button kind="quiet" small onClick={onOff}>
          No more hints like this
        </Button>
      ) : null}
    </div>
  )
}

export function sayConflict({ kind, code, other, text, from }: Conflict): string {
  const note = `${from === code ? '' : `The note stands at ${from}: `}“${text}”.`
  return kind === 'excludes1'
    ? `Excludes1: ${code} and ${other} are not coded together, unless the two conditions have nothing to do with each other. ${note}`
    : `Code first: ${other} stands before ${code}. ${note}`
}

/** The conflicts of one code as it was typed, each pair once, with the note of its own page where it has one. */
export function conflictsOf(conflicts: readonly Conflict[], typed: string): readonly Conflict[] {
  const own = codeKey(typed)
  const pairs = new Set<string>()
  const isOwn = ({ code }: Conflict) => codeKey(code) === own
  const ownFirst = [...conflicts.filter(isOwn), ...conflicts.filter((conflict) => !isOwn(conflict))]
  return ownFirst.filter(({ kind, code, other }) => {
    const keys = [codeKey(code), codeKey(other)]
    const pair = `${kind} ${keys.sort().join(' ')}`
    if (!keys.includes(own) || pairs.has(pair)) return false
    pairs.add(pair)
    return true
  })
}
