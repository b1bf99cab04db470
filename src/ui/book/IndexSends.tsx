import type { IndexTerm } from '../../domain/codes/index-volume.ts'
import { isInstruction } from './index-send.ts'

interface SendsProps {
  term: IndexTerm
  /** Tab stops here or not. */
  stop?: number | undefined
  onSee: (target: string) => void
}

/** "see" and "see also": each leads to its term. */
export function Sends({ term, stop, onSee }: SendsProps) {
  const send = (word: string, target: string) =>
    isInstruction(target) ? (
      <span key={target} class="small">
        <em>{word}</em> {target}
      </span>
    ) : (
      <button
        key={target}
        type="button"
        class="btn quiet small index-see"
        tabIndex={stop}
        onClick={() => onSee(target)}
      >
        <em>{word}</em> {target}
      </button>
    )
  return (
    <>
      {term.see.map((target) => send('see', target))}
      {term.seeAlso.map((target) => send('see also', target))}
    </>
  )
}
